import { z } from 'zod'
import { timeInDays } from '../features/recovery-profile/recovery-days.ts'
import { type Cell, type Column, type Item, leavesAt } from './column.ts'

const quantity = z.object({
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
  unit: z.string(),
})
type Quantity = z.output<typeof quantity>

const FIGURES = '{ value low high unit }'

/** Where quantities are asked for: the selection of the field, and its name in the answer. */
export interface QuantityField {
  readonly field: string
  /** Selection of one quantity inside the field, `%` standing for its figures; the field itself by default. */
  readonly inside?: string
  readonly path: readonly string[]
}

/** Figures as text with their units, for fields whose unit differs by row: `5–10 mL`. */
export const quantityText = (header: string, at: QuantityField): Column => ({
  header,
  selection: selectionOf(at),
  read: (item) => cellOf(quantitiesAt(item, at).map(shown)),
})

/**
 * Two columns of numbers, the ends of a range in one unit; a figure without a range is both ends. What does not come in
 * that unit is shown as text with its own, so that nothing is left out.
 */
export const quantityRange = (header: string, unit: string, at: QuantityField): Column[] =>
  (['low', 'high'] as const).map((end) => ({
    header: `${header}_${end} [${unit}]`,
    selection: selectionOf(at),
    read: (item) => cellOf(quantitiesAt(item, at).map((given) => endOf(given, end, unit))),
  }))

const selectionOf = ({ field, inside = '%' }: QuantityField) => `${field} ${inside.replace('%', FIGURES)}`

function quantitiesAt(item: Item, { path }: QuantityField): Quantity[] {
  const found = path.reduce<unknown[]>(
    (values, key) => values.flatMap((value) => objectsAt(value, key)),
    [item],
  )
  return found.map((one) => quantity.parse(one))
}

function objectsAt(value: unknown, key: string): unknown[] {
  const next: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : null
  return [next].flat().filter((one) => one !== null && one !== undefined)
}

function endOf(given: Quantity, end: 'low' | 'high', unit: string): string | number | null {
  const converted = given.unit === unit ? given : unit === 'd' ? timeInDays(given) : null
  return converted === null ? shown(given) : (converted[end] ?? converted.value)
}

function shown({ value, low, high, unit }: Quantity): string {
  const range = low === high ? low : [low ?? '', high ?? ''].join('–')
  const figure =
    value ?? (low === null && high !== null ? `up to ${high}` : high === null ? `from ${low}` : range)
  const beside = value === null || (low === null && high === null) ? '' : ` (${range})`
  return `${figure}${beside} ${unit}`
}

/** One figure is a number of its own; only several are a list. */
const cellOf = (figures: readonly (string | number | null)[]): Cell =>
  figures.length > 1 ? figures : leavesAt(figures[0], [])
