import { type ListQuestion, type Selection, select } from '../../../asking/listing.ts'
import type { ProcedureOrder } from '../../../graphql/__generated__/resolvers.ts'
import type { Context } from '../../../graphql/context.ts'
import { reachIn } from '../../hierarchy/reach.ts'
import { procedureCatalogue } from './procedure-catalogue.ts'
import { procedureListing } from './procedure-listing.ts'
import type { ProcedureRow } from './procedure-row.ts'

/** The procedures that a question matches, in its order. */
export const selectProcedures = async (
  ctx: Context,
  question: ListQuestion<ProcedureOrder>,
): Promise<Selection<ProcedureRow>> =>
  select(
    procedureListing,
    await procedureCatalogue(ctx.graph),
    question,
    reachIn(ctx, question.includeNarrower ?? true),
  )
