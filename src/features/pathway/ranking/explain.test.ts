import { describe, expect, it } from 'vitest'
import { candidate, viewed } from '../../../../test/support/candidates.ts'
import { NOBODY } from '../../claim/people.ts'
import type { PathwayView } from '../pathway.ts'
import type { ComponentValues } from '../scoring/components.ts'
import { DEFAULT_WEIGHTS } from '../scoring/score.ts'
import type { Advice, CarriedFact } from '../scoring/scored-facts.ts'
import { rankingText, reasonOf, whyComponent } from './explain.ts'
import type { Viewed } from './filters.ts'
import { rank } from './rank.ts'

const ranked = (...args: Parameters<typeof viewed>) => {
  const [pathway] = rank([viewed(...args)], DEFAULT_WEIGHTS, 'RELIEF:condition/any', null)
  if (!pathway) throw new Error('nothing was ranked')
  return pathway
}

describe('reasonOf', () => {
  it('calls a gap a gap', () => {
    const reason = reasonOf(ranked(candidate('Ablation', {})))
    expect(reason).toContain('No evidence was read for this pair: a gap, not a judgement.')
    expect(reason).toContain('Unknown: certainty, balance')
  })

  it('counts studies for and against', () => {
    const studies = { supports: 1, noDifference: 2, contrary: 0, notApplicable: 4 }
    const certainty = { certainty: 'VERY_LOW', indirect: true } as const
    const reason = reasonOf(ranked(candidate('Ablation', {}), { gap: false, studies, certainty }))
    expect(reason).toContain('1 study for, 2 without difference or mixed, 0 against; 4 studies without')
    expect(reason).toContain('whichever way it points, is very low (only against usual care).')
  })

  it('names bodies that recommend against it, and single results against', () => {
    const advice = [{ by: 'A panel', direction: 'AGAINST', strength: 'STRONG', year: 2025 }] as const
    const findingCounts = { supports: 0, noDifference: 1, contrary: 1, notApplicable: 0 }
    const reason = reasonOf(ranked(candidate('Ablation', {}), { gap: false, advice, findingCounts }))
    expect(reason).toContain('1 single result against it.')
    expect(reason).toContain('Ablation, strongly recommended against by A panel (2025), reaches the source')
    expect(reason.indexOf('A panel')).toBe(reason.lastIndexOf('A panel'))
    expect(reason).toContain('No pathway behind it is supported by results and free of such advice.')
    const components = { ...candidate('x', {}).components, BALANCE: 0.01, TARGETING: 0 }
    const supported = viewed(candidate('Block', {}), { gap: false, components })
    const advised = viewed(candidate('Ablation', {}), { gap: false, advice })
    const reasons = rank([advised, supported], DEFAULT_WEIGHTS, 'RELIEF:condition/any', null).map(reasonOf)
    expect(reasons[1]).toContain('It stands behind all that results support, since the certainty')
  })

  it('names weaker recommendations after the counts, and the latest word of a body alone in the first sentence', () => {
    const said = (by: string, year: number, strength: Advice['strength'], direction: Advice['direction']) =>
      ({ by, year, strength, direction }) as const
    const advice = [
      said('A panel', 2020, 'STRONG', 'AGAINST'),
      said('A panel', 2025, 'CONDITIONAL', 'AGAINST'),
      said('A society', 2024, 'CONDITIONAL', 'FOR'),
    ]
    const reason = reasonOf(ranked(candidate('Ablation', {}), { gap: false, advice }))
    expect(reason).toContain('Ablation reaches the source')
    expect(reason).toContain('Recommended against by A panel (2020), A panel (2025).')
    expect(reason).toContain('Recommended by A society (2024).')
    expect(reason).not.toContain('It stands behind')
  })

  it('says when a place among the first three rests on fewer than 100 people, or on none of this very condition', () => {
    const components = { ...candidate('x', {}).components, BALANCE: 1 }
    const supported = (supportingStudies: number, supporting: number | null) =>
      viewed(candidate('Block', {}), {
        ...{ gap: false, components },
        people: { ...NOBODY, participants: 5000, supportingStudies, supportingDirectly: 1, supporting },
      })
    const told = (item: Viewed) =>
      rank([item], DEFAULT_WEIGHTS, 'RELIEF:condition/any', null).map(reasonOf).join()
    expect(told(supported(1, 44))).toContain('Its place rests on one small study (44 people).')
    expect(told(supported(2, 99))).toContain('Its place rests on 2 small studies (99 people).')
    for (const enough of [supported(1, 100), supported(1, null), supported(0, null)])
      expect(told(enough)).not.toContain('small stud')
    const narrower = viewed(candidate('Block', {}), {
      ...{ gap: false, components },
      people: { ...NOBODY, supportingStudies: 2, supporting: 5000 },
    })
    expect(told(narrower)).toContain(
      'All results in its favour are about a narrower condition or a broader procedure.',
    )
    expect(told(supported(1, 100))).not.toContain('narrower')
    const four = ['a', 'b', 'c', 'd'].map((id) => {
      const { view } = supported(1, 44)
      return viewed(candidate(id, {}), view)
    })
    const reasons = rank(four, DEFAULT_WEIGHTS, 'RELIEF:condition/any', null).map(reasonOf)
    expect(reasons.map((r) => r.includes('one small study'))).toEqual([true, true, true, false])
  })

  it('tells how studies against another treatment ended, and what others grade as without benefit', () => {
    const headToHead = { better: 1, noDifference: 1, worse: 0 }
    const grading: CarriedFact = {
      domain: 'PAIN_INTENSITY',
      comparison: 'SHAM_OR_PLACEBO',
      certainty: 'MODERATE',
      bearing: 'NO_DIFFERENCE',
      carried: true,
      participants: 0,
    }
    const reason = reasonOf(ranked(candidate('Block', {}), { gap: false, headToHead, carried: [grading] }))
    expect(reason).toContain('In 2 studies against another treatment: better in 1, no difference in 1.')
    expect(reason).toContain('Others grade it as without benefit for pain (moderate certainty).')
  })

  it('says when a place rests on no result', () => {
    const item = candidate('Block', {})
    const told = (components: Partial<ComponentValues>) =>
      reasonOf(ranked(item, { gap: false, components: { ...item.components, ...components } }))
    expect(told({})).toContain(
      'Its place rests on no result: no controlled comparison shows whether it helps.',
    )
    expect(told({ BALANCE: 0, CERTAINTY: 0 })).toContain('Its place rests on no result in its favour.')
    expect(told({ BALANCE: 0.5 })).not.toContain('rests on no result')
    expect(reasonOf(ranked(item))).not.toContain('rests on no result')
  })

  const none = { supports: 0, noDifference: 0, contrary: 0, notApplicable: 0 }
  const two = { ...NOBODY, participants: 1985 }
  it.each<[string, Partial<PathwayView>, string]>([
    ['people without a comparison', { people: two }, '; 1,985 people in studies without one.'],
    [
      'a better result than another treatment',
      { people: two, headToHead: { better: 1, noDifference: 2, worse: 0 } },
      'shows whether it helps; it was better than another treatment in 1 study.',
    ],
    [
      'results without benefit of a broader procedure alone',
      { people: two, studies: { ...none, noDifference: 1 }, findingCounts: { ...none, noDifference: 3 } },
      'rests on no result of its own: those without benefit are about a narrower condition or a broader',
    ],
    [
      'a result on recovery alone',
      { people: two, studies: { ...none, notApplicable: 1 }, findingCounts: { ...none, supports: 1 } },
      'what favours it is another outcome, such as time to recovery.',
    ],
  ])('says what there is instead: %s', (_, view, words) => {
    const reason = reasonOf(ranked(candidate('Block', {}), { gap: false, ...view }))
    expect(reason).toContain(words)
    expect(reason).not.toContain('rests on no result:')
  })

  it('says how the source is reached', () => {
    const infusion = candidate('Infusion', { class: 'INFUSION', accessRoute: 'INTRAVENOUS' }, { hops: null })
    expect(reasonOf(ranked(infusion))).toContain('Infusion works systemically.')
    expect(reasonOf(ranked(candidate('Injection', {}, { hops: 0 })))).toContain('treats the source itself')
  })

  it.each([
    ['CONDUCTS', 'on what carries the pain, not where it starts', 'a structure that carries the pain'],
    ['TREATMENT_SITE', 'where the pain is treated, not at its origin', 'which is not where it arises'],
  ] as const)('never says of %s that the pain starts there', (sourceRole, words, why) => {
    const pathway = ranked(candidate('Stimulator', {}, { hops: 0, sourceRole }))
    expect(reasonOf(pathway)).toContain(words)
    expect(reasonOf(pathway)).not.toContain('source itself')
    expect(whyComponent('TARGETING', sourceRole === 'CONDUCTS' ? 1 : 0.5, pathway)).toContain(why)
  })

  it('says of any other procedure without a route that the graph has none', () => {
    const pump = ranked(candidate('Pump', { class: 'INTRATHECAL_THERAPY' }, { hops: null }))
    expect(reasonOf(pump)).toContain('Pump has no anatomical route in the graph.')
    expect(reasonOf(pump)).not.toContain('systemic')
    expect(whyComponent('TARGETING', null, pump)).toContain('No anatomical route in the graph.')
  })
})

describe('whyComponent', () => {
  const ablation = candidate('Ablation', { invasivenessGrade: 3 }, { recoveryDays: 1 })
  const pathway = ranked(ablation, { components: { ...ablation.components, BALANCE: 0.5 } })

  it.each([
    ['TIME_TO_FULL_ACTIVITY', 'Usual activity after 1 day (time to full activity), on a scale'],
    ['TIME_TO_WORK', 'Usual activity after 1 day (time to work), on a scale'],
  ] as const)('tells which measure stands behind the days: %s', (recoveryMeasure, told) => {
    const measured = { ...pathway, candidate: { ...pathway.candidate, recoveryMeasure } }
    expect(whyComponent('RECOVERY', 0.9, measured)).toContain(told)
    expect(whyComponent('RECOVERY', null, measured)).toContain(told)
  })

  it.each([
    ['CERTAINTY', 0, 'No result on pain supports'],
    ['CERTAINTY', 0.75, 'is moderate by the derived rule and the gradings of others'],
    ['BALANCE', 0.5, '50 %'],
    ['DURABILITY', 1 / 3, '33 %'],
    ['OPIOID_SPARING', 1, 'Results on opioids after four weeks or more support it by 100 %'],
    ['FUNCTION_AND_QUALITY_OF_LIFE', 1, 'quality of life'],
    ['RECOVERY', 0.9, 'after 1 day,'],
    ['LOW_INVASIVENESS', 0.5, 'grade 3 of 5'],
    ['RECOVERY', 0.45, 'as far as results support the procedure: 50 %'],
    ['TARGETING', 0.5, 'longer chain'],
    ['RECOMMENDATIONS', 1, 'recommends it'],
    ['RECOMMENDATIONS', 0, 'recommends against it'],
    ['RECOMMENDATIONS', 0.5, 'none on either side'],
  ] as const)('%s at %d: %s', (name, value, words) => {
    expect(whyComponent(name, value, pathway)).toContain(words)
  })

  it('says that unknown counts as 0', () => {
    expect(whyComponent('BALANCE', null, pathway)).toContain('Unknown counts as 0.')
    const untried = ranked(ablation)
    for (const [name, fact] of [
      ['RECOVERY', 'Usual activity after 1 day,'],
      ['LOW_INVASIVENESS', 'Invasiveness grade 3 of 5'],
    ] as const) {
      expect(whyComponent(name, null, untried)).toContain(fact)
      expect(whyComponent(name, null, untried)).toContain('no comparison shows whether the procedure helps')
    }
  })
})

describe('rankingText', () => {
  it('explains an empty answer', () => {
    expect(rankingText(0, 0, [])).toContain('No procedure in the graph reaches')
    expect(rankingText(2, 0, [{ filter: 'class', removed: 2, matchesWithout: 2 }])).toBe(
      'None of 2 pathways matches: class removed 2 (2 would match without it).',
    )
  })

  it('counts what is shown', () => {
    expect(rankingText(3, 3, [])).toBe('3 of 3 pathways match.')
  })
})
