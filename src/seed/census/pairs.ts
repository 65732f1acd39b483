import { type Certainty, RANDOMISED_DESIGNS } from '../../vocabulary/evidence.ts'
import type { SeedData } from '../seed-data.ts'
import { isShamControlled, pairKey, reportsWith, type Statement, statementsOf } from './statements.ts'

/** What the seed holds about one condition and one procedure of its own, narrower conditions not counted in. */
export interface PairCounts {
  readonly condition: string
  readonly procedure: string
  readonly reports: number
  readonly randomised: number
  readonly shamControlled: number
  /** Findings by whom they favour. */
  readonly favourProcedure: number
  readonly noDifference: number
  readonly favourComparator: number
  /** Overall certainty of its claim; null when nothing allows one. */
  readonly certainty: Certainty | null
}

function countPair(
  statements: readonly Statement[],
  pair: Statement,
  certainty: Certainty | null,
): PairCounts {
  const directed = (direction: string) =>
    statements.filter((s) => s.finding?.effectDirection === direction).length
  return {
    condition: pair.condition,
    procedure: pair.procedure,
    reports: reportsWith(statements),
    randomised: reportsWith(statements, (r) => RANDOMISED_DESIGNS.includes(r.design)),
    shamControlled: reportsWith(statements, (_, s) => isShamControlled(s)),
    favourProcedure: directed('FAVOURS_PROCEDURE'),
    noDifference: directed('NO_DIFFERENCE_SHOWN'),
    favourComparator: directed('FAVOURS_COMPARATOR'),
    certainty,
  }
}

/** Statements by the pair they are about. */
export function byPair(seed: SeedData): Map<string, Statement[]> {
  const pairs = new Map<string, Statement[]>()
  for (const statement of statementsOf(seed)) {
    const key = pairKey(statement)
    pairs.set(key, [...(pairs.get(key) ?? []), statement])
  }
  return pairs
}

/**
 * Every pair that somebody studied, graded or recommended, by family, condition and procedure.
 * `certainties` are those of claims, by pair.
 */
export function pairCounts(seed: SeedData, certainties: ReadonlyMap<string, Certainty>): PairCounts[] {
  const place = new Map(seed.conditions.map((c, index) => [c.id, index]))
  const counted = [...byPair(seed)].flatMap(([key, statements]) =>
    statements.slice(0, 1).map((pair) => countPair(statements, pair, certainties.get(key) ?? null)),
  )
  const rank = ({ condition }: PairCounts) => place.get(condition) ?? place.size
  return counted.sort((a, b) => rank(a) - rank(b) || (a.procedure < b.procedure ? -1 : 1))
}
