import type { OPTION_EVIDENCE } from '../../../vocabulary/plan.ts'
import type { FactName } from '../../../vocabulary/plan-facts.ts'
import type { Advice, RankedPathway } from '../../pathway/pathway.ts'
import { isOperation } from '../../pathway/ranking/filters.ts'
import type { KnownOption, PlanOption } from '../compose/option.ts'
import type { PriorTreatment, Profile } from '../profile/profile.ts'
import type { Facts, FactValue } from '../rules/evaluate.ts'
import { isSmallOperation, isThroughSmallIncision } from './operation.ts'

type Entry = readonly [FactName, FactValue]
type Evidence = (typeof OPTION_EVIDENCE)[number]

/** Stands for a figure that does not exist: no range holds it. */
const NOT_APPLICABLE = 'NOT_APPLICABLE'

/** What the results of an option say in one word. A study that speaks both ways counts as without difference. */
function evidenceOf(pathway: RankedPathway | undefined): Evidence {
  if (!pathway || pathway.view.gap) return 'NONE'
  const { studies, findingCounts: results } = pathway.view
  if (studies.supports > studies.noDifference + studies.contrary) return 'SUPPORTED'
  if (results.supports > 0) return 'MIXED'
  if (results.noDifference + results.contrary > 0) return 'NO_BENEFIT_SHOWN'
  return results.notApplicable > 0 ? 'NOT_COMPARED' : 'GRADED_ONLY'
}

const presence = (fact: FactName, holds: boolean): Entry => [fact, holds ? 'PRESENT' : 'ABSENT']

/** Bodies that speak for or against, of this condition and of broader ones, as a rule's answer names them. */
const bodies = (pathways: readonly RankedPathway[], direction: Advice['direction']): string[] => [
  ...new Set(
    pathways.flatMap((p) =>
      p.view.advice.filter((a) => a.direction === direction).map((a) => `${a.by} (${a.year})`),
    ),
  ),
]

const ADVICE = { OPTION_RECOMMENDED: 'FOR', OPTION_RECOMMENDED_AGAINST: 'AGAINST' } as const
const ADVICE_FACTS = ['OPTION_RECOMMENDED', 'OPTION_RECOMMENDED_AGAINST'] as const

const adviceFacts = (pathways: readonly RankedPathway[]): Entry[] =>
  ADVICE_FACTS.map((fact) => presence(fact, bodies(pathways, ADVICE[fact]).length > 0))

const adviceWords = (pathways: readonly RankedPathway[]): [FactName, string][] =>
  ADVICE_FACTS.flatMap((fact): [FactName, string][] => {
    const names = bodies(pathways, ADVICE[fact])
    return names.length > 0 ? [[fact, names.join(', ')]] : []
  })

/** Guidance by X-ray or CT, when every way of guidance uses it; unknown when none was read. */
function radiation(ionising: readonly boolean[]): Entry[] {
  return ionising.length === 0 ? [] : [presence('OPTION_USES_RADIATION', ionising.every(Boolean))]
}

const highest = (values: readonly (number | null)[]): number | null => {
  const known = values.filter((v) => v !== null)
  return known.length > 0 ? Math.max(...known) : null
}

function figure(fact: FactName, value: number | null, exists: boolean): Entry[] {
  if (!exists) return [[fact, NOT_APPLICABLE]]
  return value === null ? [] : [[fact, value]]
}

/** Worst first. */
const RESPONSES: readonly PriorTreatment['response'][] = ['NONE', 'PARTIAL', 'UNKNOWN', 'GOOD']
const monthsAgo = ({ monthsAgo }: PriorTreatment) => monthsAgo ?? Number.MAX_VALUE

/** Latest first; of those at the same time, or at none, the worst: the order of a list says nothing. */
const byTime = (a: PriorTreatment, b: PriorTreatment): number =>
  monthsAgo(a) - monthsAgo(b) ||
  RESPONSES.indexOf(a.response) - RESPONSES.indexOf(b.response) ||
  (a.reliefPercent ?? 0) - (b.reliefPercent ?? 0)

const latest = (prior: readonly PriorTreatment[], procedures: readonly string[]) =>
  prior.filter((p) => procedures.includes(p.procedure)).toSorted(byTime)[0]

const responseFact = (fact: FactName, last: PriorTreatment | undefined): Entry[] =>
  last?.response === 'UNKNOWN' ? [] : [[fact, last?.response ?? 'NOT_TRIED']]

/** Responses to the same procedure, or to the kind it belongs to. */
function priorFacts(prior: readonly PriorTreatment[] | null, names: readonly string[]): Entry[] {
  if (prior === null) return []
  const last = latest(prior, names)
  return [
    ...responseFact('OPTION_PRIOR_RESPONSE', last),
    ...figure('OPTION_PRIOR_RELIEF', last?.reliefPercent ?? null, last !== undefined),
    ...figure('OPTION_MONTHS_SINCE_LAST', last?.monthsAgo ?? null, last !== undefined),
  ]
}

const RELATED_FACTS = ['OPTION_RELATED_RESPONSE', 'OPTION_MONTHS_SINCE_RELATED'] as const

/** Responses to related treatments; what was tried itself is told by its own facts. */
function relatedFacts(prior: readonly PriorTreatment[] | null, { related }: KnownOption): Entry[] {
  if (prior === null) return []
  const ids = related.map((p) => p.id)
  const last = latest(prior, ids)
  const [response, months] = RELATED_FACTS
  return [...responseFact(response, last), ...figure(months, last?.monthsAgo ?? null, last !== undefined)]
}

/** Which related treatment it was, beside what it did. */
function relatedWords(prior: readonly PriorTreatment[] | null, { related }: KnownOption) {
  const last = latest(
    prior ?? [],
    related.map((p) => p.id),
  )
  const name = related.find((p) => p.id === last?.procedure)?.name
  return name ? RELATED_FACTS.map((fact) => [fact, name] as const) : []
}

/** Blocks and trials that were done for an option. */
const doneTests = (prior: readonly PriorTreatment[] | null, tests: readonly string[]) =>
  (prior ?? []).filter((p) => tests.includes(p.procedure))

function testFacts(prior: readonly PriorTreatment[] | null, tests: readonly string[]): Entry[] {
  if (prior === null) return []
  const done = doneTests(prior, tests)
  return [
    ['OPTION_REQUIRED_TESTS_DONE', done.reduce((sum, p) => sum + (p.count ?? 1), 0)],
    ...figure('OPTION_REQUIRED_TEST_RELIEF', highest(done.map((p) => p.reliefPercent)), done.length > 0),
  ]
}

/** The profile's facts, with those about one option. */
function factsOf(profile: Profile, known: KnownOption): Facts {
  const { procedure, pathways } = known
  const entries: Entry[] = [
    ['OPTION_INTENT', procedure.intent],
    ['OPTION_IMPLANT', procedure.implant],
    ['OPTION_INVASIVENESS', procedure.invasivenessGrade],
    ...(procedure.bleedingRisk
      ? [['OPTION_BLEEDING_RISK', procedure.bleedingRisk.class] satisfies Entry]
      : []),
    presence('OPTION_IS_OPERATION', isOperation(procedure)),
    presence('OPTION_IS_SMALL_OPERATION', isSmallOperation(known)),
    presence('OPTION_THROUGH_SMALL_INCISION', isThroughSmallIncision(known)),
    ...radiation(known.ionising),
    ['OPTION_EVIDENCE', evidenceOf(pathways[0])],
    ...adviceFacts(known.adviceFrom),
    ...priorFacts(profile.prior, [procedure.id, ...known.broader]),
    ...relatedFacts(profile.prior, known),
    ...testFacts(profile.prior, known.tests),
  ]
  const words = new Map([...adviceWords(known.adviceFrom), ...relatedWords(profile.prior, known)])
  return { ...profile.facts, values: new Map([...profile.facts.values, ...entries]), words }
}

/** An option for one patient. */
export const optionFor = (profile: Profile, known: KnownOption): PlanOption => ({
  ...known,
  scoped: { id: known.procedure.id, class: known.procedure.class, broader: known.broader },
  facts: factsOf(profile, known),
})
