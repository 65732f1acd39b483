import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  facts,
  idOf,
  option,
  pathway,
  prior,
  procedure,
  profile,
} from '../../../../test/support/plan-parts.ts'
import type { FactName } from '../../../vocabulary/plan-facts.ts'
import type { PriorTreatment } from '../profile/profile.ts'

type Drawn = NonNullable<Parameters<typeof option>[1]>
const known = (drawn: Drawn = {}, past: readonly PriorTreatment[] | null = null) => {
  const { values } = option('a', drawn, profile({ prior: past })).facts
  return (fact: string) => new Map<string, unknown>(values).get(fact)
}
const NONE = { supports: 0, noDifference: 0, contrary: 0, notApplicable: 0 }

describe('facts about an option', () => {
  it('keep those of the patient', () => {
    const patient = profile({ facts: facts([['PREGNANCY', 'ABSENT']]) })
    expect(option('a', {}, patient).facts.values.get('PREGNANCY')).toBe('ABSENT')
  })

  it.each([
    [{ supports: 3, noDifference: 1, contrary: 1 }, 'SUPPORTED'],
    [{ supports: 2, noDifference: 1, contrary: 1 }, 'MIXED'],
    [{ noDifference: 1 }, 'NO_BENEFIT_SHOWN'],
    [{ contrary: 1 }, 'NO_BENEFIT_SHOWN'],
    [{ notApplicable: 1 }, 'NOT_COMPARED'],
    [{}, 'GRADED_ONLY'],
  ])('studies %j are %s', (counts, word) => {
    const studies = { ...NONE, ...counts }
    const pathways = [pathway('a', { gap: false, studies, findingCounts: studies })]
    expect(known({ pathways })('OPTION_EVIDENCE')).toBe(word)
  })

  it('a gap is no evidence, and so is no pathway', () => {
    expect([known({ pathways: [pathway('a')] })('OPTION_EVIDENCE'), known()('OPTION_EVIDENCE')]).toEqual([
      'NONE',
      'NONE',
    ])
  })

  it('radiation is sure only when every way of guidance uses it, and unknown when none was read', () => {
    const radiation = (...ionising: boolean[]) => known({ ionising })('OPTION_USES_RADIATION')
    expect([radiation(true, true), radiation(true, false), radiation()]).toEqual([
      'PRESENT',
      'ABSENT',
      undefined,
    ])
  })
})

describe('what was tried before', () => {
  it('is unknown when nobody said, and never tried when the list does not name it', () => {
    expect(known()('OPTION_PRIOR_RESPONSE')).toBeUndefined()
    const never = known({}, [prior('other')])
    expect([
      never('OPTION_PRIOR_RESPONSE'),
      never('OPTION_PRIOR_RELIEF'),
      never('OPTION_MONTHS_SINCE_LAST'),
    ]).toEqual(['NOT_TRIED', 'NOT_APPLICABLE', 'NOT_APPLICABLE'])
  })

  it('is what was tried last, of the same procedure or its kind', () => {
    const past = [
      prior('kind', { response: 'NONE', monthsAgo: 2, reliefPercent: 0 }),
      prior('a', { response: 'GOOD', monthsAgo: 20, reliefPercent: 80 }),
      prior('a', { response: 'PARTIAL' }),
    ]
    const of = known({ broader: [idOf('kind')] }, past)
    expect([of('OPTION_PRIOR_RESPONSE'), of('OPTION_PRIOR_RELIEF'), of('OPTION_MONTHS_SINCE_LAST')]).toEqual([
      'NONE',
      0,
      2,
    ])
  })

  it('is open when the response is not known', () => {
    expect(known({}, [prior('a', { response: 'UNKNOWN' })])('OPTION_PRIOR_RESPONSE')).toBeUndefined()
  })

  it('counts tests, and takes the best relief of them', () => {
    const past = [prior('t', { count: 2, reliefPercent: 60 }), prior('u', { reliefPercent: 80 }), prior('x')]
    const of = known({ tests: [idOf('t'), idOf('u')] }, past)
    expect([of('OPTION_REQUIRED_TESTS_DONE'), of('OPTION_REQUIRED_TEST_RELIEF')]).toEqual([3, 80])
    const none = known({ tests: [idOf('t')] }, [])
    expect([none('OPTION_REQUIRED_TESTS_DONE'), none('OPTION_REQUIRED_TEST_RELIEF')]).toEqual([
      0,
      'NOT_APPLICABLE',
    ])
  })

  it('does not depend on the order of the list', () => {
    const one = fc.record({
      procedure: fc.constantFrom(idOf('a'), idOf('t')),
      response: fc.constantFrom('NONE' as const, 'PARTIAL' as const, 'GOOD' as const, 'UNKNOWN' as const),
      reliefPercent: fc.option(fc.integer({ min: 0, max: 100 })),
      count: fc.option(fc.integer({ min: 1, max: 3 })),
      monthsAgo: fc.option(fc.integer({ min: 0, max: 2 })),
    })
    const both = fc
      .array(one, { maxLength: 5 })
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))
    fc.assert(
      fc.property(both, ([list, shuffled]) => {
        const all = (past: PriorTreatment[]) => [
          ...option('a', { tests: [idOf('t')] }, profile({ prior: past })).facts.values,
        ]
        expect(all(shuffled)).toEqual(all(list))
      }),
      { numRuns: 500 },
    )
  })

  it('of a related treatment is told apart from its own, with its name', () => {
    const related = [procedure('sister'), procedure('cousin')]
    const past = [
      prior('sister', { response: 'PARTIAL', monthsAgo: 2 }),
      prior('cousin', { response: 'GOOD', monthsAgo: 9 }),
      prior('stranger', { response: 'NONE', monthsAgo: 1 }),
    ]
    const of = known({ related }, past)
    expect([of('OPTION_RELATED_RESPONSE'), of('OPTION_MONTHS_SINCE_RELATED')]).toEqual(['PARTIAL', 2])
    expect([of('OPTION_PRIOR_RESPONSE'), of('OPTION_MONTHS_SINCE_LAST')]).toEqual([
      'NOT_TRIED',
      'NOT_APPLICABLE',
    ])
    const { words } = option('a', { related }, profile({ prior: past })).facts
    expect(words?.get('OPTION_RELATED_RESPONSE')).toBe('Procedure sister')
    expect(known({ related }, [])('OPTION_RELATED_RESPONSE')).toBe('NOT_TRIED')
    expect(known({ related })('OPTION_RELATED_RESPONSE')).toBeUndefined()
  })
})

describe('who recommends it', () => {
  const said = (direction: 'FOR' | 'AGAINST', by: string) =>
    pathway(by, { gap: false, advice: [{ by, direction, strength: 'STRONG', year: 2016 }] })

  it('is named behind the fact, of a broader condition too', () => {
    const { values, words } = option('a', {
      adviceFrom: [said('AGAINST', 'BMJ panel'), said('FOR', 'NICE'), said('FOR', 'NICE')],
    }).facts
    expect([values.get('OPTION_RECOMMENDED'), values.get('OPTION_RECOMMENDED_AGAINST')]).toEqual([
      'PRESENT',
      'PRESENT',
    ])
    expect([words?.get('OPTION_RECOMMENDED'), words?.get('OPTION_RECOMMENDED_AGAINST')]).toEqual([
      'NICE (2016)',
      'BMJ panel (2016)',
    ])
    expect(option('a').facts.words?.size).toBe(0)
  })
})

describe('an operation', () => {
  const SMALL = { accessRoute: 'SMALL_INCISION' }
  it.each([
    [{ accessRoute: 'OPEN_SURGERY' }, false, ['PRESENT', 'ABSENT', 'ABSENT']],
    [{ ...SMALL, class: 'OPEN_SURGERY' }, true, ['PRESENT', 'ABSENT', 'ABSENT']],
    [{ ...SMALL, class: 'FUSION', implant: 'PERMANENT' }, false, ['ABSENT', 'PRESENT', 'PRESENT']],
    [{ ...SMALL, class: 'DECOMPRESSION' }, true, ['ABSENT', 'PRESENT', 'PRESENT']],
    [{ ...SMALL, class: 'DECOMPRESSION' }, false, ['ABSENT', 'ABSENT', 'PRESENT']],
    [{ ...SMALL, class: 'NEUROMODULATION', implant: 'PERMANENT' }, false, ['ABSENT', 'PRESENT', 'PRESENT']],
    [{ class: 'VERTEBRAL_AUGMENTATION', implant: 'PERMANENT' }, false, ['ABSENT', 'ABSENT', 'ABSENT']],
    [{ accessRoute: 'CATHETER' }, true, ['ABSENT', 'ABSENT', 'ABSENT']],
  ])('%j by endoscope %s: open, small, through a small incision %j', (differs, endoscopic, expected) => {
    const { values } = option('a', { procedure: differs, endoscopic }).facts
    const of = (fact: FactName) => values.get(fact)
    expect([
      of('OPTION_IS_OPERATION'),
      of('OPTION_IS_SMALL_OPERATION'),
      of('OPTION_THROUGH_SMALL_INCISION'),
    ]).toEqual(expected)
  })
})
