import type { Quantity } from '../../store/props.ts'
import type { OperationComparison, SurgeryComparison } from './compare-with-surgery.ts'

interface ComparedRow {
  readonly measure: string
  readonly procedure: readonly unknown[]
  readonly operation: readonly unknown[]
  readonly difference: Quantity | null
}

const words = (constant: string) => constant.toLowerCase().replaceAll('_', ' ')
const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`

/** What is known about recovery after both, in words. */
export function operationText(
  { procedure, operation }: Pick<OperationComparison, 'procedure' | 'operation'>,
  rows: readonly ComparedRow[],
): string {
  const missing = [
    ...(rows.some((r) => r.procedure.length > 0) ? [] : [procedure.name]),
    ...(rows.some((r) => r.operation.length > 0) ? [] : [operation.name]),
  ]
  if (missing.length > 0) return `No recovery figure with a source was read for ${missing.join(' or ')}.`
  const shared = rows.filter((r) => r.difference !== null)
  if (shared.length === 0) return 'Both have recovery figures, but none with the same measure, unit and time.'
  return `Both have figures for ${shared.map((r) => words(r.measure)).join(', ')}. They can come from different patients.`
}

/** To how many of the operations a source names the procedure as an alternative. */
function statedText(stated: number, all: number, name: string): string {
  if (stated === 0) return `no source names ${name} as an alternative to ${all === 1 ? 'it' : 'any of them'}`
  const those = stated < all ? `${stated} of them` : all === 1 ? 'it' : 'all of them'
  return `a source names ${name} as an alternative to ${those}`
}

/** What the comparison rests on, in words. */
export function surgeryText(
  { condition, procedure, operations, unstudied, pathway }: SurgeryComparison,
  results: number,
): string {
  const stated = operations.filter((o) => o.link !== null).length
  return [
    operations.length === 0
      ? `No operation was studied for ${condition.name}.`
      : `${count(operations.length, 'operation')} ${operations.length === 1 ? 'was' : 'were'} studied for ${condition.name}; ${statedText(stated, operations.length, procedure.name)}.`,
    ...(unstudied.length > 0
      ? [
          `Left out, since nobody studied ${unstudied.length === 1 ? 'it' : 'them'} for this condition: ${unstudied.map((p) => p.name).join(', ')}, to which a source names ${procedure.name} as an alternative.`,
        ]
      : []),
    results === 0
      ? `No result of ${procedure.name} against open surgery was read for ${condition.name}.`
      : `${count(results, 'result')} from studies that compared them directly.`,
    ...(pathway === null ? [`No route and no evidence links ${procedure.name} to ${condition.name}.`] : []),
  ].join(' ')
}
