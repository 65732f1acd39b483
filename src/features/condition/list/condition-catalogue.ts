import { askedConnection } from '../../../asking/connection.ts'
import type { PageArgs } from '../../../asking/listing.ts'
import type { Context } from '../../../graphql/context.ts'
import { perVersion } from '../../../store/per-version.ts'
import { selector } from '../../hierarchy/selector.ts'
import { pathwayCatalogue } from '../../pathway/pathway-catalogue.ts'
import type { Condition } from '../condition.ts'
import { conditionFacets, conditionListing } from './condition-listing.ts'
import { conditionRows } from './condition-row.ts'
import { conditionRowFacts, conditionRowPainSources } from './condition-row-queries.ts'

const conditionCatalogue = perVersion(async (graph) =>
  conditionRows(
    ...(await Promise.all([
      graph.read(conditionRowFacts()),
      graph.read(conditionRowPainSources()),
      pathwayCatalogue(graph),
    ])),
  ),
)

/** The conditions that a question matches, in its order. */
export const selectConditions = selector(conditionListing, conditionCatalogue)

/** A page of conditions that something else leads to, which were read with it. */
export async function conditionsAmong(
  ctx: Context,
  args: PageArgs,
  of: string,
  links: readonly { readonly node: Condition }[],
) {
  const nodes = new Map(links.map((l) => [l.node.id, l.node]))
  const selection = await selectConditions(ctx, {}, { of, ids: new Set(nodes.keys()) })
  const load = async ({ id }: { readonly id: string }) => nodes.get(id) ?? null
  return askedConnection(selection, args, { load, facets: conditionFacets })
}
