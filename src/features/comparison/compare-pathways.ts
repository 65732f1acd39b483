import type { QueryComparePathwaysArgs } from '../../graphql/__generated__/resolvers.ts'
import type { Context } from '../../graphql/context.ts'
import { badUserInput } from '../../graphql/errors.ts'
import type { OutcomeDomain } from '../../vocabulary/evidence.ts'
import type { RecoveryMeasure } from '../../vocabulary/procedure.ts'
import type { Condition } from '../condition/condition.ts'
import { rankEverything } from '../pathway/load-pathway.ts'
import type { RankedPathway } from '../pathway/pathway.ts'
import type { Procedure } from '../procedure/procedure.ts'
import { comparisonText } from './comparison-text.ts'
import { givenCondition, givenProcedure } from './given.ts'
import { type MeasuredFinding, measuredFindings } from './measured-findings.ts'
import { outcomeRows, type Row } from './outcome-rows.ts'
import { recoveryFacts } from './recovery-facts.ts'
import { recoveryRows } from './recovery-rows.ts'

/** One procedure for the condition; no pathway when nothing links the two. */
export interface Column {
  readonly procedure: Procedure
  readonly pathway: RankedPathway | null
}

export interface Comparison {
  readonly condition: Condition
  readonly columns: readonly Column[]
  readonly asOf: number | null
}

const FEWEST = 2
const MOST = 6

async function givenProcedures(ctx: Context, given: readonly string[]): Promise<Procedure[]> {
  const argument = 'procedures'
  if (given.length < FEWEST || given.length > MOST) {
    throw badUserInput(argument, given, `write ${FEWEST} to ${MOST} procedures; these are ${given.length}`)
  }
  const procedures = await Promise.all(given.map((id) => givenProcedure(ctx, id, argument)))
  if (new Set(procedures.map((p) => p.id)).size < procedures.length) {
    throw badUserInput(argument, given, 'write each procedure once')
  }
  return procedures
}

export async function comparePathways(
  _: unknown,
  args: QueryComparePathwaysArgs,
  ctx: Context,
): Promise<Comparison> {
  const procedures = await givenProcedures(ctx, args.procedures)
  const condition = await givenCondition(ctx, args.condition)
  const asOf = args.asOf ?? null
  const pathways = await rankEverything(ctx, condition.id, asOf)
  const byProcedure = new Map(pathways.map((p) => [p.candidate.procedureId, p]))
  const columns = procedures.map((procedure) => ({
    procedure,
    pathway: byProcedure.get(procedure.id) ?? null,
  }))
  return { condition, columns, asOf }
}

const allRows = async (ctx: Context, { columns }: Comparison): Promise<Row<MeasuredFinding>[]> =>
  outcomeRows(await Promise.all(columns.map(({ pathway }) => measuredFindings(ctx, pathway))))

/** Result rows with the procedure of each cell. */
export async function comparedOutcomes(
  ctx: Context,
  comparison: Comparison,
  domains: readonly OutcomeDomain[] | null | undefined,
) {
  const rows = await allRows(ctx, comparison)
  return rows
    .filter((row) => !domains || domains.includes(row.domain))
    .map((row) => ({
      ...row,
      complete: row.cells.every((cell) => cell.length > 0),
      cells: comparison.columns.map(({ procedure }, i) => ({
        procedure,
        findings: (row.cells[i] ?? []).map(({ node, edge }) => ({ ...edge, finding: node })),
      })),
    }))
}

/** Recovery rows with the procedure of each cell. */
export async function comparedRecovery(
  ctx: Context,
  { columns, condition }: Comparison,
  measures: readonly RecoveryMeasure[] | null | undefined,
) {
  const facts = await Promise.all(columns.map((c) => recoveryFacts(ctx, c.procedure.id, condition.id)))
  return recoveryRows(facts)
    .filter((row) => !measures || measures.includes(row.measure))
    .map((row) => ({
      ...row,
      cells: columns.map(({ procedure }, i) => ({ procedure, figures: [...(row.cells[i] ?? [])] })),
    }))
}

export async function explainComparison(ctx: Context, comparison: Comparison): Promise<string> {
  return comparisonText(comparison, await allRows(ctx, comparison))
}
