import { describe, expect, it } from 'vitest'
import { conditionKind } from '../condition/condition.ts'
import { procedureKind } from '../procedure/procedure.ts'
import type { OperationComparison } from './compare-with-surgery.ts'
import { operationText, surgeryText } from './surgery-text.ts'

const named = (name: string) =>
  procedureKind.row.parse({
    ...{ id: name, name, nameSort: name, summary: name, class: 'OTHER', intent: ['THERAPEUTIC'] },
    ...{ accessRoute: 'NEEDLE', implant: 'NONE', invasivenessGrade: 1 },
  })
const pair = { procedure: named('Needle'), operation: named('Knife') }
const DAYS = { value: 3, low: null, high: null, unit: 'd' }

describe('operationText', () => {
  it.each([
    [[], 'No recovery figure with a source was read for Needle or Knife.'],
    [
      [{ measure: 'TIME_TO_WORK', procedure: [1], operation: [], difference: null }],
      'No recovery figure with a source was read for Knife.',
    ],
    [
      [
        { measure: 'TIME_TO_WORK', procedure: [1], operation: [], difference: null },
        { measure: 'HOSPITAL_STAY', procedure: [], operation: [1], difference: null },
      ],
      'Both have recovery figures, but none with the same measure, unit and time.',
    ],
    [
      [{ measure: 'TIME_TO_WORK', procedure: [1], operation: [1], difference: DAYS }],
      'Both have figures for time to work. They can come from different patients.',
    ],
  ])('says what is known of %j', (rows, text) => {
    expect(operationText(pair, rows)).toBe(text)
  })
})

describe('surgeryText', () => {
  const condition = conditionKind.row.parse({
    ...{ id: 'knee', name: 'Knee pain', nameSort: 'knee', summary: 'It hurts.' },
    family: 'OSTEOARTHRITIS_AND_JOINT_PAIN',
  })
  const operation = (stated: boolean) =>
    ({ link: stated ? { note: null, sources: [] } : null }) as unknown as OperationComparison
  const told = (...stated: boolean[]) =>
    surgeryText(
      { ...pair, condition, operations: stated.map(operation), unstudied: [], pathway: null },
      0,
    ).split('. ')[0]

  it.each([
    [[true], '1 operation was studied for Knee pain; a source names Needle as an alternative to it'],
    [[false], '1 operation was studied for Knee pain; no source names Needle as an alternative to it'],
    [
      [true, true],
      '2 operations were studied for Knee pain; a source names Needle as an alternative to all of them',
    ],
    [
      [true, false],
      '2 operations were studied for Knee pain; a source names Needle as an alternative to 1 of them',
    ],
    [
      [false, false],
      '2 operations were studied for Knee pain; no source names Needle as an alternative to any of them',
    ],
    [[], 'No operation was studied for Knee pain.'],
  ])('counts operations and stated alternatives: %j', (stated, text) => {
    expect(told(...stated)).toContain(text.replace(/\.$/, ''))
  })
})
