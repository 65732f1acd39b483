import type { QueryCompareWithSurgeryArgs } from '../../graphql/__generated__/resolvers.ts'
import type { Context } from '../../graphql/context.ts'
import { found } from '../../graphql/found.ts'
import type { LinkFacts } from '../../store/props.ts'
import type { Condition } from '../condition/condition.ts'
import { rankEverything } from '../pathway/load-pathway.ts'
import type { RankedPathway } from '../pathway/pathway.ts'
import { isOperation } from '../pathway/ranking/filters.ts'
import type { Procedure } from '../procedure/procedure.ts'
import { procedureStore } from '../procedure/procedure-store.ts'
import { difference } from './difference.ts'
import { givenCondition, givenProcedure } from './given.ts'
import { findingsOf } from './measured-findings.ts'
import { recoveryFacts } from './recovery-facts.ts'
import { recoveryRows } from './recovery-rows.ts'
import { operationText, surgeryText } from './surgery-text.ts'

export interface SurgeryComparison {
  readonly condition: Condition
  readonly procedure: Procedure
  readonly pathway: RankedPathway | null
  readonly operations: readonly OperationComparison[]
  /** Stated alternatives that nobody studied for the condition. */
  readonly unstudied: readonly Procedure[]
}

export interface OperationComparison {
  readonly condition: Condition
  readonly procedure: Procedure
  readonly operation: Procedure
  readonly pathway: RankedPathway
  readonly link: (LinkFacts & { readonly procedure: Procedure }) | null
}

/**
 * Operations that were studied for the condition, best ranked first, stated alternatives before others. A stated
 * alternative that nobody studied for this condition may be one for another problem, and is only named.
 */
async function operationsFor(
  ctx: Context,
  { condition, procedure }: Pick<SurgeryComparison, 'condition' | 'procedure'>,
  pathways: readonly RankedPathway[],
): Promise<Pick<SurgeryComparison, 'operations' | 'unstudied'>> {
  const { alternatives, byId } = ctx.store(procedureStore)
  const links = await alternatives.load(procedure.id)
  const studied = pathways.filter(
    ({ candidate, view }) =>
      !view.gap && isOperation(candidate.procedure) && candidate.procedureId !== procedure.id,
  )
  const comparisons = studied.map(async (pathway) => {
    const id = pathway.candidate.procedureId
    const operation = found(await byId.load(id), id)
    const edge = links.find((l) => l.node.id === id)?.edge
    return { condition, procedure, operation, pathway, link: edge ? { ...edge, procedure: operation } : null }
  })
  const operations = (await Promise.all(comparisons)).toSorted(
    (a, b) => Number(b.link !== null) - Number(a.link !== null),
  )
  const shown = new Set(operations.map((o) => o.operation.id))
  return { operations, unstudied: links.map((l) => l.node).filter((p) => !shown.has(p.id)) }
}

export async function compareWithSurgery(
  _: unknown,
  args: QueryCompareWithSurgeryArgs,
  ctx: Context,
): Promise<SurgeryComparison> {
  const procedure = await givenProcedure(ctx, args.procedure, 'procedure')
  const condition = await givenCondition(ctx, args.condition)
  const pathways = await rankEverything(ctx, condition.id, null)
  const pathway = pathways.find((p) => p.candidate.procedureId === procedure.id) ?? null
  return {
    condition,
    procedure,
    pathway,
    ...(await operationsFor(ctx, { condition, procedure }, pathways)),
  }
}

/** Results of the procedure against open surgery for the condition. */
export async function headToHead(ctx: Context, { pathway }: SurgeryComparison) {
  return (await findingsOf(ctx, pathway)).filter((b) => b.finding.comparison === 'SURGERY')
}

/** Recovery of both, with the difference where both have a figure. */
export async function surgeryRecovery(ctx: Context, comparison: OperationComparison) {
  const { condition, procedure, operation } = comparison
  const facts = await Promise.all([procedure, operation].map((p) => recoveryFacts(ctx, p.id, condition.id)))
  return recoveryRows(facts).map(({ measure, unit, cells: [own = [], other = []] }) => ({
    ...{ measure, unit, procedure: [...own], operation: [...other] },
    difference: difference(own, other, unit),
  }))
}

export async function explainOperation(ctx: Context, comparison: OperationComparison): Promise<string> {
  return operationText(comparison, await surgeryRecovery(ctx, comparison))
}

export async function explainSurgery(ctx: Context, comparison: SurgeryComparison): Promise<string> {
  return surgeryText(comparison, (await headToHead(ctx, comparison)).length)
}
