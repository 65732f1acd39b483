import type { OutcomeDomain } from '../../../vocabulary/evidence.ts'
import type { RecoveryMeasure } from '../../../vocabulary/procedure.ts'
import type { ClaimFinding } from '../../claim/claim.ts'
import { isOperation } from '../../pathway/ranking/filters.ts'
import { isOnOpioids } from '../../pathway/scoring/opioids.ts'
import type { PlanOption } from '../compose/option.ts'
import { doneText, isSmallOperation, isThroughSmallIncision } from '../options/operation.ts'
import type { Goal } from '../profile/profile.ts'
import type { Ternary } from '../rules/evaluate.ts'

export interface GoalFit {
  readonly goal: Goal['kind']
  readonly serves: Ternary
  readonly text: string
  readonly sources: readonly string[]
}

/** What the fit of a goal is read from. */
export interface GoalFacts {
  readonly option: PlanOption
  readonly findings: readonly ClaimFinding[]
  /** Sources of the days until usual activity. */
  readonly recoverySources: readonly string[]
}

type Fit = Omit<GoalFit, 'goal'>

/** What a time until some activity is called. */
const STATED: Partial<Record<RecoveryMeasure, string>> = {
  TIME_TO_FULL_ACTIVITY: 'full activity',
  TIME_TO_WORK: 'work',
  TIME_TO_LIGHT_ACTIVITY: 'light activity',
}

const unknown = (text: string): Fit => ({ serves: 'UNKNOWN', text, sources: [] })

/** Results of some domains, for and against: the goal is served when more support than not. */
function byResults({ findings }: GoalFacts, isOn: (f: ClaimFinding) => boolean, asked: string): Fit {
  const fitting = findings.filter((f) => isOn(f) && f.edge.bearing !== 'NOT_APPLICABLE')
  if (fitting.length === 0) return unknown(`You asked for ${asked}; no controlled result on it was read.`)
  const supports = fitting.filter((f) => f.edge.bearing === 'SUPPORTS').length
  const text = `You asked for ${asked}; ${supports} of ${fitting.length} controlled results on it support this step.`
  const sources = [...new Set(fitting.flatMap((f) => f.node.sources))]
  return { serves: supports * 2 > fitting.length ? 'YES' : 'NO', text, sources }
}

/** Whether work is back in time; full activity comes no sooner than work, light activity no later. */
function backInTime(measure: RecoveryMeasure | null, days: number, withinDays: number): Ternary {
  const inTime = days <= withinDays
  if (measure === 'TIME_TO_FULL_ACTIVITY' && !inTime) return 'UNKNOWN'
  if (measure === 'TIME_TO_LIGHT_ACTIVITY' && inTime) return 'UNKNOWN'
  return inTime ? 'YES' : 'NO'
}

function work({ option, recoverySources }: GoalFacts, withinDays: number | null): Fit {
  const { workDays = null, recoveryDays = null, recoveryMeasure = null } = option.pathways[0]?.candidate ?? {}
  const days = workDays ?? recoveryDays
  const measure = workDays === null ? recoveryMeasure : 'TIME_TO_WORK'
  const asked =
    withinDays === null
      ? 'You asked to be back at work'
      : `You asked to be back at work in ${withinDays} days`
  if (days === null) return unknown(`${asked}; no page stated days until work or usual activity.`)
  const text = `${asked}; ${(measure && STATED[measure]) ?? 'usual activity'} was stated to return after ${days} days.`
  if (withinDays === null) return { serves: 'UNKNOWN', text, sources: recoverySources }
  return { serves: backInTime(measure, days, withinDays), text, sources: recoverySources }
}

function surgery({ option }: GoalFacts): Fit {
  const { procedure } = option
  const said = (serves: Ternary, kind: string): Fit => ({
    serves,
    text: `You asked to avoid surgery; this step ${kind}: ${doneText(procedure)}.`,
    sources: procedure.sources,
  })
  if (isOperation(procedure)) return said('NO', 'is an operation')
  if (isSmallOperation(option)) return said('NO', 'is a small operation')
  if (isThroughSmallIncision(option)) return said('UNKNOWN', 'may count as a small operation')
  return said('YES', 'is no operation')
}

function mri({ option: { procedure } }: GoalFacts): Fit {
  if (procedure.implant === 'NONE') {
    const text = 'You will need magnetic resonance imaging; this step leaves nothing in the body.'
    return { serves: 'YES', text, sources: procedure.sources }
  }
  return unknown(
    'You will need magnetic resonance imaging; whether that is possible with this implant stands in the label of the device.',
  )
}

const onDomains =
  (...domains: OutcomeDomain[]) =>
  ({ node }: ClaimFinding) =>
    domains.includes(node.domain)

function fitOf({ kind, withinDays }: Goal, facts: GoalFacts): Fit {
  switch (kind) {
    case 'LESS_PAIN':
      return byResults(facts, onDomains('PAIN_INTENSITY', 'PAIN_RESPONDER'), 'less pain')
    case 'FUNCTION':
      return byResults(facts, onDomains('PHYSICAL_FUNCTION', 'QUALITY_OF_LIFE'), 'better function')
    case 'SLEEP':
      return byResults(facts, onDomains('SLEEP'), 'better sleep')
    case 'FEWER_OPIOIDS':
      return byResults(facts, ({ node }) => isOnOpioids(node), 'fewer opioids')
    case 'WORK':
      return work(facts, withinDays)
    case 'AVOID_SURGERY':
      return surgery(facts)
    case 'MRI_NEEDED_LATER':
      return mri(facts)
  }
}

/** How an option serves each goal of the profile, as far as anything was read. */
export const goalFits = (goals: readonly Goal[], facts: GoalFacts): GoalFit[] =>
  goals.map((goal) => ({ goal: goal.kind, ...fitOf(goal, facts) }))
