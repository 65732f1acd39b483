import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReachOf } from './asked.ts'
import { aspect } from './aspect.ts'
import { about, atLeast, oneOf, someTrue } from './fields.ts'
import { type Filter, matcherOf } from './filter.ts'

interface Result {
  readonly condition: string
  readonly sham: boolean
}
interface Row {
  readonly id: string
  readonly kind: string
  readonly size: number | null
  readonly results: readonly Result[]
}
interface Clause {
  readonly kind?: readonly string[]
  readonly minSize?: number
  readonly condition?: readonly string[]
  readonly sham?: boolean
}

const own = aspect<Row, Row, Pick<Clause, 'kind' | 'minSize'>>((row) => [row], {
  kind: oneOf((row) => row.kind),
  minSize: atLeast((row) => row.size, { least: 0, most: 100, mend: 'write 0 to 100' }),
})
const results = aspect<Row, Result, Pick<Clause, 'condition' | 'sham'>>((row) => row.results, {
  condition: about('Condition', (r) => [r.condition]),
  sham: someTrue((r) => r.sham),
})

/** Back pain is wider than disc pain. */
const reach: ReachOf = async (_, given) => ({
  asked: new Set(given),
  reached: new Set(given.flatMap((id) => (id === 'back' ? ['back', 'disc'] : [id]))),
})
const read = (filter: Filter) => matcherOf([own, results], filter, reach)

const row = (over: Partial<Row>): Row => ({ id: 'r', kind: 'a', size: 5, results: [], ...over })
const mixed = row({
  results: [
    { condition: 'disc', sham: false },
    { condition: 'knee', sham: true },
  ],
})

describe('a filter', () => {
  it('holds the fields about results to one and the same result', async () => {
    expect((await read({ condition: ['knee'], sham: true } as Filter)).keeps(mixed)).toBe(true)
    expect((await read({ condition: ['disc'], sham: true } as Filter)).keeps(mixed)).toBe(false)
    expect((await read({ all: [{ condition: ['disc'] }, { sham: true }] })).keeps(mixed)).toBe(true)
  })

  it('names what is narrower only where nothing matched as asked', async () => {
    const back = await read({ condition: ['back'] } as Filter)
    expect(back.through(mixed)).toEqual(['disc'])
    const direct = row({ results: [...mixed.results, { condition: 'back', sham: false }] })
    expect(back.through(direct)).toEqual([])
    const either = await read({ any: [{ condition: ['back'] }, { kind: ['z'] }] })
    expect(either.through(mixed)).toEqual(['disc'])
  })

  it('leaves items without a figure out', async () => {
    expect((await read({ minSize: 1 } as Filter)).keeps(row({ size: null }))).toBe(false)
  })

  it('gives a facet the items that meet the flat fields', async () => {
    const matcher = await read({ sham: true, any: [{ condition: ['disc'] }] } as Filter)
    expect(matcher.keeps(mixed)).toBe(true)
    expect(matcher.itemsOf(results, mixed).map((r) => r.condition)).toEqual(['knee'])
  })

  it('is all and any and not none, for every row', async () => {
    const clause = fc.oneof(
      fc.record({ kind: fc.subarray(['a', 'b', 'c'], { minLength: 1 }) }),
      fc.record({ minSize: fc.integer({ min: 0, max: 9 }) }),
    )
    const clauses = fc.array(clause, { minLength: 1, maxLength: 3 })
    const someRow = fc.record({
      kind: fc.constantFrom('a', 'b', 'c'),
      size: fc.option(fc.integer({ min: 0, max: 9 })),
    })
    const meets = (r: Row, c: Clause) =>
      (c.kind?.includes(r.kind) ?? true) && (c.minSize === undefined || (r.size ?? -1) >= c.minSize)
    await fc.assert(
      fc.asyncProperty(someRow, clause, clauses, clauses, clauses, async (over, flat, all, any, none) => {
        const subject = row(over)
        const expected =
          [flat, ...all].every((c) => meets(subject, c)) &&
          any.some((c) => meets(subject, c)) &&
          !none.some((c) => meets(subject, c))
        expect((await read({ ...flat, all, any, none })).keeps(subject)).toBe(expected)
      }),
    )
  })
})
