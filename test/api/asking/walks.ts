import fc from 'fast-check'
import { isEnumType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSchema } from '../../../src/graphql/schema.ts'
import { type Api, openApi } from '../../support/api.ts'

/** What an order sorts by, as text of a selection on an item. */
export interface SortedBy {
  readonly selection: string
  readonly keyOf: (node: never, api: Api) => string | number | null
}

export interface WalkedList {
  readonly list: string
  readonly orderType: string
  /** Arguments that the list cannot do without. */
  readonly args?: string
  readonly everything: (api: Api) => Iterable<string>
  /** What each subject of the enumeration sorts by, without `_ASC` and `_DESC`. */
  readonly subjects: Readonly<Record<string, SortedBy>>
}

interface Page {
  readonly nodes: readonly { readonly id: string }[]
  readonly edges: readonly { readonly cursor: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

function namesOf(orderType: string): string[] {
  const type = loadSchema().getType(orderType)
  if (!isEnumType(type)) throw new Error(`${orderType} is no enumeration`)
  return type.getValues().map((v) => v.name)
}
const subjectOf = (name: string) => name.replace(/_(ASC|DESC)$/, '')

/** Items in the order of some keys: those without one last, ids break ties. Written apart from the server's. */
function inOrder<T extends { id: string }>(
  items: readonly T[],
  orders: readonly { keyOf: (node: T) => unknown; down: boolean }[],
): T[] {
  const signOf = (a: unknown, b: unknown, down: boolean) => {
    if (a === b) return 0
    if (a === null) return 1
    if (b === null) return -1
    const less = (a as string) < (b as string)
    return less === down ? 1 : -1
  }
  return [...items].sort((a, b) => {
    for (const { keyOf, down } of orders) {
      const sign = signOf(keyOf(a), keyOf(b), down)
      if (sign !== 0) return sign
    }
    return a.id < b.id ? -1 : 1
  })
}

/** Every order is kept, gives each item exactly once whatever the page sizes, and owns its cursors. */
export function describeWalks({ list, orderType, args = '', everything, subjects }: WalkedList): void {
  let api: Api
  beforeAll(async () => {
    api = await openApi()
  })
  afterAll(() => api.close())

  const names = namesOf(orderType)
  const selections = [...new Set(Object.values(subjects).map((s) => s.selection))].join(' ')
  const query = `query W($orderBy: [${orderType}!], $first: Int, $after: String) {
    page: ${list}(orderBy: $orderBy, first: $first, after: $after, ${args}) {
      nodes { id ${selections} } edges { cursor } pageInfo { hasNextPage endCursor }
    }
  }`

  async function walk(orderBy: readonly string[], sizes: readonly number[]) {
    const nodes: { id: string }[] = []
    let after: string | null = null
    for (let turn = 0; ; turn++) {
      const first = sizes[turn % sizes.length]
      const page: Page = (await api.ask<{ page: Page }>(query, { orderBy, first, after })).page
      nodes.push(...page.nodes)
      if (!page.pageInfo.hasNextPage) return nodes
      after = page.pageInfo.endCursor
    }
  }

  const expectedOrder = (nodes: readonly { id: string }[], orderBy: readonly string[]) =>
    inOrder(
      nodes,
      orderBy.map((name) => ({
        keyOf: (node: { id: string }) => subjects[subjectOf(name)]?.keyOf(node as never, api),
        down: name.endsWith('_DESC'),
      })),
    ).map((n) => n.id)

  describe.each(names)(`${list} by %s`, (name) => {
    it('gives every item once, in order', async () => {
      const nodes = await walk([name], [100])
      const ids = nodes.map((n) => n.id)
      expect(ids.toSorted()).toEqual([...everything(api)].toSorted())
      expect(ids).toEqual(expectedOrder(nodes, [name]))
    })
  })

  it(`${list} give every item once whatever the orders and page sizes`, async () => {
    const orders = fc
      .shuffledSubarray(names, { minLength: 1, maxLength: 3 })
      .filter((some) => new Set(some.map(subjectOf)).size === some.length)
    const sizes = fc.array(fc.integer({ min: 7, max: 100 }), { minLength: 1, maxLength: 5 })
    const whole = [...everything(api)].toSorted()
    await fc.assert(
      fc.asyncProperty(orders, sizes, async (orderBy, someSizes) => {
        const nodes = await walk(orderBy, someSizes)
        expect(nodes.map((n) => n.id).toSorted()).toEqual(whole)
        expect(nodes.map((n) => n.id)).toEqual(expectedOrder(nodes, orderBy))
      }),
      { numRuns: 8 },
    )
  }, 60_000)

  it(`a cursor of ${list} in one order is refused in another`, async () => {
    const [one = '', other = ''] = names
    const page = (await api.ask<{ page: Page }>(query, { orderBy: [one], first: 1 })).page
    const after = page.edges[0]?.cursor
    const [fault] = await api.faults(query, { orderBy: [other], first: 1, after })
    expect(fault?.code).toBe('BAD_USER_INPUT')
    expect(fault?.message).toContain(`the same list in another order, ${one}`)
    expect(await api.faults(query, { orderBy: [one], first: 5, after })).toEqual([])
  })

  it(`${list} refuse to sort twice by one subject`, async () => {
    const [up = '', down = ''] = names
    const [fault] = await api.faults(query, { orderBy: [up, down] })
    expect(fault?.message).toContain('name each subject once')
  })
}
