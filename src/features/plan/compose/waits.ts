import { PASSING_FACTS } from '../../../vocabulary/plan-facts.ts'
import type { Atom } from '../rules/predicate.ts'
import { isMet } from './judge.ts'
import { isExcluded, type JudgedOption, type RuleLine } from './option.ts'

/** Options that the same passing facts keep out, and nothing else. */
export interface PlanWait {
  readonly by: readonly RuleLine[]
  readonly options: readonly JudgedOption[]
}

const passes = (atom: Atom): boolean =>
  'drug' in atom || ('fact' in atom && PASSING_FACTS.includes(atom.fact))

/** A rule that holds by facts that can change, and says what would change it; a referral speaks for itself. */
const isForNow = ({ rule, holds, because }: RuleLine): boolean =>
  rule.effect === 'EXCLUDE' &&
  rule.resolvedBy !== null &&
  holds === 'YES' &&
  because.some(({ atom, holds: answer }) => answer === 'YES' && passes(atom))

const keyOf = (lines: readonly RuleLine[]) =>
  [...new Set(lines.map((line) => line.rule.id))].toSorted().join(' ')

type ById = ReadonlyMap<string, JudgedOption>

/** Rules that keep an option out, and those that keep out a test it still needs: both have to go. */
function blockersOf(one: JudgedOption, all: ById): RuleLine[] {
  const tests = one.option.requires.flatMap((link) => all.get(link.node.id) ?? [])
  const needed = tests.filter((test) => !isMet(one, test)).flatMap((test) => blockersOf(test, all))
  return [...new Map([...one.excludedBy, ...needed].map((line) => [line.rule.id, line])).values()]
}

/** What keeps options out only for now, most options first: what a patient waits for, rather than goes without. */
export function waitsOf(judged: readonly JudgedOption[]): PlanWait[] {
  const all = new Map(judged.map((j) => [j.option.procedure.id, j]))
  const groups = new Map<string, PlanWait>()
  for (const one of judged.filter(isExcluded)) {
    const by = blockersOf(one, all)
    if (!by.every(isForNow)) continue
    const key = keyOf(by)
    groups.set(key, { by, options: [...(groups.get(key)?.options ?? []), one] })
  }
  return [...groups.entries()]
    .toSorted(([a, left], [b, right]) => right.options.length - left.options.length || (a < b ? -1 : 1))
    .map(([, wait]) => wait)
}

const DRUG_FACTS: readonly unknown[] = ['INR', 'DRUG_CLASSES']

/** Whether stopping a drug is part of what is waited for. */
export const waitsForDrugs = ({ by }: PlanWait): boolean =>
  by.some(({ because }) =>
    because.some(({ atom }) => 'drug' in atom || ('fact' in atom && DRUG_FACTS.includes(atom.fact))),
  )

/** The wait in words. */
export function waitText({ by, options }: PlanWait): string {
  const count = options.length === 1 ? '1 option is' : `${options.length} options are`
  const rules = by.map(({ rule }) => `${rule.name}. What would change it: ${rule.resolvedBy}`)
  return `${count} out only for now. ${[...new Set(rules)].join(' ')}`
}
