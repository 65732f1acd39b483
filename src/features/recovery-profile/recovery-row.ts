import { z } from 'zod'
import { maybeNumber, maybeText } from '../../store/props.ts'
import {
  ACCESS_ROUTES,
  type AccessRoute,
  PROCEDURE_CLASSES,
  type ProcedureClass,
} from '../../vocabulary/procedure.ts'
import { groupBy } from '../claim/evidence-fact.ts'
import { inDays } from './recovery-days.ts'

/** Activities by which people ask how soon a patient is back. */
export const RETURN_ACTIVITIES = {
  work: 'TIME_TO_WORK',
  lightActivity: 'TIME_TO_LIGHT_ACTIVITY',
  driving: 'TIME_TO_DRIVING',
} as const
export type ReturnActivity = keyof typeof RETURN_ACTIVITIES

/** Days until each activity, and until usual activity as ranked; null where no source gives a figure. */
export type ReturnDays = Readonly<Record<ReturnActivity | 'usual', number | null>>

export const NO_DAYS: ReturnDays = { usual: null, work: null, lightActivity: null, driving: null }

export const recoveryProfileRow = z.object({
  id: z.string(),
  nameSort: z.string(),
  procedureId: z.string(),
  conditionId: maybeText,
  usualActivityDays: maybeNumber,
  class: z.enum(PROCEDURE_CLASSES),
  accessRoute: z.enum(ACCESS_ROUTES),
})

const optionalNumber = maybeNumber.transform((n) => n ?? undefined)

export const recoveryFigureRow = z.object({
  profile: z.string(),
  measure: z.enum(Object.values(RETURN_ACTIVITIES)),
  unit: z.string(),
  value: optionalNumber,
  low: optionalNumber,
  high: optionalNumber,
})

/** A recovery profile as filters and orders read it. */
export interface RecoveryRow {
  readonly id: string
  readonly nameSort: string
  readonly procedureId: string
  readonly conditionId: string | null
  readonly class: ProcedureClass
  readonly accessRoute: AccessRoute
  readonly days: ReturnDays
}

/** The slowest of some figures, so that no promise is made. */
const slowest = (days: readonly (number | null)[]): number | null => {
  const known = days.filter((d) => d !== null)
  return known.length > 0 ? Math.max(...known) : null
}

export function recoveryRows(
  profiles: readonly z.output<typeof recoveryProfileRow>[],
  figures: readonly z.output<typeof recoveryFigureRow>[],
): RecoveryRow[] {
  const byProfile = groupBy(figures, (f) => f.profile)
  return profiles.map(({ usualActivityDays, ...profile }) => {
    const own = byProfile.get(profile.id) ?? []
    const until = (activity: ReturnActivity) =>
      slowest(own.filter((f) => f.measure === RETURN_ACTIVITIES[activity]).map(inDays))
    return {
      ...profile,
      days: {
        usual: usualActivityDays,
        work: until('work'),
        lightActivity: until('lightActivity'),
        driving: until('driving'),
      },
    }
  })
}

/** Days of several profiles together: the slowest of each. */
export function slowestOf(rows: readonly RecoveryRow[]): ReturnDays {
  const of = (key: keyof ReturnDays) => slowest(rows.map((r) => r.days[key]))
  return { usual: of('usual'), work: of('work'), lightActivity: of('lightActivity'), driving: of('driving') }
}
