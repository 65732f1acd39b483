import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts, fact } from '../../../test/support/evidence-facts.ts'
import type { EvidenceFact } from './evidence-fact.ts'
import { headToHead, mirrored } from './head-to-head.ts'

const against = (differs: Partial<EvidenceFact>) =>
  fact({ comparison: 'ACTIVE', bearing: 'NOT_APPLICABLE', direction: 'FAVOURS_PROCEDURE', ...differs })

describe('headToHead', () => {
  it('counts each study once, by whom most of its results favour', () => {
    const one = { studyId: 'one' }
    const facts = [
      against(one),
      against(one),
      against({ ...one, direction: 'FAVOURS_COMPARATOR' }),
      against({ direction: 'FAVOURS_COMPARATOR', comparison: 'SURGERY' }),
      against({ direction: 'NO_DIFFERENCE_SHOWN' }),
    ]
    expect(headToHead(facts)).toEqual({ better: 1, noDifference: 1, worse: 1 })
  })

  it('calls a tie no difference', () => {
    const one = { studyId: 'one' }
    const facts = [against(one), against({ ...one, direction: 'FAVOURS_COMPARATOR' })]
    expect(headToHead(facts)).toEqual({ better: 0, noDifference: 1, worse: 0 })
  })

  it('takes pain before other benefits, and nothing from harm alone', () => {
    const one = { studyId: 'one' }
    const sleep = { ...one, domain: 'SLEEP', direction: 'FAVOURS_COMPARATOR' } as const
    expect(headToHead([against(one), against(sleep), against(sleep)]).better).toBe(1)
    expect(headToHead([against(sleep)]).worse).toBe(1)
    expect(headToHead([against({ domain: 'ADVERSE_EVENTS' })])).toEqual({
      better: 0,
      noDifference: 0,
      worse: 0,
    })
  })

  it('leaves out what counts for or against the claim, what was not compared, and the procedure against itself', () => {
    const facts = [
      against({ bearing: 'SUPPORTS' }),
      against({ comparison: 'SHAM_OR_PLACEBO' }),
      against({ direction: 'NOT_COMPARED' }),
      against({ versusItself: true }),
    ]
    expect(headToHead(facts)).toEqual({ better: 0, noDifference: 0, worse: 0 })
  })

  it('leaves a review out where studies are there', () => {
    const review = against({ design: 'META_ANALYSIS', direction: 'FAVOURS_COMPARATOR' })
    expect(headToHead([against({}), review])).toEqual({ better: 1, noDifference: 0, worse: 0 })
    expect(headToHead([review]).worse).toBe(1)
    const harm = against({ domain: 'ADVERSE_EVENTS' })
    expect(headToHead([harm, review]).worse).toBe(1)
  })

  it('counts a study once, whether it is told from the own side, from the other, or from both', () => {
    const won = against({ studyId: 'one' })
    expect(headToHead([], [mirrored(won)])).toEqual({ better: 0, noDifference: 0, worse: 1 })
    const alike = against({ studyId: 'one', direction: 'FAVOURS_COMPARATOR' })
    expect(headToHead([alike], [mirrored(won)])).toEqual({ better: 0, noDifference: 0, worse: 1 })
  })

  it('turns better and worse around for the other treatment, and leaves the rest', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { better, noDifference, worse } = headToHead(facts)
        const other = headToHead([], facts.map(mirrored))
        expect(other).toEqual({ better: worse, noDifference, worse: better })
        expect(facts.map(mirrored).map(mirrored)).toEqual(facts)
      }),
    )
  })
})
