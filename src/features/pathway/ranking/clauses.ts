import type { ReachOf } from '../../../asking/asked.ts'
import { type Filter, type Matcher, matcherOf } from '../../../asking/filter.ts'
import type { ProcedureRow } from '../../procedure/list/procedure-row.ts'
import { NO_DAYS } from '../../recovery-profile/recovery-row.ts'
import { type ClausedPathway, pathwaySide, targetSide } from './clause-fields.ts'
import type { PathwayFilter, Test, Viewed } from './filters.ts'

/** Flat fields that have had a test of their own from the start, with defaults that clauses do not know. */
const OLDER: ReadonlySet<string> = new Set([
  'intent',
  'includeOpenSurgery',
  'class',
  'accessRoute',
  'maxInvasiveness',
  'minCertainty',
  'recoveryWithinDays',
  'opioidSparing',
  'lastsOver12Months',
  'shamControlled',
  'hideGaps',
])

/** One named part of a filter: a list of clauses, a flat field, or flat fields that hold together. */
function partsOf(filter: PathwayFilter): (readonly [string, Filter])[] {
  const { all, any, none, ...flat } = filter
  const newer = Object.entries(flat).filter(([name]) => !OLDER.has(name))
  const together = newer.filter(([name]) => targetSide.names.includes(name))
  const alone = newer.filter(([name]) => !targetSide.names.includes(name))
  return [
    ...alone.map(([name, value]) => [name, { [name]: value }] as const),
    ...(together.length > 0
      ? [[together.map(([name]) => name).join(' and '), Object.fromEntries(together)] as const]
      : []),
    ...(all ? [['all', { all }] as const] : []),
    ...(any ? [['any', { any }] as const] : []),
    ...(none ? [['none', { none }] as const] : []),
  ]
}

/** What the clauses of a filter test, and through what narrower things a pathway met them. */
export interface ClauseTests {
  readonly tests: readonly Test[]
  through(item: Viewed): readonly string[]
}

/** Reads the clauses and newer fields of a filter. Throws `BAD_USER_INPUT` naming what cannot be met. */
export async function clauseTests(
  filter: PathwayFilter,
  procedures: ReadonlyMap<string, ProcedureRow>,
  reach: ReachOf,
): Promise<ClauseTests> {
  const read = async (part: Filter): Promise<Matcher<ClausedPathway>> =>
    matcherOf([pathwaySide, targetSide], part, reach)
  const parts = await Promise.all(
    partsOf(filter).map(async ([name, part]) => ({ name, matcher: await read(part) })),
  )
  const claused = (item: Viewed): ClausedPathway[] => {
    const { conditionId, procedureId } = item.candidate
    const procedure = procedures.get(procedureId)
    const use = procedure?.uses.find((u) => u.pathway?.conditionId === conditionId)
    return procedure ? [{ ...item, procedure, days: use?.days ?? NO_DAYS }] : []
  }
  return {
    tests: parts.map(({ name, matcher }) => ({
      filter: name,
      keeps: (item) => claused(item).some((one) => matcher.keeps(one)),
    })),
    through: (item) => [
      ...new Set(claused(item).flatMap((one) => parts.flatMap(({ matcher }) => matcher.through(one)))),
    ],
  }
}
