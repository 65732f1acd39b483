import { z } from 'zod'
import type { TreatmentProfileInput } from '../../../graphql/__generated__/resolvers.ts'
import { badUserInput } from '../../../graphql/errors.ts'

const optional = <T extends z.ZodType>(type: T) => type.nullish()
const atMost = (most: number) => optional(z.array(z.unknown()).max(most, `give at most ${most}`))
const between = (low: number, high: number, unit: string) => {
  const error = `write a number from ${low} to ${high} ${unit}`
  return optional(z.number().min(low, error).max(high, error))
}
const text = (most: number) =>
  z.string().trim().min(1, 'write at least one word').max(most, `write at most ${most} characters`)

const figures = z.looseObject({
  painIntensity: between(0, 10, 'points'),
  pegScore: between(0, 10, 'points'),
  painDurationWeeks: between(0, 5200, 'weeks'),
  creatinineClearance: between(0, 300, 'mL/min'),
  hba1c: between(2, 25, 'per cent'),
  plateletCount: between(0, 3000, '10⁹/L'),
  inr: between(0.5, 20, ''),
  steroidInjectionsLastYear: between(0, 100, 'injections'),
  fractureAgeWeeks: between(0, 5200, 'weeks'),
  levelsToTreat: between(1, 25, 'levels'),
  spondylolisthesisGrade: between(0, 4, ''),
})

const levels = optional(z.array(text(40)).max(25, 'give at most 25 levels'))

const shape = z.looseObject({
  conditions: optional(z.array(z.looseObject({ levels })).max(5, 'give at most 5 conditions')),
  symptoms: optional(
    z
      .array(z.looseObject({ description: text(200), location: optional(text(200)), levels }))
      .max(10, 'give at most 10 symptoms'),
  ),
  imagingFindings: atMost(20),
  figures: optional(figures),
  drugs: optional(z.array(text(100)).max(50, 'give at most 50 drugs')),
  opioids: optional(
    z
      .array(z.looseObject({ drug: text(100), dosePerDay: between(0, 10_000, 'per day') }))
      .max(20, 'give at most 20 opioids'),
  ),
  priorTreatments: optional(
    z
      .array(
        z.looseObject({
          reliefPercent: between(0, 100, 'per cent'),
          count: between(1, 100, 'times'),
          monthsAgo: between(0, 1200, 'months'),
        }),
      )
      .max(50, 'give at most 50 treatments'),
  ),
  goals: optional(
    z.array(z.looseObject({ withinDays: between(1, 3650, 'days') })).max(10, 'give at most 10 goals'),
  ),
})

const at = (root: object, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], root)

/** Refuses a profile beyond its bounds: names the field, what was given, and what is allowed. */
export function checkLimits(argument: string, profile: TreatmentProfileInput): void {
  const [issue] = shape.safeParse(profile).error?.issues ?? []
  if (issue) {
    throw badUserInput(`${argument}.${issue.path.join('.')}`, at(profile, issue.path), issue.message)
  }
  if ((profile.conditions ?? []).length + (profile.symptoms ?? []).length === 0) {
    throw badUserInput(argument, {}, 'name at least one condition, or symptoms that suggest some')
  }
}
