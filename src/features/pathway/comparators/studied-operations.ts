import type { Context } from '../../../graphql/context.ts'
import { perVersion } from '../../../store/per-version.ts'
import { procedureCatalogue } from '../../procedure/list/procedure-catalogue.ts'
import { rankEverything } from '../load-pathway.ts'
import { pathwayCatalogue } from '../pathway-catalogue.ts'
import type { PathwayRow } from '../pathway-row.ts'
import { isOperation } from '../ranking/filters.ts'

/** Ids of operations by condition, in order of their names. */
export type OperationsByCondition = ReadonlyMap<string, readonly string[]>

/**
 * Operations that somebody studied, graded or recommended for each condition. A route alone is not enough: it would
 * name disc surgery beside every procedure at the same place, whatever the patient has.
 */
export function operationsByCondition(
  pathways: readonly Pick<PathwayRow, 'conditionId' | 'procedureId' | 'gap'>[],
  operations: readonly { readonly id: string; readonly nameSort: string }[],
): OperationsByCondition {
  const names = new Map(operations.map((o) => [o.id, o.nameSort]))
  const found = new Map<string, string[]>()
  for (const { conditionId, procedureId, gap } of pathways) {
    if (gap || !names.has(procedureId)) continue
    found.set(conditionId, [...(found.get(conditionId) ?? []), procedureId])
  }
  const key = (id: string) => `${names.get(id)} ${id}`
  for (const ids of found.values()) ids.sort((a, b) => (key(a) < key(b) ? -1 : 1))
  return found
}

const today = perVersion(async (graph) => {
  const [pathways, procedures] = await Promise.all([pathwayCatalogue(graph), procedureCatalogue(graph)])
  return operationsByCondition(pathways, procedures.filter(isOperation))
})

/** Ids of the operations studied for a condition, or studied for it by the end of a year. */
export async function studiedOperations(
  ctx: Context,
  condition: string,
  asOf: number | null,
): Promise<readonly string[]> {
  const operations = (await today(ctx.graph)).get(condition) ?? []
  if (asOf === null || operations.length === 0) return operations
  const then = await rankEverything(ctx, condition, asOf)
  const studied = new Set(then.flatMap((p) => (p.view.gap ? [] : [p.candidate.procedureId])))
  return operations.filter((id) => studied.has(id))
}
