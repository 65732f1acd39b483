import type { SeedData } from '../seed-data.ts'
import type { ClaimContext } from './claims.ts'

type Report = SeedData['studies'][number]['reports'][number]

/** A report on the pair of which no result stands in the seed. */
export interface UnreadReport {
  readonly report: Report
  /** The narrower condition or broader procedure it is about, as `condition/<id>`; empty when about the very pair. */
  readonly through: readonly string[]
}

/** By the rule of findings: what is about a narrower condition or a broader procedure counts, never the reverse. */
function throughOf(
  { about }: Report,
  condition: string,
  procedure: string,
  { conditions, procedures }: ClaimContext,
): readonly string[] | null {
  const ways = about
    .filter((a) => a.condition === condition || conditions.ancestors(a.condition).has(condition))
    .filter((a) => a.procedure === procedure || procedures.ancestors(procedure).has(a.procedure))
    .map((a) => [
      ...(a.condition === condition ? [] : [`condition/${a.condition}`]),
      ...(a.procedure === procedure ? [] : [`procedure/${a.procedure}`]),
    ])
  if (ways.length === 0) return null
  return ways.some((way) => way.length === 0) ? [] : [...new Set(ways.flat())]
}

export const unreadReports = (condition: string, procedure: string, ctx: ClaimContext): UnreadReport[] =>
  ctx.unread.flatMap((report) => {
    const through = throughOf(report, condition, procedure, ctx)
    return through ? [{ report, through }] : []
  })

/** Reports that say what they are about, since they have no finding that would. */
export const unreadOf = (seed: SeedData): Report[] =>
  seed.studies.flatMap(({ reports }) => reports.filter(({ about }) => about.length > 0))
