import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { candidate, viewed } from '../../../../test/support/candidates.ts'
import { NOBODY } from '../../claim/people.ts'
import type { PathwayView } from '../pathway.ts'
import { COMPONENTS, type ComponentValues } from '../scoring/components.ts'
import { recommendedShare } from '../scoring/recommended.ts'
import { DEFAULT_WEIGHTS, type Weights } from '../scoring/score.ts'
import type { Advice } from '../scoring/scored-facts.ts'
import type { Viewed } from './filters.ts'
import { rank } from './rank.ts'

const values = (value: number | null) =>
  Object.fromEntries(COMPONENTS.map((c) => [c, value])) as unknown as ComponentValues

it('puts a studied pair before a gap, whatever the weights', () => {
  const studied = viewed(candidate('z-studied', {}), { gap: false, components: values(0) })
  const gap = viewed(candidate('a-gap', {}), { gap: true, components: values(1) })
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1, noNaN: true }), (targeting) => {
      const ranked = rank(
        [gap, studied],
        { ...DEFAULT_WEIGHTS, TARGETING: targeting },
        'RELIEF:condition/any',
        null,
      )
      expect(ranked.map((p) => p.id)).toEqual(['z-studied', 'a-gap'])
    }),
  )
})

describe('equal scores', () => {
  const useless = { ...values(null), BALANCE: 0 }
  const studied = (id: string, view: Partial<PathwayView> = {}, grade = 2) =>
    viewed(candidate(id, { invasivenessGrade: grade }), { gap: false, components: values(null), ...view })
  const advised = (share: number) => ({ components: { ...values(null), RECOMMENDATIONS: share } })
  const people = (inFavour: number) => ({
    people: { ...NOBODY, inFavour, participants: 9000 - inFavour },
  })
  const observed = (participants: number) => ({ people: { ...NOBODY, participants } })
  const tested = (inTrials: number) => ({
    people: { ...NOBODY, inTrials, participants: 9000 - inTrials },
  })
  const others = (better: number, noDifference: number, worse: number) => ({
    headToHead: { better, noDifference, worse },
  })
  /** Recommendations decide between equal scores even for a client who gives them no weight. */
  const order = (...items: Viewed[]) =>
    rank(items, { ...DEFAULT_WEIGHTS, RECOMMENDATIONS: 0 }, 'RELIEF:condition/any', null).map((p) => p.id)

  it.each<[string, Viewed[]]>([
    [
      'recommended before not, and that before recommended against',
      [studied('for', advised(1)), studied('a', advised(0.5)), studied('against', advised(0))],
    ],
    ['no result before results without benefit', [studied('z'), studied('a', { components: useless })]],
    [
      'better against other treatments',
      [studied('z', others(2, 0, 1)), studied('m', others(0, 3, 0)), studied('a', others(0, 1, 1))],
    ],
    ['more people in trials that favour it', [studied('z', people(90)), studied('a', people(20))]],
    ['more people at all', [studied('z', observed(90)), studied('a', observed(20))]],
    [
      'fewer people where no benefit was shown',
      [
        studied('z', { ...tested(20), components: useless }),
        studied('a', { ...tested(90), components: useless }),
      ],
    ],
    ['less invasive', [studied('z', {}, 1), studied('a', {}, 3)]],
    ['the id', [studied('a'), studied('b')]],
  ])('are decided by: %s', (_, items) => {
    const wanted = items.map((i) => i.candidate.id)
    expect(order(...items)).toEqual(wanted)
    expect(order(...items.toReversed())).toEqual(wanted)
  })

  it('never count more than the score', () => {
    const low = studied('low', { ...people(9000), ...others(5, 0, 0) })
    const high = studied('high', { components: { ...values(null), BALANCE: 0.01 } })
    expect(order(low, high)).toEqual(['high', 'low'])
  })

  it('give one order, whatever the order of the input', () => {
    const item = fc
      .record({
        id: fc.uuid(),
        gap: fc.boolean(),
        inTrials: fc.integer({ min: 0, max: 2 }),
        components: fc.constantFrom(values(null), values(0), values(0.5), useless),
        better: fc.integer({ min: 0, max: 1 }),
      })
      .map(({ id, better, inTrials, ...view }) =>
        studied(id, { ...view, ...people(inTrials), ...others(better, 1, 0) }),
      )
    const items = fc.uniqueArray(item, { selector: (i) => i.candidate.id, maxLength: 8 })
    fc.assert(
      fc.property(
        items.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(order(...shuffled)).toEqual(order(...all))
        },
      ),
    )
  })
})

describe('a strong recommendation against', () => {
  const strong: Advice = { by: 'A panel', direction: 'AGAINST', strength: 'STRONG', year: 2025 }
  const pair = (id: string, components: ComponentValues, advice: readonly Advice[] = [], gap = false) =>
    viewed(candidate(id, {}), { gap, components, advice })
  const order = (items: Viewed[], weights: Weights = DEFAULT_WEIGHTS) =>
    rank(items, weights, 'RELIEF:condition/any', null).map((p) => p.id)
  const weak = { ...values(1), CERTAINTY: 0.25 }
  const rival = pair('a-rival', { ...values(null), BALANCE: 0.1 })
  const gap = pair('a-gap', values(1), [], true)

  it('puts what is not shown to help with low certainty behind every pair that results support, before gaps', () => {
    const against = fc.record({
      CERTAINTY: fc.constantFrom(null, 0, 0.25),
      BALANCE: fc.constantFrom(null, 0, 0.5, 1),
      DURABILITY: fc.constantFrom(null, 0, 1),
    })
    const weight = fc.double({ min: 0.01, max: 1, noNaN: true })
    fc.assert(
      fc.property(against, weight, weight, (components, BALANCE, TARGETING) => {
        const advised = pair('z-advised', { ...values(1), RECOMMENDATIONS: 0, ...components }, [strong])
        const weights = { ...DEFAULT_WEIGHTS, BALANCE, TARGETING }
        expect(order([gap, advised, rival], weights)).toEqual(['a-rival', 'z-advised', 'a-gap'])
      }),
    )
  })

  it('moves a pair no further: what rests on no result, or on results without benefit, keeps the place of its score', () => {
    const advised = pair('advised', { ...weak, RECOMMENDATIONS: 0 }, [strong])
    const unknown = pair('unknown', values(null))
    const useless = pair('useless', { ...values(null), BALANCE: 0, TARGETING: 1 })
    const strongest = pair('strongest', values(1))
    expect(order([unknown, useless, advised])).toEqual(['advised', 'useless', 'unknown'])
    expect(order([unknown, useless, rival, advised, strongest])).toEqual([
      ...['strongest', 'useless', 'a-rival', 'advised', 'unknown'],
    ])
  })

  it('leaves the order of all others, and of those advised against among themselves, to the score', () => {
    const item = fc.record({
      id: fc.uuid(),
      components: fc.record({
        ...Object.fromEntries(COMPONENTS.map((c) => [c, fc.constantFrom(null, 0, 0.2, 0.4)])),
      }),
      isAdvised: fc.boolean(),
    })
    const items = fc.uniqueArray(item, { selector: (i) => i.id, maxLength: 8 })
    fc.assert(
      fc.property(items, (all) => {
        const made = all.map((i) =>
          pair(i.id, i.components as unknown as ComponentValues, i.isAdvised ? [strong] : []),
        )
        const placed = rank(made, DEFAULT_WEIGHTS, 'RELIEF:condition/any', null)
        const isHeld = (p: (typeof placed)[number]) =>
          p.view.advice.length > 0 && (p.view.components.CERTAINTY ?? 0) < 0.5
        const scores = (held: boolean) =>
          placed.filter((p) => isHeld(p) === held).map((p) => Number(p.score.total.toFixed(9)))
        for (const held of [true, false]) expect(scores(held)).toEqual(scores(held).toSorted((a, b) => b - a))
        const supported = ({ view: { components: c } }: (typeof placed)[number]) =>
          (c.BALANCE ?? c.FUNCTION_AND_QUALITY_OF_LIFE ?? c.OPIOID_SPARING ?? 0) > 0
        const last = placed.findLastIndex((p) => !isHeld(p) && supported(p))
        const first = placed.findIndex(isHeld)
        if (first !== -1) expect(first).toBeGreaterThan(last)
      }),
    )
  })

  it.each<[string, ComponentValues, Advice[]]>([
    ['the certainty that it helps is low', { ...weak, CERTAINTY: 0.5 }, [strong]],
    ['another body recommends it', weak, [strong, { ...strong, by: 'A society', direction: 'FOR' }]],
    ['the recommendation is weak', weak, [{ ...strong, strength: 'CONDITIONAL' }]],
    ['the body has changed its mind', weak, [strong, { ...strong, direction: 'FOR', year: 2026 }]],
  ])('leaves the place to the score where %s', (_, components, advice) => {
    expect(order([rival, pair('z-advised', components, advice)])).toEqual(['z-advised', 'a-rival'])
  })

  it('never lifts a pair, nor does one more of them; nor does one for it ever lower it', () => {
    const item = fc.record({
      id: fc.uuid(),
      components: fc.constantFrom(values(null), values(0), values(0.5), weak),
      advice: fc.array(
        fc.record({
          by: fc.constantFrom('one', 'two'),
          direction: fc.constantFrom('FOR' as const, 'AGAINST' as const),
          strength: fc.constantFrom('STRONG' as const, 'CONDITIONAL' as const),
          year: fc.constantFrom(2010, 2020),
        }),
        { maxLength: 3 },
      ),
    })
    const made = ({
      id,
      components,
      advice,
    }: {
      id: string
      components: ComponentValues
      advice: Advice[]
    }) => pair(id, { ...components, RECOMMENDATIONS: recommendedShare(advice) }, advice)
    fc.assert(
      fc.property(fc.uniqueArray(item, { selector: (i) => i.id, minLength: 1, maxLength: 6 }), (items) => {
        const [first, ...others] = items
        if (!first) return
        const place = (...further: Advice[]) => {
          const changed = made({ ...first, advice: [...first.advice, ...further] })
          return order([changed, ...others.map(made)]).indexOf(first.id)
        }
        expect(place({ ...strong, by: 'three' })).toBeGreaterThanOrEqual(place())
        expect(place({ ...strong, by: 'three', direction: 'FOR' })).toBeLessThanOrEqual(place())
      }),
    )
  })
})
