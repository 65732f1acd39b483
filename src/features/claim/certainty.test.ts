import { describe, expect, it } from 'vitest'
import { fact } from '../../../test/support/evidence-facts.ts'
import { certaintyRank, deriveCertainty, lowest } from './certainty.ts'

const large = { participants: 500 }

describe('deriveCertainty', () => {
  it('is high for large, blinded, consistent, sham-controlled trials', () => {
    expect(deriveCertainty([fact(large), fact(large)])).toEqual({ certainty: 'HIGH', reasonsDown: [] })
  })

  it('has no opinion without evidence', () => {
    expect(deriveCertainty([])).toBeNull()
  })

  it.each([
    ['nobody was blinded', { blinded: false }, 'RISK_OF_BIAS'],
    ['the risk of bias was judged high', { highRiskOfBias: true }, 'RISK_OF_BIAS'],
    ['it is about a narrower condition', { direct: false }, 'INDIRECTNESS'],
    ['it was held against usual care', { comparison: 'USUAL_CARE' }, 'INDIRECTNESS'],
    ['fewer than 400 people took part', { participants: 399 }, 'IMPRECISION'],
  ] as const)('goes one step down when %s', (_, differs, reason) => {
    expect(deriveCertainty([fact({ ...large, ...differs })])).toEqual({
      certainty: 'MODERATE',
      reasonsDown: [reason],
    })
  })

  it('goes two steps down for fewer than 100 people', () => {
    expect(deriveCertainty([fact({ participants: 99 })])?.certainty).toBe('LOW')
  })

  it('grades people whom nobody counted as few: unknown never makes it surer', () => {
    expect(deriveCertainty([fact({ participants: null })])).toEqual(
      deriveCertainty([fact({ participants: 20 })]),
    )
  })

  it('goes down when results differ', () => {
    const graded = deriveCertainty([fact(large), fact({ ...large, bearing: 'NO_DIFFERENCE' })])
    expect(graded).toEqual({ certainty: 'MODERATE', reasonsDown: ['INCONSISTENCY'] })
  })

  it('starts low without randomisation, and never falls below very low', () => {
    expect(deriveCertainty([fact({ ...large, design: 'COHORT' })])?.certainty).toBe('LOW')
    const poor = fact({ design: 'COHORT', blinded: false, participants: 10, comparison: 'NONE' })
    expect(deriveCertainty([poor])?.certainty).toBe('VERY_LOW')
  })

  it('grades the randomised body where there is one', () => {
    const cohort = fact({ design: 'COHORT', participants: 5000, blinded: false })
    expect(deriveCertainty([fact({ participants: 60 }), cohort])).toEqual({
      certainty: 'LOW',
      reasonsDown: ['IMPRECISION'],
    })
  })

  it('is not lowered by one unblinded trial among blinded ones', () => {
    expect(deriveCertainty([fact(large), fact({ ...large, blinded: false })])?.reasonsDown).toEqual([])
  })
})

describe('lowest and certaintyRank', () => {
  it('order the four levels', () => {
    expect(lowest(['HIGH', 'LOW', 'MODERATE'])).toBe('LOW')
    expect(lowest([])).toBeNull()
    expect(certaintyRank('VERY_LOW')).toBe(1)
    expect(certaintyRank('HIGH')).toBe(4)
  })
})
