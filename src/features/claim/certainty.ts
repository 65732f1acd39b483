import type { Certainty, GradeReasonDown } from '../../vocabulary/evidence.ts'
import { CERTAINTIES } from '../../vocabulary/evidence.ts'
import { type EvidenceFact, isRandomised, isReview } from './evidence-fact.ts'
import { peopleOf } from './people.ts'

export interface Graded {
  readonly certainty: Certainty
  readonly reasonsDown: readonly GradeReasonDown[]
}

/** GRADE's rule of thumb for the optimal information size of a continuous outcome. */
const ENOUGH_PARTICIPANTS = 400
const FEW_PARTICIPANTS = 100

/** People whom no page counted are graded as few: missing data must not make a body of evidence surer. */
function imprecision(facts: readonly EvidenceFact[]): GradeReasonDown[] {
  const people = peopleOf(facts) ?? 0
  if (people >= ENOUGH_PARTICIPANTS) return []
  return people >= FEW_PARTICIPANTS ? ['IMPRECISION'] : ['IMPRECISION', 'IMPRECISION']
}

function inconsistent(facts: readonly EvidenceFact[]): boolean {
  const bearings = new Set(facts.map((f) => f.bearing).filter((b) => b !== 'NOT_APPLICABLE'))
  return bearings.size > 1
}

function reasons(pool: readonly EvidenceFact[], context: readonly EvidenceFact[]): GradeReasonDown[] {
  const down: GradeReasonDown[] = []
  if (pool.every((f) => !f.blinded || f.highRiskOfBias)) down.push('RISK_OF_BIAS')
  if (inconsistent(context)) down.push('INCONSISTENCY')
  if (pool.every((f) => !f.direct) || pool.every((f) => f.comparison !== 'SHAM_OR_PLACEBO'))
    down.push('INDIRECTNESS')
  return [...down, ...imprecision(pool)]
}

/** What a pool is graded on: its randomised trials, else reviews of such, else everything. */
function gradedBody(pool: readonly EvidenceFact[]): readonly EvidenceFact[] {
  const trials = pool.filter((f) => isRandomised(f) && !isReview(f))
  const reviews = pool.filter(isReview)
  return trials.length > 0 ? trials : reviews.length > 0 ? reviews : pool
}

/**
 * The derived GRADE certainty of a body of evidence: high for randomised designs and low for others, one step
 * down for each reason (two for fewer than 100 people). `context` decides inconsistency and is `pool` unless
 * the pool was chosen for its result. Publication bias cannot be derived and is never a reason here.
 */
export function deriveCertainty(
  pool: readonly EvidenceFact[],
  context: readonly EvidenceFact[] = pool,
): Graded | null {
  if (pool.length === 0) return null
  const body = gradedBody(pool)
  const reasonsDown = reasons(body, context)
  const start = body.some(isRandomised) ? 3 : 1
  const level = CERTAINTIES[Math.max(0, start - reasonsDown.length)] ?? 'VERY_LOW'
  return { certainty: level, reasonsDown: [...new Set(reasonsDown)] }
}

export const lowest = (certainties: readonly Certainty[]): Certainty | null =>
  CERTAINTIES.find((level) => certainties.includes(level)) ?? null

export const certaintyRank = (certainty: Certainty): number => CERTAINTIES.indexOf(certainty) + 1
