import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { shapeAt, shapeKeys } from './shape-keys.ts'

const shape = z.strictObject({
  a: z.string(),
  list: z.array(z.strictObject({ b: z.number(), c: z.number().optional() })).default([]),
  one: z.strictObject({ d: z.string() }).optional(),
})

describe('shapeKeys', () => {
  it('lists the keys in the order of the shape', () => {
    expect(shapeKeys(shape)).toEqual(['a', 'list', 'one'])
    expect(shapeKeys(z.string())).toEqual([])
  })

  it('looks through lists, defaults and optional parts', () => {
    expect(shapeKeys(shapeAt(shape, ['list', 3]))).toEqual(['b', 'c'])
    expect(shapeKeys(shapeAt(shape, ['one']))).toEqual(['d'])
    expect(shapeAt(shape, ['a', 'x'])).toBeUndefined()
  })
})
