import { describe, expect, it } from 'vitest'
import type { TreatmentProfileInput } from '../../../graphql/__generated__/resolvers.ts'
import { checkLimits } from './profile-limits.ts'

const KNEE = { condition: 'RELIEF:condition/knee-osteoarthritis' }
const BLOCK = { procedure: 'x', response: 'GOOD' } as const
const many = <T>(n: number, one: T): T[] => Array.from({ length: n }, () => one)
const check = (differs: object) =>
  checkLimits('profile', { conditions: [KNEE], ...differs } as TreatmentProfileInput)
const refusal = (differs: object): string => {
  try {
    check(differs)
  } catch (error) {
    return String(error)
  }
  return 'accepted'
}

/** Field of `figures`, lowest and highest value taken. */
const FIGURES = [
  ['painIntensity', 0, 10],
  ['pegScore', 0, 10],
  ['painDurationWeeks', 0, 5200],
  ['creatinineClearance', 0, 300],
  ['hba1c', 2, 25],
  ['plateletCount', 0, 3000],
  ['inr', 0.5, 20],
  ['steroidInjectionsLastYear', 0, 100],
  ['fractureAgeWeeks', 0, 5200],
  ['levelsToTreat', 1, 25],
  ['spondylolisthesisGrade', 0, 4],
] as const

describe('the bounds of a profile', () => {
  it.each(FIGURES)('%s is taken from %d to %d, and not beyond', (field, low, high) => {
    for (const value of [low, (low + high) / 2, high]) check({ figures: { [field]: value } })
    for (const value of [low - 0.1, high + 0.1]) {
      const told = refusal({ figures: { [field]: value } })
      expect(told).toContain(`profile.figures.${field}`)
      expect(told).toContain(String(value))
      expect(told).toContain(`from ${low} to ${high}`)
    }
  })

  it.each([
    ['conditions', 5, KNEE],
    ['symptoms', 10, { description: 'pain' }],
    ['imagingFindings', 20, { finding: 'CANAL_STENOSIS', status: 'PRESENT' }],
    ['drugs', 50, 'apixaban'],
    ['opioids', 20, { drug: 'morphine', dosePerDay: 1 }],
    ['priorTreatments', 50, BLOCK],
    ['goals', 10, { kind: 'SLEEP' }],
  ])('%s holds at most %d', (field, most, one) => {
    check({ [field]: many(most, one) })
    const told = refusal({ [field]: many(most + 1, one) })
    expect(told).toContain(`"profile.${field}"`)
    expect(told).toContain(`give at most ${most}`)
  })

  it.each([
    [
      { priorTreatments: [BLOCK, { ...BLOCK, reliefPercent: 101 }] },
      'profile.priorTreatments.1.reliefPercent',
    ],
    [{ priorTreatments: [{ ...BLOCK, count: 0 }] }, 'profile.priorTreatments.0.count'],
    [{ priorTreatments: [{ ...BLOCK, monthsAgo: -1 }] }, 'profile.priorTreatments.0.monthsAgo'],
    [{ opioids: [{ drug: 'morphine', dosePerDay: -1 }] }, 'profile.opioids.0.dosePerDay'],
    [{ opioids: [{ drug: ' ', dosePerDay: 1 }] }, 'profile.opioids.0.drug'],
    [{ goals: [{ kind: 'WORK', withinDays: 0 }] }, 'profile.goals.0.withinDays'],
    [{ drugs: [''] }, 'profile.drugs.0'],
    [{ drugs: ['x'.repeat(101)] }, 'profile.drugs.0'],
    [{ symptoms: [{ description: 'x'.repeat(201) }] }, 'profile.symptoms.0.description'],
    [{ symptoms: [{ description: '  ' }] }, 'profile.symptoms.0.description'],
    [{ symptoms: [{ description: 'x', location: 'x'.repeat(201) }] }, 'profile.symptoms.0.location'],
    [{ conditions: [{ ...KNEE, levels: many(26, 'L4') }] }, 'profile.conditions.0.levels'],
    [{ conditions: [{ ...KNEE, levels: ['x'.repeat(41)] }] }, 'profile.conditions.0.levels.0'],
  ])('names the field of %j', (differs, field) => {
    expect(refusal(differs)).toContain(`"${field}"`)
  })

  it('asks for a condition or symptoms', () => {
    for (const differs of [
      { conditions: [] },
      { conditions: null },
      { conditions: undefined, symptoms: [] },
    ]) {
      expect(refusal(differs)).toContain('name at least one condition, or symptoms that suggest some')
    }
    expect(refusal({ conditions: [], symptoms: [{ description: 'knee pain' }] })).toBe('accepted')
  })

  it('takes null for everything that is optional', () => {
    const nothing = Object.fromEntries(
      ['symptoms', 'figures', 'drugs', 'opioids', 'priorTreatments', 'goals', 'imagingFindings'].map(
        (key) => [key, null],
      ),
    )
    expect(refusal(nothing)).toBe('accepted')
    expect(refusal({ figures: { hba1c: null } })).toBe('accepted')
  })
})
