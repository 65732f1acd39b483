import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSmallSeed } from '../../../test/support/small-seed.ts'
import { type ClaimContext, deriveClaim } from './claims.ts'
import { type SeedFact, seedFacts } from './facts.ts'
import { hierarchy } from './hierarchy.ts'

const { seed } = readSmallSeed()
const [example] = seedFacts(seed)
if (!example) throw new Error('the small seed has no finding')
const { fact } = example

const IDS = ['a', 'b', 'c', 'd', 'e']
const slug = fc.constantFrom(...IDS)
/** A broader record always comes earlier in the alphabet, so no drawn hierarchy runs in circles. */
const family = fc
  .tuple(...IDS.map((_, i) => fc.subarray(IDS.slice(0, i))))
  .map((broader) => IDS.map((id, i) => ({ id, broader: broader[i] ?? [] })))
const facts = fc
  .array(fc.record({ condition: slug, procedure: slug, finding: fc.nat({ max: 9 }) }), { maxLength: 30 })
  .map((drawn) =>
    drawn.map(
      ({ condition, procedure, finding }): SeedFact => ({
        ...{ condition, procedure, reason: undefined },
        fact: { ...fact, findingId: `finding/${finding}-${procedure}`, studyId: `study/${finding}` },
      }),
    ),
  )

type Family = readonly { readonly id: string; readonly broader: readonly string[] }[]

/** Written out step by step, from the words of the rule. */
function isUnder(id: string, broad: string, records: Family): boolean {
  const parents = records.find((r) => r.id === id)?.broader ?? []
  return parents.some((parent) => parent === broad || isUnder(parent, broad, records))
}

const contextOf = (conditions: Family, procedures: Family, drawn: readonly SeedFact[]): ClaimContext => ({
  ...{ seed, facts: drawn, mirrored: [], unread: [], thisYear: 2026, yearOf: () => 2020 },
  conditions: hierarchy(conditions),
  procedures: hierarchy(procedures),
})

describe('what bears on a claim', () => {
  it('is each finding of the pair, of narrower conditions and of broader procedures once, and nothing else', () => {
    fc.assert(
      fc.property(family, family, facts, slug, slug, (conditions, procedures, drawn, c, p) => {
        const claim = deriveClaim(c, p, contextOf(conditions, procedures, drawn))
        const bears = drawn.filter(
          (f) =>
            (f.condition === c || isUnder(f.condition, c, conditions)) &&
            (f.procedure === p || isUnder(p, f.procedure, procedures)),
        )
        const ids = claim.facts.map((f) => f.findingId)
        expect(new Set(ids)).toEqual(new Set(bears.map((f) => f.fact.findingId)))
        expect(ids).toHaveLength(new Set(ids).size)
      }),
    )
  })

  it('is direct when the finding is about the very pair, even where it is about a narrower one too', () => {
    fc.assert(
      fc.property(family, family, facts, slug, slug, (conditions, procedures, drawn, c, p) => {
        const { facts: attached } = deriveClaim(c, p, contextOf(conditions, procedures, drawn))
        for (const { findingId, direct } of attached) {
          const own = drawn.filter((f) => f.fact.findingId === findingId)
          expect(direct).toBe(own.some((f) => f.condition === c && f.procedure === p))
        }
      }),
    )
  })

  it('does not hang on the order of the findings, but for the order in which they are told', () => {
    fc.assert(
      fc.property(family, family, facts, slug, slug, (conditions, procedures, drawn, c, p) => {
        const told = (list: readonly SeedFact[]) =>
          new Map(
            deriveClaim(c, p, contextOf(conditions, procedures, list)).facts.map((f) => [
              f.findingId,
              f.direct,
            ]),
          )
        expect(told(drawn.toReversed())).toEqual(told(drawn))
      }),
    )
  })
})
