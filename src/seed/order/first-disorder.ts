import { isMap, isPair, isScalar, isSeq } from 'yaml'
import { FILE_KINDS, type SeedKey } from '../kinds.ts'
import { isInOrder, orderOf, shapeInside } from './collections.ts'

/** The first collection that is out of order, as a text position. */
export function firstDisorder(file: SeedKey, root: unknown): number | undefined {
  const visit = (node: unknown, shape: unknown, atTop: boolean): number | undefined => {
    if (!isMap(node) && !isSeq(node)) return undefined
    if (!isInOrder(orderOf(node, shape, atTop))) return node.range?.[0]
    for (const [index, entry] of (node.items as unknown[]).entries()) {
      const key = isPair(entry) && isScalar(entry.key) ? String(entry.key.value) : index
      const inside = shapeInside(shape, key, atTop ? file : undefined)
      const found = visit(isPair(entry) ? entry.value : entry, inside, false)
      if (found !== undefined) return found
    }
    return undefined
  }
  return visit(root, FILE_KINDS[file].shape, true)
}
