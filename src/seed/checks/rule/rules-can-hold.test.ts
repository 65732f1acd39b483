import { expect, test } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { rulesCanHold } from './rules-can-hold.ts'

const FILE = 'rules/rules.yaml'
const WHEN = '{ any: [{ fact: LOCAL_INFECTION, is: PRESENT }, { redFlag: septic-arthritis }] }'
const when = (text: string): Edit => [FILE, WHEN, text]

test('a condition that can hold is no fault', () => {
  expect(faults(rulesCanHold)).toEqual([])
  expect(faults(rulesCanHold, [when('{ fact: HBA1C, above: 7, below: 9 }')])).toEqual([])
})

test('a condition whose parts contradict each other is told with its line', () => {
  expect(faults(rulesCanHold, [when('{ fact: HBA1C, above: 9, below: 7 }')])).toEqual([
    'rules/rules.yaml:4 when can never hold: its parts contradict each other -> mend the bounds or the list, or remove the rule',
  ])
})

test('so is when it is met', () => {
  const met: Edit = [
    FILE,
    'effect: EXCLUDE',
    'effect: PREREQUISITE\n  metWhen: { all: [{ fact: CANCER, is: PRESENT }, { fact: CANCER, is: ABSENT }] }',
  ]
  expect(faults(rulesCanHold, [met])).toEqual([
    expect.stringMatching(/^rules\/rules\.yaml:4 metWhen can never hold/),
  ])
})
