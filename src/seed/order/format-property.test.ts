import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { SMALL_SEED } from '../../../test/support/small-seed.ts'
import { kindOfFile, type SeedKey } from '../kinds.ts'
import { parseSource } from '../read/source-file.ts'
import { firstDisorder } from './first-disorder.ts'
import { formatText } from './format-text.ts'

const files = Object.entries(SMALL_SEED).map(([path, text]) => ({ kind: kindOfFile(path) as SeedKey, text }))

type Json = unknown

/** The same content with keys and records in another order. */
const shuffled = (value: Json, random: () => number, top = true): Json => {
  const mix = <T>(items: T[]): T[] =>
    items
      .map((item) => ({ item, r: random() }))
      .sort((a, b) => a.r - b.r)
      .map(({ item }) => item)
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffled(item, random, false))
    return top ? mix(items) : items
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    mix(Object.entries(value)).map(([key, child]) => [key, shuffled(child, random, false)]),
  )
}

const sorted = (value: Json): Json =>
  Array.isArray(value) ? [...value].sort((a, b) => (a.id < b.id ? -1 : 1)) : value

describe('formatText on any order and way of writing', () => {
  it('puts everything in order and changes nothing else', () => {
    const style = fc.record({
      flowCollectionPadding: fc.boolean(),
      indentSeq: fc.boolean(),
      indent: fc.integer({ min: 2, max: 4 }),
      collectionStyle: fc.constantFrom('any' as const, 'block' as const, 'flow' as const),
      lineWidth: fc.constantFrom(0, 40, 80),
    })
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        style,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (file, options, stream) => {
          const random = () => stream.next().value as number
          const text = stringify(shuffled(parse(file.text), random), options)
          const formatted = formatText(file.kind, text)
          expect(sorted(parse(formatted))).toEqual(sorted(parse(file.text)))
          expect(firstDisorder(file.kind, parseSource('', formatted).source.doc.contents)).toBeUndefined()
          expect(formatText(file.kind, formatted)).toBe(formatted)
        },
      ),
    )
  })
})
