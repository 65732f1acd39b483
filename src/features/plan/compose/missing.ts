import { definitionOf } from '../../../vocabulary/plan-facts.ts'
import type { Procedure } from '../../procedure/procedure.ts'
import { evaluateOptional } from '../rules/evaluate.ts'
import type { PlanRule } from '../rules/plan-rule.ts'
import type { Atom } from '../rules/predicate.ts'
import { factOf } from '../rules/words.ts'
import { byImportance, IMPORTANCES, type Importance } from './asking-order.ts'
import type { JudgedOption, RuleLine } from './option.ts'
import { waitsOf } from './waits.ts'

export interface Missing {
  readonly fact: string
  readonly question: string
  /** Id of the red flag asked for. */
  readonly redFlag: string | null
  readonly importance: Importance
  readonly why: string
  readonly procedures: readonly Procedure[]
  readonly rules: readonly PlanRule[]
}

/** Facts of an option that earlier treatments answer. */
const OF_PRIOR_TREATMENTS = ['OPTION_PRIOR', 'OPTION_REQUIRED', 'OPTION_MONTHS_SINCE', 'OPTION_RELATED']

/** What a question is gathered under: facts of an option lead back to what the profile can say. */
function subjectOf(atom: Atom): { fact: string; question: string; redFlag: string | null } | null {
  const fact = factOf(atom)
  if ('redFlag' in atom) {
    const name = atom.redFlag.replaceAll('-', ' ')
    return { fact, question: `Is there a sign of this: ${name}?`, redFlag: `RELIEF:red-flag/${atom.redFlag}` }
  }
  if ('drug' in atom || atom.fact === 'DRUG_CLASSES') {
    return { fact: 'DRUGS', question: 'Which drugs does the patient take?', redFlag: null }
  }
  if (OF_PRIOR_TREATMENTS.some((beginning) => atom.fact.startsWith(beginning))) {
    return {
      fact: 'PRIOR_TREATMENTS',
      question: 'Which treatments and blocks were tried, with which relief in per cent?',
      redFlag: null,
    }
  }
  const { question } = definitionOf(atom.fact)
  return question === undefined ? null : { fact, question, redFlag: null }
}

const IMPORTANCE: Readonly<Record<PlanRule['effect'], Importance>> = {
  REFER: 'CRITICAL',
  EXCLUDE: 'MEDIUM',
  CAUTION: 'LOW',
  PREREQUISITE: 'LOW',
  COMPANION: 'LOW',
  STOP: 'LOW',
  SUCCESS: 'LOW',
  MAINTAIN: 'LOW',
}

function importanceOf({ effect, whenUnknown, urgency }: PlanRule): Importance {
  if (effect === 'REFER') return urgency === 'IMMEDIATE' || urgency === 'SAME_DAY' ? 'CRITICAL' : 'MEDIUM'
  return effect === 'EXCLUDE' && whenUnknown === 'BLOCK' ? 'HIGH' : IMPORTANCE[effect]
}

const CONSEQUENCE: Readonly<Record<PlanRule['effect'], string>> = {
  REFER: 'may ask for a referral',
  EXCLUDE: 'may take options out',
  CAUTION: 'may add a caution',
  PREREQUISITE: 'may ask for something first',
  COMPANION: 'may add companion care',
  STOP: 'may add a stop rule',
  SUCCESS: 'may add a measure of success',
  MAINTAIN: 'may say when to repeat',
}

interface Open {
  readonly line: RuleLine
  readonly procedure: Procedure | null
}

interface Gathered {
  readonly subject: NonNullable<ReturnType<typeof subjectOf>>
  readonly rules: Set<PlanRule>
  readonly procedures: Set<Procedure>
}

const byLevel = (a: Importance, b: Importance) => IMPORTANCES.indexOf(a) - IMPORTANCES.indexOf(b)

function missingOf({ subject, rules, procedures }: Gathered): Missing {
  const all = [...rules].toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const importance = all.map(importanceOf).toSorted(byLevel)[0] ?? 'LOW'
  const consequences = [...new Set(all.map((r) => CONSEQUENCE[r.effect]))]
  const names = all.map((r) => r.name)
  const about = procedures.size > 0 ? ` for ${procedures.size} of the options` : ''
  const why = `It ${consequences.join(', ')}${about}: ${names.join('; ')}.`
  return { ...subject, importance, why, procedures: [...procedures], rules: all }
}

/** A rule may want its facts asked for only when something else is known, such as a drug that makes them matter. */
const isAskedNow = ({ rule, facts }: RuleLine): boolean =>
  evaluateOptional(rule.askWhen, facts).holds === 'YES'

/** Blocked only by what nobody said: an answer may bring it back. */
const isBlocked = ({ excludedBy }: JudgedOption): boolean =>
  excludedBy.length > 0 && excludedBy.every((line) => line.holds === 'UNKNOWN')

const needed = (one: JudgedOption): string[] => [
  ...one.prerequisites.filter((p) => p.met !== 'YES').flatMap((p) => p.procedures),
]

/** Options that an answer can matter for: steps, what waits for an answer or for a passing fact, and the tests those need. */
function askable(judged: readonly JudgedOption[], steps: ReadonlySet<JudgedOption>): JudgedOption[] {
  const treats = ({ option }: JudgedOption) => option.procedure.intent.includes('THERAPEUTIC')
  const waiting = waitsOf(judged).flatMap((wait) => wait.options)
  const blocked = judged.filter((j) => (isBlocked(j) || waiting.includes(j)) && treats(j))
  const tests = new Set([...steps, ...blocked].flatMap(needed))
  const isTest = (j: JudgedOption) => isBlocked(j) && tests.has(j.option.procedure.id)
  return judged.filter((j) => steps.has(j) || blocked.includes(j) || isTest(j))
}

/**
 * Facts that open rules ask for, most important first; what is open in vain, on options long excluded or on tests that
 * no step waits for, is not asked.
 */
export function missingInformation(
  referrals: readonly RuleLine[],
  companions: readonly RuleLine[],
  judged: readonly JudgedOption[],
  steps: ReadonlySet<JudgedOption>,
): Missing[] {
  const options = askable(judged, steps)
  const open: Open[] = [
    ...[...referrals, ...companions].map((line) => ({ line, procedure: null })),
    ...options.flatMap((j) => j.open.map((line) => ({ line, procedure: j.option.procedure }))),
  ].filter(({ line }) => line.holds === 'UNKNOWN' && isAskedNow(line))
  const gathered = new Map<string, Gathered>()
  for (const { line, procedure } of open) {
    for (const { atom, holds } of line.because) {
      const subject = holds === 'UNKNOWN' ? subjectOf(atom) : null
      if (!subject) continue
      const key = subject.redFlag ?? subject.fact
      const entry = gathered.get(key) ?? { subject, rules: new Set(), procedures: new Set() }
      gathered.set(key, entry)
      entry.rules.add(line.rule)
      if (procedure) entry.procedures.add(procedure)
    }
  }
  return [...gathered.values()].map(missingOf).toSorted(byImportance(options.length))
}
