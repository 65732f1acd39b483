import type { PlannedNode } from '../../graph/load-plan.ts'

const slugOf = (id: unknown): string => String(id).slice(String(id).indexOf('/') + 1)

/** A line per condition with the procedures for which nobody studied, graded or recommended anything that counts. */
export function gapLines(nodes: readonly PlannedNode[]): string[] {
  const gaps = new Map<string, string[]>()
  for (const { label, props } of nodes) {
    if (label !== 'Pathway' || props.gap !== true) continue
    const condition = slugOf(props.conditionId)
    gaps.set(condition, [...(gaps.get(condition) ?? []), slugOf(props.procedureId)])
  }
  return [...gaps].map(
    ([condition, procedures]) => `${condition} (${procedures.length}): ${procedures.join(', ')}`,
  )
}
