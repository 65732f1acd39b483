import { isMap, isNode, isPair, isScalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { SeedKey } from '../kinds.ts'
import { FILE_KINDS } from '../kinds.ts'
import { shapeAt, shapeKeys } from '../read/shape/shape-keys.ts'

/** Positions of the entries of a list or record, in the order in which they should stand. */
export type Permutation = readonly number[]

const byRank = <T>(items: readonly T[], compare: (a: T, b: T) => number): number[] =>
  items.map((_, index) => index).sort((a, b) => compare(items[a] as T, items[b] as T) || a - b)

function idOf(item: unknown): string {
  const id = isMap(item) ? item.get('id') : undefined
  return typeof id === 'string' ? id : ''
}

/** Records of a list file stand in the order of their ids. */
const recordOrder = (list: YAMLSeq): Permutation =>
  byRank(list.items.map(idOf), (a, b) => (a < b ? -1 : a > b ? 1 : 0))

/** Keys stand in the order of the shape; unknown ones last, as they were. */
function keyOrder(record: YAMLMap, shape: unknown): Permutation {
  const order = shapeKeys(shape)
  const rank = (key: unknown): number => {
    const index = order.indexOf(isScalar(key) ? String(key.value) : '')
    return index < 0 ? order.length : index
  }
  return byRank(
    record.items.map((pair) => rank(pair.key)),
    (a, b) => a - b,
  )
}

export const isInOrder = (permutation: Permutation): boolean => permutation.every((from, to) => from === to)

/** The order that a collection of a file of this kind should have; `depth` 0 is the whole file. */
export function orderOf(node: YAMLMap | YAMLSeq, shape: unknown, atTop: boolean): Permutation {
  if (isMap(node)) return keyOrder(node, shape)
  return atTop ? recordOrder(node) : node.items.map((_, index) => index)
}

/** The shape of what a collection holds under a key or position. */
export function shapeInside(shape: unknown, key: string | number, atTopOf: SeedKey | undefined): unknown {
  if (atTopOf !== undefined && FILE_KINDS[atTopOf].holds === 'list') return FILE_KINDS[atTopOf].shape
  return shapeAt(shape, [key])
}

/** Text positions of an entry: from its key or first sign to the end of its value. */
export function spanOf(entry: unknown): { start: number; end: number } | undefined {
  const first = isPair(entry) ? entry.key : entry
  const last = isPair(entry) ? (entry.value ?? entry.key) : entry
  if (!isNode(first) || !isNode(last) || !first.range || !last.range) return undefined
  return { start: first.range[0], end: last.range[1] }
}
