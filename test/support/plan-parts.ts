import type { PathwayView, RankedPathway } from '../../src/features/pathway/pathway.ts'
import { DEFAULT_WEIGHTS, scoreOf } from '../../src/features/pathway/scoring/score.ts'
import type { JudgedOption, KnownOption, PlanOption } from '../../src/features/plan/compose/option.ts'
import { optionFor } from '../../src/features/plan/options/option-facts.ts'
import type { Profile } from '../../src/features/plan/profile/profile.ts'
import type { Facts, FactValue } from '../../src/features/plan/rules/evaluate.ts'
import { type PlanRule, planRuleKind } from '../../src/features/plan/rules/plan-rule.ts'
import type { Predicate } from '../../src/features/plan/rules/predicate.ts'
import { type Procedure, procedureKind } from '../../src/features/procedure/procedure.ts'
import { type Medication, medicationKind } from '../../src/features/safety/medication.ts'
import { candidate, viewed } from './candidates.ts'

export const PAGE = 'RELIEF:reference/page'
export const idOf = (slug: string) => `RELIEF:procedure/${slug}`

/** Facts of which only these are known. */
export const facts = (
  values: Iterable<readonly [string, FactValue]> = [],
  more: Partial<Facts> = {},
): Facts => ({
  values: new Map(values) as Facts['values'],
  redFlags: new Map(),
  drugs: null,
  ...more,
})

type Conditions = Partial<Record<'when' | 'askWhen' | 'metWhen', Predicate>>
type Written = Omit<Partial<PlanRule>, keyof Conditions> & Conditions
export type RuleScope = Pick<
  PlanRule,
  'classes' | 'procedures' | 'exceptProcedures' | 'conditions' | 'families'
>

/** A rule as the graph holds it, read back by the row that reads real ones. */
export function rule(slug: string, { when, askWhen, metWhen, ...differs }: Written = {}): PlanRule {
  const id = `RELIEF:plan-rule/${slug}`
  return planRuleKind.row.parse({
    ...{ id, name: `Rule ${slug}`, nameSort: slug, effect: 'EXCLUDE', whenUnknown: 'ASK' },
    ...{ advice: `Advice of ${slug}.`, readAt: '2026-11-01', sources: [PAGE] },
    ...{ classes: [], procedures: [], exceptProcedures: [], conditions: [], families: [], fulfilledBy: [] },
    ...differs,
    holdsWhen: when && JSON.stringify(when),
    askWhen: askWhen && JSON.stringify(askWhen),
    metWhen: metWhen && JSON.stringify(metWhen),
  })
}

export const procedure = (slug: string, differs: Record<string, unknown> = {}): Procedure =>
  procedureKind.row.parse({
    ...{ id: idOf(slug), name: `Procedure ${slug}`, nameSort: slug, summary: 'Done to relieve pain.' },
    ...{ class: 'INJECTION', intent: ['THERAPEUTIC'], accessRoute: 'NEEDLE', implant: 'NONE' },
    ...{ invasivenessGrade: 2, sources: [PAGE] },
    ...differs,
  })

export const medication = (slug: string, differs: Record<string, unknown> = {}): Medication =>
  medicationKind.row.parse({
    ...{ id: `RELIEF:medication/${slug}`, name: slug, nameSort: slug, summary: 'A drug.' },
    ...{ class: 'OPIOID', synonyms: [], sources: [PAGE] },
    ...differs,
  })

/** A pathway in its place, of which only the view given is known. */
export function pathway(slug: string, view: Partial<PathwayView> = {}, rank = 1): RankedPathway {
  const item = viewed(candidate(slug, {}), view)
  const score = scoreOf(item.view.components)
  return {
    ...{ __typename: 'Pathway' as const, id: `RELIEF:pathway/any--${slug}`, rank, ...item },
    ...{ score, orderKey: score.total, matchedThroughNarrower: false, asOf: null },
  }
}

export const profile = (differs: Partial<Profile> = {}): Profile => ({
  ...{ conditions: [], symptoms: [], facts: facts(), medications: [], opioidDose: null, prior: null },
  ...{ goals: [], weights: DEFAULT_WEIGHTS },
  ...differs,
})

export const prior = (slug: string, differs: Partial<NonNullable<Profile['prior']>[number]> = {}) => ({
  ...{ procedure: idOf(slug), response: 'GOOD' as const, reliefPercent: null, count: null, monthsAgo: null },
  ...differs,
})

interface Drawn extends Partial<Omit<KnownOption, 'procedure' | 'requires'>> {
  readonly procedure?: Record<string, unknown>
  readonly requires?: readonly string[]
}

/** An option of which only what is given is known. */
export function option(slug: string, drawn: Drawn = {}, patient: Profile = profile()): PlanOption {
  const { procedure: differs, requires = [], ...rest } = drawn
  return optionFor(patient, {
    ...{ procedure: procedure(slug, differs), broader: [], pathways: [], targets: [], escalatesTo: [] },
    ...{
      ionising: [],
      endoscopic: false,
      tests: [],
      related: [],
      adviceFrom: drawn.pathways ?? [],
      thresholds: new Map(),
    },
    ...rest,
    requires: requires.map((test) => ({
      node: procedure(test),
      parent: idOf(slug),
      edge: { note: null, sources: [PAGE] },
    })),
  })
}

/** An option that no rule spoke about. */
export const judged = (of: PlanOption, differs: Partial<JudgedOption> = {}): JudgedOption => ({
  ...{ option: of, excludedBy: [], excludedPrerequisite: null, cautions: [], prerequisites: [], stops: [] },
  ...{ success: [], maintains: [], open: [], asked: 0 },
  ...differs,
})
