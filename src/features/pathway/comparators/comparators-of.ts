import type { Context } from '../../../graphql/context.ts'
import { found } from '../../../graphql/found.ts'
import type { ProcedureLinkParent } from '../../procedure/procedure-link.ts'
import { procedureStore } from '../../procedure/procedure-store.ts'
import type { RankedPathway } from '../pathway.ts'
import { studiedOperations } from './studied-operations.ts'

/** Operations studied for the condition of the pathway, those first to which a source names its procedure an alternative. */
export async function comparatorsOf(
  { candidate, asOf }: Pick<RankedPathway, 'candidate' | 'asOf'>,
  ctx: Context,
): Promise<ProcedureLinkParent[]> {
  const { alternatives, byId } = ctx.store(procedureStore)
  const ids = await studiedOperations(ctx, candidate.conditionId, asOf)
  const links = new Map((await alternatives.load(candidate.procedureId)).map((l) => [l.node.id, l.edge]))
  const others = ids.filter((id) => id !== candidate.procedureId)
  const comparators = others.map(async (id) => ({
    ...(links.get(id) ?? { note: null, sources: [] }),
    procedure: found(await byId.load(id), id),
  }))
  const isStated = (c: ProcedureLinkParent) => Number(links.has(c.procedure.id))
  return (await Promise.all(comparators)).toSorted((a, b) => isStated(b) - isStated(a))
}
