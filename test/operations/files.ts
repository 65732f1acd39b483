import type { Api } from '../support/api.ts'
import { bearing, type Reported, reported } from '../support/findings-read.ts'
import { withNarrower } from '../support/seed-reading.ts'

/** Straight readings of the seed's records: none of the program's queries, lists, derivations or rules is used. */

type Seed = Api['seed']
export type Procedure = Seed['procedures'][number]
export type Condition = Seed['conditions'][number]
export type Report = Reported['report']

/** Read once for each opened API: the checks ask the same of every pair of condition and procedure. */
function once<R>(read: (api: Api) => R): (api: Api) => R {
  const known = new WeakMap<Api, R>()
  return (api) => {
    const answer = known.get(api) ?? read(api)
    known.set(api, answer)
    return answer
  }
}

/** Items by a key; none for a key that no item has. */
function grouped<T>(items: readonly T[], key: (item: T) => string): (key: string) => readonly T[] {
  const groups = new Map<string, T[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return (one) => groups.get(one) ?? []
}

export const bearingOf = bearing
export const results = once(reported)
const resultsOfProcedure = once((api) => grouped(results(api), (r) => r.finding.procedure))

export const familyOf = ({ seed }: Api, condition: string): string =>
  seed.conditions.find((c) => c.id === condition)?.family ?? ''
export const procedureOf = ({ seed }: Api, id: string): Procedure | undefined =>
  seed.procedures.find((p) => p.id === id)

/** Conditions that `of` names, and all narrower ones. */
export function conditionsUnder(api: Api, of: string): ReadonlySet<string> {
  const known = conditionTrees(api)
  const tree = known.get(of) ?? withNarrower(api.seed.conditions, of)
  known.set(of, tree)
  return tree
}
const conditionTrees = once(() => new Map<string, ReadonlySet<string>>())

/** All broader records of one, without itself. */
function above(records: readonly { id: string; broader: readonly string[] }[], id: string): Set<string> {
  const found = new Set<string>()
  const walk = (at: string): void => {
    for (const broader of records.find((r) => r.id === at)?.broader ?? []) {
      if (found.has(broader)) continue
      found.add(broader)
      walk(broader)
    }
  }
  walk(id)
  return found
}

/** Structures in reach of a condition's pain: up to the whole, once over to a nerve, at most three steps. */
function reachOf({ seed }: Api, condition: Condition): Set<string> {
  type Place = { id: string; nerve: boolean }
  const found = new Set<string>()
  let edge: Place[] = condition.arisesFrom.map((a) => ({ id: a.structure, nerve: false }))
  for (let step = 0; step <= 3; step++) {
    for (const { id } of edge) found.add(id)
    edge = edge.flatMap(({ id, nerve }) => {
      const record = seed.anatomicalSources.find((s) => s.id === id)
      const wholes = record?.partOf.map((p) => ({ id: p.structure, nerve })) ?? []
      const nerves = nerve ? [] : (record?.innervatedBy.map((n) => ({ id: n.nerve, nerve: true })) ?? [])
      return [...wholes, ...nerves]
    })
  }
  return found
}

/** A finding counts for a condition and a procedure when it is about both, or a narrower condition, or a broader procedure. */
export function resultsFor(api: Api, condition: string, procedure: string): Reported[] {
  const conditions = conditionsUnder(api, condition)
  return [procedure, ...above(api.seed.procedures, procedure)]
    .flatMap((id) => resultsOfProcedure(api)(id))
    .filter(({ finding }) => finding.conditions.some((c) => conditions.has(c)))
}

export const gradingsOf = ({ seed }: Api) => seed.gradings.flatMap((g) => g.assessments)
export const adviceOf = ({ seed }: Api) => seed.gradings.flatMap((g) => g.recommendations)

/** Advice on broader conditions that holds for this one: its body said nothing of this one, or of one in between. */
export function adviceAbove(api: Api, condition: string, procedure: string) {
  const broader = above(api.seed.conditions, condition)
  const said = adviceOf(api).filter((r) => r.procedure === procedure)
  const isCloser = (one: string, other: string) =>
    one === condition || (broader.has(one) && above(api.seed.conditions, one).has(other))
  return said.filter(
    (r) => broader.has(r.condition) && !said.some((o) => o.by === r.by && isCloser(o.condition, r.condition)),
  )
}

/** Pairs, `<condition>--<procedure>`, that a result, a grading or a recommendation names itself. */
const statedPairs = once((api) => {
  const studied = results(api).flatMap(({ finding }) =>
    finding.conditions.map((condition) => `${condition}--${finding.procedure}`),
  )
  const said = [...gradingsOf(api), ...adviceOf(api)].map((g) => `${g.condition}--${g.procedure}`)
  return { studied: new Set(studied), said: new Set(said) }
})

/** True when somebody studied, graded or recommended it. */
export const isStudied = (api: Api, condition: string, procedure: string): boolean =>
  resultsFor(api, condition, procedure).length > 0 || statedPairs(api).said.has(`${condition}--${procedure}`)

const known = once(() => new Map<string, string[]>())

/** Procedures that reach a source of the condition's pain, and those that a source names with this very condition. */
export function proceduresFor(api: Api, condition: string): string[] {
  const listed = known(api).get(condition) ?? findProcedures(api, condition)
  known(api).set(condition, listed)
  return listed
}

function findProcedures(api: Api, condition: string): string[] {
  const record = api.seed.conditions.find((c) => c.id === condition)
  if (!record) throw new Error(`no condition ${condition}`)
  const reach = reachOf(api, record)
  const { studied, said } = statedPairs(api)
  const isStated = (pair: string) => studied.has(pair) || said.has(pair)
  return api.seed.procedures
    .filter((p) => {
      const reaches = p.targets.some((t) => reach.has(t.structure))
      const meant =
        p.onlyFor.length === 0 || p.onlyFor.some((o) => conditionsUnder(api, o.condition).has(condition))
      if (reaches && (meant || isStudied(api, condition, p.id))) return true
      return isStated(`${condition}--${p.id}`)
    })
    .map((p) => p.id)
}

/** Pathways of a condition and its narrower ones, `<condition>--<procedure>`. */
export const pathwaysUnder = (api: Api, condition: string, keeps: (p: Procedure) => boolean): string[] =>
  [...conditionsUnder(api, condition)].flatMap((c) =>
    proceduresFor(api, c)
      .filter((id) => api.seed.procedures.some((p) => p.id === id && keeps(p)))
      .map((id) => `${c}--${id}`),
  )

export const isTherapeutic = (p: Procedure): boolean => p.intent.includes('THERAPEUTIC')
export const isOperation = (p: Procedure): boolean =>
  p.accessRoute === 'OPEN_SURGERY' || p.class === 'OPEN_SURGERY' || p.class === 'ARTHROPLASTY'
/** What a ranking shows unless it is asked for more. */
export const isShownByDefault = (p: Procedure): boolean => isTherapeutic(p) && !isOperation(p)

const DAYS: Readonly<Record<string, number>> = { min: 1 / 1440, h: 1 / 24, d: 1, wk: 7, mo: 30.4, a: 365.25 }
interface Figure {
  readonly measure: string
  readonly unit: string
  readonly value?: number | undefined
  readonly low?: number | undefined
  readonly high?: number | undefined
}
/** The slowest figure of a measure in days, to one decimal; null when no source gives one. */
export function slowest(facts: readonly Figure[], measure: string): number | null {
  const days = facts
    .filter((f) => f.measure === measure && DAYS[f.unit] !== undefined)
    .map((f) => Math.round((f.value ?? f.high ?? f.low ?? Number.NaN) * (DAYS[f.unit] ?? 0) * 10) / 10)
  return days.length === 0 ? null : Math.max(...days)
}
/** Days until usual activity, as the schema describes them. */
export const usualDays = (facts: readonly Figure[]): number | null =>
  slowest(facts, 'TIME_TO_FULL_ACTIVITY') ??
  slowest(facts, 'TIME_TO_WORK') ??
  slowest(facts, 'TIME_TO_LIGHT_ACTIVITY')

/** Operations that somebody studied, graded or recommended for the condition. */
export const operationsFor = (api: Api, condition: string): string[] =>
  api.seed.procedures
    .filter((p) => isOperation(p) && proceduresFor(api, condition).includes(p.id))
    .filter((p) => isStudied(api, condition, p.id))
    .map((p) => p.id)

/** Profiles of a procedure for this very condition, else those that hold for all. */
export function profilesFor({ seed }: Api, procedure: string, condition: string) {
  const own = seed.recoveryProfiles.filter((r) => r.procedure === procedure)
  const special = own.filter((r) => r.condition === condition)
  return special.length > 0 ? special : own.filter((r) => r.condition === undefined)
}

/** A contraindication names procedures, kinds of procedure, or all of them. */
export const contraindicationsOf = ({ seed }: Api, p: Procedure): string[] =>
  seed.contraindications
    .filter(({ appliesTo: a }) => a.all || a.classes.includes(p.class) || a.procedures.includes(p.id))
    .map((c) => c.id)
