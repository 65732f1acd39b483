import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Evaluator, embeddedEvaluator } from '../../../test/export/evaluate-cypher.ts'
import type { Properties } from '../../graph/load-plan.ts'
import { columns } from './columns.ts'

let engine: Evaluator
beforeAll(() => {
  engine = embeddedEvaluator()
})
afterAll(() => engine.close())

/** What an engine makes of row `i`; it gives what a row lacks as null. */
async function rowsRead(rows: readonly Properties[]): Promise<unknown> {
  const read = rows.map((_, i) => engine.valueOf(columns(rows).replaceAll('[i]', `[${i}]`)))
  return (await Promise.all(read)).map((row) =>
    Object.fromEntries(Object.entries(row as object).filter(([, value]) => value !== null)),
  )
}

it('writes one list per property', () => {
  const rows = [
    { id: 'a', n: 1 },
    { id: 'b', tags: ['x', 'y'] },
    { id: 'c', tags: [] },
  ]
  expect(columns(rows).split(',tags:')).toEqual([
    "{id:['a','b','c'][i],n:[1,null,null][i]",
    "CASE WHEN [null,0,2][i] IS NULL THEN null ELSE ['x','y'][[null,0,2][i]..[null,2,2][i]] END}",
  ])
})

it('gives every row back, whatever lists it has and whatever it lacks', async () => {
  const row = fc.record(
    { text: fc.string(), flag: fc.boolean(), tags: fc.array(fc.string(), { maxLength: 3 }) },
    { requiredKeys: ['text'] },
  )
  const property = fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 4 }), async (rows) => {
    expect(await rowsRead(rows)).toEqual(rows.map((one) => ({ ...one })))
  })
  await fc.assert(property, { numRuns: 60 })
})

it('refuses a property that is a list here and none there', () => {
  expect(() => columns([{ a: 'x' }, { a: ['x'] }])).toThrow(
    '"a" is a list in some records and none in others',
  )
})
