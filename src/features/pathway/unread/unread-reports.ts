import { askedConnection } from '../../../asking/connection.ts'
import type { PageArgs } from '../../../asking/listing.ts'
import type { Context } from '../../../graphql/context.ts'
import { selectReports } from '../../evidence/list/evidence-catalogue.ts'
import { reportFacets } from '../../evidence/list/evidence-facets.ts'
import type { RankedPathway } from '../pathway.ts'
import { pathwayStore } from '../pathway-store.ts'

/** A page of the reports on the pair that stand here without a result, by the year of the ranking. */
export async function reportsWithoutResults({ id, asOf }: RankedPathway, args: PageArgs, ctx: Context) {
  const links = (await ctx.store(pathwayStore).unread.load(id)).filter(
    ({ node }) => asOf === null || node.year <= asOf,
  )
  const byId = new Map(links.map((link) => [link.node.id, link]))
  const list = { of: `unread:${id}:${asOf ?? ''}`, ids: new Set(byId.keys()) }
  const page = await askedConnection(await selectReports(ctx, {}, list), args, {
    load: async (row) => byId.get(row.id)?.node ?? null,
    facets: reportFacets,
  })
  const through = (report: string) => byId.get(report)?.edge.through ?? []
  return { ...page, edges: page.edges.map((e) => ({ ...e, matchedThrough: through(e.node.id) })) }
}
