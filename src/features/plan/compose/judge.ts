import type { PriorTreatment } from '../profile/profile.ts'
import { evaluateOptional, type Facts, type Ternary } from '../rules/evaluate.ts'
import type { PlanRule } from '../rules/plan-rule.ts'
import { covers } from '../rules/scope.ts'
import type { JudgedOption, PlanOption, Prerequisite, RuleLine } from './option.ts'
import { linkPrerequisites } from './prerequisites.ts'

/** A rule asked with the facts that are known. */
export function asked(rule: PlanRule, facts: Facts): RuleLine {
  const { holds, because } = evaluateOptional(rule.when, facts)
  return { rule, holds, because, facts }
}

const isOpen = ({ holds }: RuleLine) => holds === 'UNKNOWN'
const holdsYes = ({ holds }: RuleLine) => holds === 'YES'
const unknownAs = (line: RuleLine, whenUnknown: PlanRule['whenUnknown']) =>
  isOpen(line) && line.rule.whenUnknown === whenUnknown

/** What takes the option out: rules that hold, and open ones that say so. */
const excludes = (line: RuleLine): boolean =>
  line.rule.effect === 'EXCLUDE' && (holdsYes(line) || unknownAs(line, 'BLOCK'))

/** Cautions that hold, and whatever is open and wants to be said. */
const cautions = (line: RuleLine): boolean =>
  line.rule.effect === 'CAUTION'
    ? holdsYes(line) || unknownAs(line, 'BLOCK') || unknownAs(line, 'CAUTION')
    : line.rule.effect === 'EXCLUDE' && unknownAs(line, 'CAUTION')

/** What a rule wants fulfilled, and whether it is. */
export function requirementOf(line: RuleLine): Prerequisite {
  const met = evaluateOptional(line.rule.metWhen, line.facts)
  const { advice, fulfilledBy, sources } = line.rule
  const because = met.because.length > 0 ? met.because : line.because
  return { text: advice, met: met.holds, procedures: fulfilledBy, line: { ...line, because }, sources }
}

/** A rule's prerequisite, when it is needed or may be. */
function rulePrerequisite(line: RuleLine): Prerequisite[] {
  if (line.rule.effect !== 'PREREQUISITE') return []
  const needed = holdsYes(line) || unknownAs(line, 'BLOCK') || unknownAs(line, 'CAUTION')
  return needed ? [requirementOf(line)] : []
}

/** A referral that is no emergency: urgent ones take the option out, work-up comes before it. */
const workUp = (line: RuleLine): Prerequisite => ({
  text: line.rule.advice,
  met: (holdsYes(line) ? 'NO' : 'UNKNOWN') satisfies Ternary,
  procedures: [],
  line,
  sources: line.rule.sources,
})

const isUrgent = ({ rule: { urgency } }: RuleLine) => urgency === 'IMMEDIATE' || urgency === 'SAME_DAY'

/** Referrals that speak about an option: its own, and every emergency. */
const referralsFor = (option: PlanOption, referrals: readonly RuleLine[]) =>
  referrals.filter((line) => line.rule.urgency === 'IMMEDIATE' || covers(line.rule, option.scoped))

export interface Judging {
  /** Rules about these conditions, without referrals. */
  readonly rules: readonly PlanRule[]
  /** Referrals that hold, and open ones: those with `BLOCK` count as if they held, those with `CAUTION` only warn. */
  readonly referrals: readonly RuleLine[]
  readonly prior: readonly PriorTreatment[] | null
}

/** One option before every rule in whose scope it stands. */
export function judgeOption(option: PlanOption, { rules, referrals, prior }: Judging): JudgedOption {
  const lines = rules.filter((rule) => covers(rule, option.scoped)).map((rule) => asked(rule, option.facts))
  const speaking = referralsFor(option, referrals)
  const waiting = speaking.filter((line) => holdsYes(line) || unknownAs(line, 'BLOCK'))
  const withEffect = (effect: PlanRule['effect']) =>
    lines.filter((line) => line.rule.effect === effect && holdsYes(line))
  return {
    option,
    excludedBy: [...waiting.filter(isUrgent), ...lines.filter(excludes)],
    excludedPrerequisite: null,
    cautions: [...speaking.filter((line) => unknownAs(line, 'CAUTION')), ...lines.filter(cautions)],
    prerequisites: [
      ...waiting.filter((line) => !isUrgent(line)).map(workUp),
      ...linkPrerequisites(option, prior),
      ...lines.flatMap(rulePrerequisite),
    ],
    stops: withEffect('STOP'),
    success: withEffect('SUCCESS'),
    maintains: withEffect('MAINTAIN'),
    open: lines.filter(isOpen),
    asked: lines.length + speaking.length,
  }
}

/** Takes out what needs a test that is out itself, until nothing changes. */
export function withoutUnreachable(judged: readonly JudgedOption[]): readonly JudgedOption[] {
  const byId = new Map(judged.map((j) => [j.option.procedure.id, j]))
  const next = judged.map((one) => {
    if (one.excludedBy.length > 0) return one
    const blocked = one.option.requires
      .map((link) => byId.get(link.node.id))
      .find((test) => test !== undefined && test.excludedBy.length > 0 && !isMet(one, test))
    return blocked
      ? { ...one, excludedBy: blocked.excludedBy, excludedPrerequisite: blocked.option.procedure }
      : one
  })
  return next.some((one, i) => one !== judged[i]) ? withoutUnreachable(next) : judged
}

/** Whether a test that an option requires was positive already. */
export const isMet = (one: JudgedOption, test: JudgedOption): boolean =>
  one.prerequisites.some((p) => p.met === 'YES' && p.procedures.includes(test.option.procedure.id))
