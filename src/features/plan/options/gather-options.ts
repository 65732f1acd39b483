import type { Context } from '../../../graphql/context.ts'
import { anatomicalSourceStore } from '../../anatomical-source/anatomical-source-store.ts'
import { EVERYTHING } from '../../pathway/load-pathway.ts'
import type { RankedPathway } from '../../pathway/pathway.ts'
import { rankPathways } from '../../pathway/ranking/ranking.ts'
import type { Procedure } from '../../procedure/procedure.ts'
import { procedureStore } from '../../procedure/procedure-store.ts'
import type { KnownOption } from '../compose/option.ts'
import type { Profile } from '../profile/profile.ts'
import { lessInvasiveFirst } from './near-ties.ts'
import { relatedOptions } from './related.ts'

/** Broader procedures are looked for this far up; the deepest chain of the data has two. */
const MOST_GENERATIONS = 4

async function broaderOf(ctx: Context, id: string, generations = MOST_GENERATIONS): Promise<string[]> {
  if (generations === 0) return []
  const links = await ctx.store(procedureStore).broader.load(id)
  const further = await Promise.all(links.map((l) => broaderOf(ctx, l.node.id, generations - 1)))
  return [...new Set([...links.map((l) => l.node.id), ...further.flat()])]
}

/** What decides which options there are, and their order. */
export interface Asked extends Pick<Profile, 'conditions' | 'weights'> {
  /** Ids of broader conditions. */
  readonly broader: readonly string[]
}

/** What is read about one procedure alone. */
interface Read extends Omit<KnownOption, 'pathways' | 'adviceFrom' | 'thresholds' | 'tests' | 'related'> {
  /** What it reaches, and what that is part of. */
  readonly structures: readonly string[]
  readonly alternativeTo: readonly string[]
  readonly confirms: readonly string[]
  /** Relief in per cent from which the test counts as positive; null when no page states it. */
  readonly positiveFrom: number | null
}

const highest = (values: readonly number[]): number | null => (values.length > 0 ? Math.max(...values) : null)

async function readProcedure(ctx: Context, procedure: Procedure): Promise<Read> {
  const store = ctx.store(procedureStore)
  const { id } = procedure
  const [broader, requires, targets, confirms, guidance, escalations, alternatives] = await Promise.all([
    broaderOf(ctx, id),
    store.requires.load(id),
    store.targets.load(id),
    store.confirms.load(id),
    store.guidance.load(id),
    store.escalations.load(id),
    store.alternatives.load(id),
  ])
  const ids = (links: readonly { node: { id: string } }[]) => links.map((l) => l.node.id)
  const { wholes } = ctx.store(anatomicalSourceStore)
  const partOf = (await Promise.all(ids(targets).map((target) => wholes.load(target)))).flat()
  return {
    procedure,
    broader,
    requires,
    targets: ids(targets),
    confirms: ids(confirms),
    positiveFrom: highest(
      confirms.flatMap((l) => l.edge.reliefThreshold?.low ?? l.edge.reliefThreshold?.value ?? []),
    ),
    ionising: guidance.map((l) => l.node.ionisingRadiation),
    endoscopic: guidance.some((l) => l.node.kind === 'ENDOSCOPY'),
    escalatesTo: ids(escalations),
    structures: [...ids(targets), ...ids(partOf)],
    alternativeTo: ids(alternatives),
  }
}

/** Structures that an option reaches, and those its routes pass. */
const reached = ({ targets }: Read, pathways: readonly RankedPathway[]): Set<string> =>
  new Set([...targets, ...pathways.flatMap((p) => p.candidate.routeStructures.flatMap((r) => r.split('>')))])

/** Tests that are required; where none is, those that confirm what the option reaches. */
function testsOf(own: Read, pathways: readonly RankedPathway[], all: readonly Read[]): string[] {
  if (own.requires.length > 0) return own.requires.map((l) => l.node.id)
  const structures = reached(own, pathways)
  return all.filter((r) => r.confirms.some((s) => structures.has(s))).map((r) => r.procedure.id)
}

async function rankingOf(ctx: Context, condition: string, weights: Profile['weights'], asOf: number | null) {
  const request = { condition, narrower: false, filter: EVERYTHING, weights, asOf }
  return (await rankPathways(ctx, request)).pathways
}

/** What was read for a broader condition stands behind what was read for this one, and before gaps. */
const BROADER_BEHIND = 1

/** Studied for this very condition: what a broader one has only from a sister of ours says nothing about ours. */
const isDirect = ({ candidate, view }: RankedPathway): boolean =>
  !view.gap && ((candidate.claim?.directStudies ?? 0) > 0 || view.advice.length > 0)

interface Ranked {
  readonly pathways: readonly RankedPathway[]
  /** Pathways of broader conditions: what bodies say of those holds for the narrower ones too. */
  readonly wider: readonly RankedPathway[]
}

/**
 * Pathways of the conditions, best first, as one ranking. Where nobody studied a pair, results of a broader condition
 * speak for it: what was shown for radicular pain holds, less surely, for radicular pain after a herniation.
 */
async function ranked(ctx: Context, asked: Asked, asOf: number | null): Promise<Ranked> {
  const own = asked.conditions.map((c) => c.condition.id)
  const ranking = (id: string) => rankingOf(ctx, id, asked.weights, asOf)
  const exact = (await Promise.all(own.map(ranking))).flat()
  const wider = (await Promise.all(asked.broader.filter((id) => !own.includes(id)).map(ranking))).flat()
  const gaps = new Set(exact.map((p) => p.candidate.procedureId))
  for (const p of exact) if (!p.view.gap) gaps.delete(p.candidate.procedureId)
  const speaking = wider.filter((p) => isDirect(p) && gaps.has(p.candidate.procedureId))
  const pathways = [
    ...exact.map((pathway) => ({ pathway, key: pathway.orderKey })),
    ...speaking.map((pathway) => ({ pathway, key: pathway.orderKey - BROADER_BEHIND })),
  ]
  return { pathways: lessInvasiveFirst(pathways).map(({ pathway }) => pathway), wider }
}

const known = (procedure: Procedure | null): Procedure[] => (procedure ? [procedure] : [])

/** Every option for the patient's conditions, best first; then the tests that only others require. */
export async function gatherOptions(ctx: Context, asked: Asked, asOf: number | null): Promise<KnownOption[]> {
  const { pathways, wider } = await ranked(ctx, asked, asOf)
  const { byId, requires } = ctx.store(procedureStore)
  const ids = [...new Set(pathways.map((p) => p.candidate.procedureId))]
  const required = await Promise.all(ids.map((id) => requires.load(id)))
  const all = [...new Set([...ids, ...required.flat().map((l) => l.node.id)])]
  const procedures = (await Promise.all(all.map((id) => byId.load(id)))).flatMap(known)
  const reads = await Promise.all(procedures.map((p) => readProcedure(ctx, p)))
  const thresholds = new Map(reads.map((r) => [r.procedure.id, r.positiveFrom]))
  const of = ({ procedure }: Read, among: readonly RankedPathway[]) =>
    among.filter((p) => p.candidate.procedureId === procedure.id)
  const related = relatedOptions(
    reads.map((own) => ({ ...own, conditions: of(own, pathways).map((p) => p.candidate.conditionId) })),
  )
  return reads.map((own) => {
    const ofOption = of(own, pathways)
    return {
      ...own,
      pathways: ofOption,
      adviceFrom: of(own, [...pathways, ...wider]),
      thresholds,
      tests: testsOf(own, ofOption, reads),
      related: related.get(own.procedure.id) ?? [],
    }
  })
}
