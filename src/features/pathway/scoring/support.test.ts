import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts, fact } from '../../../../test/support/evidence-facts.ts'
import { OUTCOME_DOMAINS, PAIN_DOMAINS } from '../../../vocabulary/evidence.ts'
import type { EvidenceFact } from '../../claim/evidence-fact.ts'
import { countedOnce, supportIn } from './support.ts'

const review = (differs: Partial<EvidenceFact> = {}) => fact({ design: 'META_ANALYSIS', ...differs })

describe('countedOnce', () => {
  const trial = fact()

  it.each<[string, Partial<EvidenceFact>]>([
    ['on the same outcome, comparison and window', {}],
    ['at another time of the same window', { followUpMonths: 1 }],
    ['on pain measured otherwise', { domain: 'PAIN_RESPONDER' }],
    ['that states no time', { followUpMonths: null }],
  ])('leaves out a review %s', (_, differs) => {
    expect(countedOnce([trial, review(differs)])).toEqual([trial])
  })

  it.each<[string, Partial<EvidenceFact>]>([
    ['in another window', { followUpMonths: 24 }],
    ['on another outcome', { domain: 'SLEEP' }],
    ['against another kind of comparator', { comparison: 'USUAL_CARE' }],
    ['about a narrower condition', { direct: false }],
    ['without a time on another outcome', { domain: 'SLEEP', followUpMonths: null }],
  ])('keeps a review %s', (_, differs) => {
    const other = review(differs)
    expect(countedOnce([trial, other])).toEqual([trial, other])
  })

  it('keeps a review without a time only where no other result on its subject states one', () => {
    const timeless = review({ followUpMonths: null })
    expect(countedOnce([timeless])).toEqual([timeless])
    const timed = review()
    expect(countedOnce([timeless, timed])).toEqual([timed])
  })

  it('never leaves out a primary study, and every subject keeps a result', () => {
    const subject = (f: EvidenceFact) =>
      [PAIN_DOMAINS.includes(f.domain) ? 'PAIN' : f.domain, f.comparison, f.direct].join()
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const kept = countedOnce(facts)
        const primary = facts.filter((f) => !/REVIEW|META|GUIDELINE/.test(f.design))
        for (const f of primary) expect(kept).toContain(f)
        expect(new Set(kept.map(subject))).toEqual(new Set(facts.map(subject)))
      }),
    )
  })
})

describe('supportIn', () => {
  const pain = (...facts: EvidenceFact[]) => supportIn(facts, PAIN_DOMAINS)
  const useless = { bearing: 'NO_DIFFERENCE' } as const

  it('lets a review answer for the windows that no study was read for', () => {
    const late = fact({ ...useless, followUpMonths: 24 })
    expect(pain(late, review())).toBe(0.5)
    expect(pain(late, review({ followUpMonths: 36 }))).toBe(0)
  })

  it('counts many results of one study in one window once, and all reviews of a question once', () => {
    const many = [1, 2, 3].map((followUpMonths) => fact({ studyId: 'x', followUpMonths }))
    expect(pain(...many, fact(useless))).toBe(0.5)
    expect(pain(review(), review(), review(useless), review(useless))).toBe(0.5)
  })

  it('counts results of a narrower condition half where there are no others', () => {
    expect(pain(fact({ direct: false }))).toBe(0.5)
    expect(pain(fact({ direct: false }), fact({ direct: false, ...useless }))).toBe(0.25)
  })

  it('weighs them half beside direct ones, and all of them no more than half of the direct ones', () => {
    const narrower = (n: number) => Array.from({ length: n }, () => fact({ direct: false }))
    expect(pain(fact(useless), ...narrower(1))).toBeCloseTo(1 / 3)
    expect(pain(fact(useless), ...narrower(20))).toBeCloseTo(1 / 3)
    expect(pain(fact(), fact(), fact({ direct: false, ...useless }))).toBeCloseTo(2 / 2.5)
    expect(pain(fact(), ...narrower(3))).toBe(1)
  })

  it('knows nothing where results of a narrower condition or a broader procedure alone show no benefit', () => {
    const elsewhere = fact({ direct: false, ...useless })
    expect(pain(elsewhere, fact({ direct: false, bearing: 'CONTRARY' }))).toBeNull()
    expect(pain(elsewhere, fact({ domain: 'SLEEP' }))).toBeNull()
    expect(pain(elsewhere, fact(useless))).toBe(0)
    const silenced = review({ direct: false })
    expect(pain(fact({ direct: false, ...useless }), silenced)).toBe(0)
  })

  it('counts a mixed study at most half, for any question', () => {
    const one = fact({ studyId: 'm' })
    const late = fact({ studyId: 'm', followUpMonths: 12 })
    const mixed = new Set(['m'])
    expect(supportIn([one, late], PAIN_DOMAINS, mixed)).toBe(0.5)
    expect(supportIn([one, { ...late, ...useless }], PAIN_DOMAINS, mixed)).toBe(0.25)
    expect(supportIn([one, fact()], PAIN_DOMAINS, mixed)).toBe(0.75)
  })

  it('knows nothing where no result bears on it', () => {
    expect(pain()).toBeNull()
    expect(pain(fact({ bearing: 'NOT_APPLICABLE' }), fact({ domain: 'SLEEP' }))).toBeNull()
  })

  it('never rises by a contrary result, whatever it silences, nor falls by direct support from a further study', () => {
    const added = fc.record({
      studyId: fc.constantFrom('a', 'b', 'new'),
      followUpMonths: fc.constantFrom(1, 6, 24, null),
      comparison: fc.constantFrom('SHAM_OR_PLACEBO' as const, 'USUAL_CARE' as const),
      domain: fc.constantFrom('PAIN_INTENSITY' as const, 'PAIN_RESPONDER' as const),
      direct: fc.boolean(),
      design: fc.constantFrom('RANDOMISED_TRIAL' as const, 'COHORT' as const, 'META_ANALYSIS' as const),
    })
    fc.assert(
      fc.property(anyFacts, added, (facts, differs) => {
        const before = pain(...facts) ?? 0
        const after = pain(...facts, fact({ ...differs, bearing: 'CONTRARY' })) ?? 0
        expect(after).toBeLessThanOrEqual(before + 1e-12)
        const helps = fact({ ...differs, studyId: 'new', direct: true, design: 'RANDOMISED_TRIAL' })
        const trials = facts.filter((f) => !/REVIEW|META|GUIDELINE/.test(f.design))
        expect(pain(...trials, helps)).toBeGreaterThanOrEqual((pain(...trials) ?? 0) - 1e-12)
      }),
      { numRuns: 3000 },
    )
  })

  it('is from 0 to 1, and at most a half where nothing is direct', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const all = supportIn(facts, OUTCOME_DOMAINS) ?? 0
        expect(all).toBeGreaterThanOrEqual(0)
        expect(all).toBeLessThanOrEqual(1)
        const indirect = facts.map((f) => ({ ...f, direct: false }))
        expect(supportIn(indirect, OUTCOME_DOMAINS) ?? 0).toBeLessThanOrEqual(0.5)
      }),
    )
  })
})
