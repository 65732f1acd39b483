import { setTimeout as pause } from 'node:timers/promises'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Cell, columns } from './column.ts'
import { FORMATS } from './formats.ts'
import { itemsFrom, type Page } from './pages.ts'

/** What a spreadsheet begins a formula with, in full width too. */
const FORMULA = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

const COLUMNS = columns('a', 'b')

async function* rows(items: readonly object[]) {
  for (const item of items) yield { ...item }
}

async function written(ending: string, items: readonly object[]): Promise<string> {
  const stream = FORMATS.get(ending)?.write(rows(items), COLUMNS)
  return Buffer.concat(await (stream?.map((part) => Buffer.from(part)).toArray() ?? [])).toString()
}

const one = async (a: Cell, ending = 'csv') => (await written(ending, [{ a, b: 'x' }])).split(/\r?\n/)[1]

describe('separated values', () => {
  it('have a header, CRLF, and quotes only where they are needed', async () => {
    const items = [
      { a: 'one, two', b: 'say "it"' },
      { a: 'two\nlines', b: null },
    ]
    expect(await written('csv', items)).toBe('a,b\r\n"one, two","say ""it"""\r\n"two\nlines",\r\n')
    expect(await written('tsv', [{ a: 'x\ty', b: ',' }])).toBe('a\tb\r\n"x\ty"\t,\r\n')
  })

  it('have a header without any items', async () => {
    expect(await written('csv', [])).toBe('a,b\r\n')
  })

  it.each(['=1+1', '+1', '-x', '@SUM(A1)', '=cmd|calc'])('a text %s is no formula', async (text) => {
    expect(await one(text)).toBe(`'${text},x`)
    expect(await one([text, 'y'])).toBe(`'${text}|y,x`)
  })

  it.each([-3.2, 0, 1e21, -0.5])('the number %d stays a number', async (number) => {
    expect(await one(number)).toBe(`${number},x`)
  })

  it('write flags in words and lists between bars, keeping their places', async () => {
    expect(await one(true)).toBe('true,x')
    expect(await one(['p', null, 'q'])).toBe('p||q,x')
    expect(await one([])).toBe(',x')
  })

  it('come back from a foreign reader as they went out', async () => {
    const text = fc.string({ unit: 'grapheme' })
    const table = fc.array(fc.record({ a: text, b: fc.double({ noNaN: true, noDefaultInfinity: true }) }))
    const check = fc.asyncProperty(table, fc.constantFrom('csv', 'tsv'), async (items, ending) => {
      const delimiter = ending === 'csv' ? ',' : '\t'
      const options = { columns: true, delimiter, record_delimiter: '\r\n' }
      const back = parse(await written(ending, items), options)
      expect(back).toEqual(items.map(({ a, b }) => ({ a: FORMULA.test(a) ? `'${a}` : a, b: String(b) })))
    })
    await fc.assert(check)
  })
})

it('JSON Lines keep numbers, flags, lists and what is not known', async () => {
  const items = [
    { a: ['=x', 'y'], b: -1 },
    { a: null, b: true },
  ]
  expect(await written('jsonl', items)).toBe('{"a":["=x","y"],"b":-1}\n{"a":null,"b":true}\n')
})

describe('a long list', () => {
  const page = (number: number, pages: number): Page => ({
    totalCount: pages * 100,
    nodes: Array.from({ length: 100 }, (_, i) => ({ a: number * 100 + i, b: 'some text'.repeat(20) })),
    pageInfo: { hasNextPage: number + 1 < pages, endCursor: String(number + 1) },
  })

  function listOf(pages: number, failsAt = Number.POSITIVE_INFINITY) {
    const asked: number[] = []
    const ask = async (after: string | null) => {
      asked.push(Number(after))
      if (Number(after) === failsAt) throw new Error('the graph is gone')
      return page(Number(after), pages)
    }
    return { asked, items: itemsFrom(page(0, pages), ask) }
  }

  it.each([...FORMATS.keys()])('is written whole as %s, each item once', async (ending) => {
    const { items, asked } = listOf(30)
    let count = 0
    for await (const part of FORMATS.get(ending)?.write(items, COLUMNS) ?? [])
      count += String(part).split('some textsome').length - 1
    expect(asked).toEqual(Array.from({ length: 29 }, (_, i) => i + 1))
    expect(count).toBeGreaterThanOrEqual(3_000)
  })

  it.each([...FORMATS.keys()])('as %s waits for a reader who is slow', async (ending) => {
    const { items, asked } = listOf(1_000)
    const stream = FORMATS.get(ending)?.write(items, COLUMNS)
    const reader = stream?.[Symbol.asyncIterator]()
    await reader?.next()
    await pause(100)
    expect(asked.length).toBeLessThan(20)
    await reader?.return?.()
    const before = asked.length
    await pause(50)
    expect(asked.length).toBeLessThanOrEqual(before + 1)
  })

  it.each([...FORMATS.keys()])('as %s ends with the error, not as if it were whole', async (ending) => {
    const { items } = listOf(30, 12)
    const reading = async () => {
      for await (const _ of FORMATS.get(ending)?.write(items, COLUMNS) ?? []);
    }
    await expect(reading()).rejects.toThrow('the graph is gone')
  })
})
