import { z } from 'zod'
import type { Path } from '../source-file.ts'

function unwrap(shape: unknown): unknown {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodDefault) return unwrap(shape.unwrap())
  return shape
}

/** The shape of what stands at `path` inside a record of the given shape. */
export function shapeAt(shape: unknown, path: Path): unknown {
  return path.reduce<unknown>((parent, key) => {
    const inner = unwrap(parent)
    if (inner instanceof z.ZodArray) return inner.element
    return inner instanceof z.ZodObject ? inner.shape[String(key)] : undefined
  }, shape)
}

/** Keys of a record in the order in which files write them; empty when the shape is no record. */
export function shapeKeys(shape: unknown): string[] {
  const inner = unwrap(shape)
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : []
}
