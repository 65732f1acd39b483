import type { Context } from '../../../graphql/context.ts'
import { EVERYTHING } from '../../pathway/load-pathway.ts'
import type { RankedPathway } from '../../pathway/pathway.ts'
import { orderKey } from '../../pathway/ranking/rank.ts'
import { rankPathways } from '../../pathway/ranking/ranking.ts'
import type { Procedure } from '../../procedure/procedure.ts'
import { procedureStore } from '../../procedure/procedure-store.ts'
import type { Profile } from '../profile/profile.ts'
import type { KnownOption } from './option.ts'

/** Broader procedures are looked for this far up; the deepest chain of the data has two. */
const MOST_GENERATIONS = 4

async function broaderOf(ctx: Context, id: string, generations = MOST_GENERATIONS): Promise<string[]> {
  if (generations === 0) return []
  const links = await ctx.store(procedureStore).broader.load(id)
  const further = await Promise.all(links.map((l) => broaderOf(ctx, l.node.id, generations - 1)))
  return [...new Set([...links.map((l) => l.node.id), ...further.flat()])]
}

/** What is read about one procedure alone. */
interface Read extends Omit<KnownOption, 'pathways' | 'tests'> {
  readonly confirms: readonly string[]
}

async function readProcedure(ctx: Context, procedure: Procedure): Promise<Read> {
  const store = ctx.store(procedureStore)
  const { id } = procedure
  const [broader, requires, targets, confirms, guidance, escalations] = await Promise.all([
    broaderOf(ctx, id),
    store.requires.load(id),
    store.targets.load(id),
    store.confirms.load(id),
    store.guidance.load(id),
    store.escalations.load(id),
  ])
  const ids = (links: readonly { node: { id: string } }[]) => links.map((l) => l.node.id)
  return {
    procedure,
    broader,
    requires,
    targets: ids(targets),
    confirms: ids(confirms),
    ionising: guidance.map((l) => l.node.ionisingRadiation),
    escalatesTo: ids(escalations),
  }
}

/** Structures that an option reaches, and those its routes pass. */
const reached = ({ targets }: Read, pathways: readonly RankedPathway[]): Set<string> =>
  new Set([...targets, ...pathways.flatMap((p) => p.candidate.routeStructures.flatMap((r) => r.split('>')))])

/** Tests that are required, or that confirm what the option reaches. */
function testsOf(own: Read, pathways: readonly RankedPathway[], all: readonly Read[]): string[] {
  const structures = reached(own, pathways)
  const confirming = all.filter((r) => r.confirms.some((s) => structures.has(s)))
  return [...new Set([...own.requires.map((l) => l.node.id), ...confirming.map((r) => r.procedure.id)])]
}

/** Pathways of all conditions, best first, as one ranking. */
async function ranked(
  ctx: Context,
  profile: Pick<Profile, 'conditions' | 'weights'>,
  asOf: number | null,
): Promise<RankedPathway[]> {
  const rankings = await Promise.all(
    profile.conditions.map(({ condition }) =>
      rankPathways(ctx, {
        condition: condition.id,
        narrower: false,
        filter: EVERYTHING,
        weights: profile.weights,
        asOf,
      }),
    ),
  )
  return rankings
    .flatMap((r) => r.pathways)
    .toSorted((a, b) => orderKey(b) - orderKey(a) || (a.id < b.id ? -1 : 1))
}

const known = (procedure: Procedure | null): Procedure[] => (procedure ? [procedure] : [])

/** Every option for the patient's conditions, best first; then the tests that only others require. */
export async function gatherOptions(
  ctx: Context,
  profile: Pick<Profile, 'conditions' | 'weights'>,
  asOf: number | null,
): Promise<KnownOption[]> {
  const pathways = await ranked(ctx, profile, asOf)
  const { byId, requires } = ctx.store(procedureStore)
  const ids = [...new Set(pathways.map((p) => p.candidate.procedureId))]
  const required = await Promise.all(ids.map((id) => requires.load(id)))
  const all = [...new Set([...ids, ...required.flat().map((l) => l.node.id)])]
  const procedures = (await Promise.all(all.map((id) => byId.load(id)))).flatMap(known)
  const reads = await Promise.all(procedures.map((p) => readProcedure(ctx, p)))
  return reads.map((own) => {
    const ofOption = pathways.filter((p) => p.candidate.procedureId === own.procedure.id)
    return { ...own, pathways: ofOption, tests: testsOf(own, ofOption, reads) }
  })
}
