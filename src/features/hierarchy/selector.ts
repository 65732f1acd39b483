import { type Listing, type ListQuestion, type Selection, select } from '../../asking/listing.ts'
import type { Graph } from '../../graph/port.ts'
import type { Context } from '../../graphql/context.ts'
import { reachIn } from './reach.ts'

/** Items that belong to one other thing: the only ones that a list inside an answer can hold. */
export interface Among {
  /** Field and owner, so that a cursor of another owner's list is refused. */
  readonly of: string
  readonly ids: ReadonlySet<string>
}

/** Answers questions about one list from its catalogue, with ids, codes and narrower things read alike everywhere. */
export const selector =
  <Row extends { readonly id: string }, Name extends string>(
    listing: Listing<Row, Name>,
    rowsOf: (graph: Graph) => Promise<readonly Row[]>,
  ) =>
  async (ctx: Context, question: ListQuestion<Name>, among?: Among): Promise<Selection<Row>> => {
    const rows = await rowsOf(ctx.graph)
    const asked = among ? { ...question, besides: among.of } : question
    const reach = reachIn(ctx, question.includeNarrower ?? true)
    return select(listing, among ? rows.filter((row) => among.ids.has(row.id)) : rows, asked, reach)
  }
