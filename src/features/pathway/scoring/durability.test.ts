import { expect, it } from 'vitest'
import { fact } from '../../../../test/support/evidence-facts.ts'
import { durabilityOf } from './durability.ts'

it('counts results and studies on pain in every window, empty ones too', () => {
  const one = { studyId: 'one' }
  const facts = [
    fact({ ...one, followUpMonths: 1 }),
    fact({ ...one, followUpMonths: 3, bearing: 'NO_DIFFERENCE' }),
    fact({ followUpMonths: 24 }),
    fact({ followUpMonths: 24, bearing: 'NOT_APPLICABLE' }),
    fact({ followUpMonths: 24, domain: 'SLEEP' }),
    fact({ followUpMonths: null }),
  ]
  expect(durabilityOf(facts)).toEqual([
    { window: 'UP_TO_3_MONTHS', results: 2, supports: 1, studies: 1 },
    { window: 'OVER_3_TO_12_MONTHS', results: 0, supports: 0, studies: 0 },
    { window: 'OVER_12_MONTHS', results: 1, supports: 1, studies: 1 },
  ])
})
