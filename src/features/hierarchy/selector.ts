import { type Listing, type ListQuestion, type Selection, select } from '../../asking/listing.ts'
import type { Graph } from '../../graph/port.ts'
import type { Context } from '../../graphql/context.ts'
import { reachIn } from './reach.ts'

/** Answers questions about one list from its catalogue, with ids, codes and narrower things read alike everywhere. */
export const selector =
  <Row extends { readonly id: string }, Name extends string>(
    listing: Listing<Row, Name>,
    rowsOf: (graph: Graph) => Promise<readonly Row[]>,
  ) =>
  async (ctx: Context, question: ListQuestion<Name>): Promise<Selection<Row>> =>
    select(listing, await rowsOf(ctx.graph), question, reachIn(ctx, question.includeNarrower ?? true))
