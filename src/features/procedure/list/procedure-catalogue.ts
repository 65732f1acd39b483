import { askedConnection } from '../../../asking/connection.ts'
import type { PageArgs } from '../../../asking/listing.ts'
import type { Context } from '../../../graphql/context.ts'
import { perVersion } from '../../../store/per-version.ts'
import { selector } from '../../hierarchy/selector.ts'
import { pathwayCatalogue } from '../../pathway/pathway-catalogue.ts'
import { recoveryCatalogue } from '../../recovery-profile/recovery-catalogue.ts'
import type { Procedure } from '../procedure.ts'
import { procedureFacets } from './procedure-facets.ts'
import { procedureListing } from './procedure-listing.ts'
import { procedureRows } from './procedure-row.ts'
import * as queries from './procedure-row-queries.ts'

/** Every procedure of a data version, as filters, orders and facets read it. */
export const procedureCatalogue = perVersion(async (graph) => {
  const [facts, guidance, targets, technologies, contraindications, pathways, recovery] = await Promise.all([
    graph.read(queries.procedureRowFacts()),
    graph.read(queries.procedureRowGuidance()),
    graph.read(queries.procedureRowTargets()),
    graph.read(queries.procedureRowTechnologies()),
    graph.read(queries.procedureRowContraindications()),
    pathwayCatalogue(graph),
    recoveryCatalogue(graph),
  ])
  return procedureRows({ facts, guidance, targets, technologies, contraindications, pathways, recovery })
})

/** The procedures that a question matches, in its order. */
export const selectProcedures = selector(procedureListing, procedureCatalogue)

/** A page of procedures that something else leads to, which were read with it. */
export async function proceduresAmong(
  ctx: Context,
  args: PageArgs,
  of: string,
  links: readonly { readonly node: Procedure }[],
) {
  const nodes = new Map(links.map((l) => [l.node.id, l.node]))
  const selection = await selectProcedures(ctx, {}, { of, ids: new Set(nodes.keys()) })
  const load = async ({ id }: { readonly id: string }) => nodes.get(id) ?? null
  return askedConnection(selection, args, { load, facets: procedureFacets })
}
