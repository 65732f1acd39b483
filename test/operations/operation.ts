import { expect } from 'vitest'
import { examples } from '../api/examples.ts'
import type { Api } from '../support/api.ts'

/** A saved operation whose answer is held against the files of the seed. */
export interface OperationCheck {
  /** Name of the example, without its ending. */
  readonly name: string
  run(api: Api): Promise<void>
}

/** Asks the saved operation as it stands in the playground and compares its answer with a reading of the files. */
export const checked = <T>(
  name: string,
  compare: (answer: T, api: Api) => void | Promise<void>,
): OperationCheck => ({
  name,
  run: async (api) => {
    const example = examples.find((e) => e.name === name)
    if (!example) throw new Error(`there is no example ${name}`)
    const variables = example.variables === '' ? undefined : JSON.parse(example.variables)
    await compare(await api.ask<T>(example.query, variables), api)
  },
})

export interface Item {
  readonly id: string
}
export interface Named extends Item {
  readonly name: string
}
export interface List<N = Item> {
  readonly totalCount: number
  readonly nodes: readonly N[]
}
export interface Count {
  readonly value: string | number
  readonly count: number
}
export interface Amount {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
}

export const slug = (id: string): string => id.slice(id.indexOf('/') + 1)
export const slugs = (items: readonly Item[]): string[] => items.map((i) => slug(i.id)).toSorted()

/** The page holds `page` of the expected things at most, each once, and the total counts all of them. */
export function expectPage(list: List, expected: Iterable<string>, page: number): void {
  const all = [...new Set(expected)]
  expect(all.length, 'the files hold nothing of the kind').toBeGreaterThan(0)
  expect(list.totalCount).toBe(all.length)
  const shown = slugs(list.nodes)
  expect(new Set(shown).size).toBe(Math.min(page, all.length))
  expect(shown).toHaveLength(Math.min(page, all.length))
  expect(shown.filter((id) => !all.includes(id))).toEqual([])
}

/** Everything of a list inside an answer: its one page leaves nothing out. */
export function whole<N>({ totalCount, nodes }: List<N>): readonly N[] {
  expect(nodes).toHaveLength(totalCount)
  return nodes
}

/** The same ids, in any order, each once. */
export const expectIds = (items: readonly Item[], expected: Iterable<string>): void =>
  expect(slugs(items)).toEqual([...new Set(expected)].toSorted())

/** A figure as the file writes it; what the file leaves out is null. */
export const expectAmount = (
  amount: Amount | null | undefined,
  file: (Partial<Record<'value' | 'low' | 'high', number | undefined>> & { unit?: string }) | undefined,
): void => {
  if (!file) expect(amount ?? null).toBeNull()
  else
    expect(amount).toMatchObject({
      value: file.value ?? null,
      low: file.low ?? null,
      high: file.high ?? null,
      ...(file.unit === undefined ? {} : { unit: file.unit }),
    })
}

/** Counts by value agree with the files; a value may be left out only when the files have none of it. */
export function expectCounts(counts: readonly Count[], expected: ReadonlyMap<string | number, number>): void {
  const given = new Map(counts.filter((c) => c.count > 0).map((c) => [c.value, c.count]))
  const wanted = new Map([...expected].filter(([, n]) => n > 0))
  expect(Object.fromEntries(given)).toEqual(Object.fromEntries(wanted))
}

/** How many things fall under each value; one thing counts once under a value. */
export function countBy<T>(
  things: Iterable<T>,
  valuesOf: (thing: T) => Iterable<string | number>,
): Map<string | number, number> {
  const counts = new Map<string | number, number>()
  for (const thing of things) {
    for (const value of new Set(valuesOf(thing))) counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}

/** The list never goes up (or down); what has no value stands last. */
export function expectOrder(values: readonly (number | null)[], way: 'up' | 'down'): void {
  const sign = way === 'up' ? 1 : -1
  const keys = values.map((v) => (v === null ? Number.POSITIVE_INFINITY : v * sign))
  expect(keys).toEqual(keys.toSorted((a, b) => a - b))
}

export function the<T>(records: readonly T[], fits: (record: T) => boolean): T {
  const found = records.find(fits)
  if (found === undefined) throw new Error('the files do not hold it')
  return found
}

/** The record of the files that an id names. */
export const recordOf = <T extends { readonly id: string }>(records: readonly T[], id: string): T =>
  the(records, (r) => r.id === slug(id))
