import { describe, expect, it } from 'vitest'
import type { TreatmentProfileInput } from '../../../graphql/__generated__/resolvers.ts'
import { loadSchema } from '../../../graphql/schema.ts'
import {
  ALLERGY_FACTS,
  FIGURE_FACTS,
  HISTORY_FACTS,
  IMAGING_FACTS,
  IMPLANT_FACTS,
} from '../../../vocabulary/plan-facts.ts'
import { redFlagFacts, statedFacts } from './facts.ts'

const stated = (differs: object) => Object.fromEntries(statedFacts(differs as TreatmentProfileInput))
const fields = (name: string): string[] => {
  const type = loadSchema().getType(name)
  return type && 'getFields' in type ? Object.keys(type.getFields()) : []
}
/** Every field of an input type with one value. */
const filled = (name: string, value: unknown) => Object.fromEntries(fields(name).map((f) => [f, value]))

describe('facts that a profile states', () => {
  it.each([
    ['history', 'HistoryInput', HISTORY_FACTS],
    ['allergies', 'AllergiesInput', ALLERGY_FACTS],
    ['implants', 'ImplantsInput', IMPLANT_FACTS],
  ])('every field of %s becomes a fact, and every fact has a field', (field, type, facts) => {
    const all = stated({ [field]: filled(type, 'PRESENT') })
    expect(Object.keys(all).toSorted()).toEqual([...facts].toSorted())
    expect(fields(type)).toHaveLength(facts.length)
  })

  it('every figure becomes a fact; the opioid dose is computed, not stated', () => {
    const all = stated({ figures: filled('FiguresInput', 3) })
    const given = FIGURE_FACTS.filter((fact) => fact !== 'OPIOID_DOSE')
    expect(Object.keys(all).toSorted()).toEqual([...given].toSorted())
  })

  it('every finding of imaging becomes a fact', () => {
    const imagingFindings = IMAGING_FACTS.map((finding) => ({ finding, status: 'ABSENT' }))
    expect(Object.keys(stated({ imagingFindings }))).toEqual(IMAGING_FACTS)
  })

  it('keeps absent apart from unknown: what nobody knows is no fact', () => {
    expect(stated({ history: { pregnancy: 'ABSENT', cancer: 'UNKNOWN', glaucoma: null } })).toEqual({
      PREGNANCY: 'ABSENT',
    })
    expect(stated({ imagingFindings: [{ finding: 'MODIC_CHANGES', status: 'UNKNOWN' }] })).toEqual({})
    expect(stated({ figures: { inr: null } })).toEqual({})
  })

  it.each(['FROM_65_TO_79', 'FROM_80'])('the age band %s answers pregnancy where nobody did', (ageBand) => {
    expect(stated({ ageBand }).PREGNANCY).toBe('ABSENT')
    expect(stated({ ageBand, history: { pregnancy: 'UNKNOWN' } }).PREGNANCY).toBe('ABSENT')
    expect(stated({ ageBand, history: { pregnancy: 'PRESENT' } }).PREGNANCY).toBe('PRESENT')
  })

  it.each(['UNDER_18', 'FROM_18_TO_49', 'FROM_50_TO_64', undefined])(
    'the age band %s leaves pregnancy open',
    (ageBand) => {
      expect(stated({ ageBand })).not.toHaveProperty('PREGNANCY')
    },
  )

  it('keeps a zero', () => {
    expect(stated({ figures: { steroidInjectionsLastYear: 0 } })).toEqual({ STEROID_INJECTIONS_LAST_YEAR: 0 })
  })

  it('counts levels of the conditions, unless the profile counts them itself', () => {
    const conditions = [
      { condition: 'a', levels: ['L3-L4', 'L4-L5'] },
      { condition: 'b', levels: ['L5'] },
    ]
    expect(stated({ conditions })).toEqual({ LEVELS_TO_TREAT: 2 })
    expect(stated({ conditions, figures: { levelsToTreat: 3 } })).toEqual({ LEVELS_TO_TREAT: 3 })
    expect(stated({ conditions: [{ condition: 'a' }] })).toEqual({})
  })

  it('an empty list of goals is known, a missing one is not', () => {
    expect([stated({ goals: [] }), stated({}), stated({ goals: null })]).toEqual([{ GOALS: [] }, {}, {}])
  })
})

describe('red flags', () => {
  const ALL = ['RELIEF:red-flag/fever', 'RELIEF:red-flag/weakness', 'RELIEF:red-flag/trauma']
  const [FEVER = '', WEAKNESS = ''] = ALL
  const known = (input: TreatmentProfileInput['redFlags']) =>
    Object.fromEntries(redFlagFacts('profile', input, ALL))

  it('are unknown unless looked for', () => {
    expect(known(undefined)).toEqual({})
    expect(known({ present: [FEVER] })).toEqual({ [FEVER]: 'PRESENT' })
    expect(known({ absent: [FEVER] })).toEqual({ [FEVER]: 'ABSENT' })
  })

  it('that are present stay so when all others are absent', () => {
    const all = known({ present: [FEVER], othersAbsent: true })
    expect(Object.values(all).toSorted()).toEqual(['ABSENT', 'ABSENT', 'PRESENT'])
    expect(all[FEVER]).toBe('PRESENT')
  })

  it('that do not exist are refused by the list they stand in', () => {
    for (const list of ['present', 'absent'] as const) {
      expect(() => known({ [list]: [WEAKNESS, 'RELIEF:red-flag/fevr'] })).toThrow(
        new RegExp(`profile\\.redFlags\\.${list}.*fevr`, 's'),
      )
    }
  })

  it('are not present and absent at once', () => {
    expect(() => known({ present: [FEVER], absent: [FEVER] })).toThrow(/present or absent, not both/)
  })
})
