import type { Comparison } from './compare-pathways.ts'
import type { Row } from './outcome-rows.ts'

const names = (list: readonly { readonly procedure: { readonly name: string } }[]) =>
  list.map((c) => c.procedure.name).join(', ')

/** What can be compared and what cannot, in words. */
export function comparisonText(
  { condition, columns, asOf }: Comparison,
  rows: readonly Row<unknown>[],
): string {
  const complete = rows.filter((row) => row.cells.every((cell) => cell.length > 0)).length
  const unlinked = columns.filter((c) => c.pathway === null)
  const gaps = columns.filter((c) => c.pathway?.view.gap)
  return [
    ...(asOf === null ? [] : [`As of ${asOf}.`]),
    rows.length === 0
      ? `No results were read for any of these procedures in ${condition.name}.`
      : `${complete} of ${rows.length} rows have results of every procedure. They come from different studies, so a difference between columns is no measured effect.`,
    ...(gaps.length > 0 ? [`No evidence was read for ${names(gaps)}: a gap, not a judgement.`] : []),
    ...(unlinked.length > 0
      ? [`No route and no evidence links ${names(unlinked)} to ${condition.name}.`]
      : []),
  ].join(' ')
}
