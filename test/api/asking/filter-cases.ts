import { type GraphQLInputObjectType, isInputObjectType } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadSchema } from '../../../src/graphql/schema.ts'
import { type Api, openApi, type ReviseSeed } from '../../support/api.ts'

/** A value of one field of a clause, with the ids that a straight reading of the seed says it keeps. */
export interface FilterCase {
  readonly field: string
  readonly value: unknown
  /** Other arguments of the list, for example `includeNarrower: false`. */
  readonly args?: string
  readonly expected: (api: Api) => Iterable<string>
  /** The list is another one for this case: its arguments, and all that it holds. */
  readonly within?: Pick<FilteredList, 'args' | 'everything'>
  /** The flat field has a default that a clause has not. */
  readonly clauseOnly?: true
}

/** A list of the API with every item that it can hold. */
export interface FilteredList {
  readonly list: string
  readonly filterType: string
  readonly clauseType: string
  /** Arguments that the list cannot do without. */
  readonly args?: string
  readonly everything: (api: Api) => Iterable<string>
  readonly cases: readonly FilterCase[]
  /** The seed has nothing that some case includes. */
  readonly revise?: ReviseSeed
}

interface Page {
  readonly totalCount: number
  readonly nodes: readonly { readonly id: string }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

const inputType = (name: string): GraphQLInputObjectType => {
  const type = loadSchema().getType(name)
  if (!isInputObjectType(type)) throw new Error(`${name} is no input type`)
  return type
}
const fieldsOf = (name: string) => Object.keys(inputType(name).getFields())

/** Ids of every item under a filter, page by page. */
async function idsUnder(api: Api, of: FilteredList, filter: unknown, more = '') {
  const { list, filterType, args = '' } = of
  const query = `query P($filter: ${filterType}, $after: String) {
    page: ${list}(filter: $filter, first: 100, after: $after, ${args} ${more}) {
      totalCount nodes { id } pageInfo { hasNextPage endCursor }
    }
  }`
  const ids: string[] = []
  let after: string | null = null
  for (;;) {
    const page: Page = (await api.ask<{ page: Page }>(query, { filter, after })).page
    ids.push(...page.nodes.map((n) => n.id))
    if (!page.pageInfo.hasNextPage) {
      expect(page.totalCount).toBe(ids.length)
      return ids.toSorted()
    }
    after = page.pageInfo.endCursor
  }
}

const sorted = (ids: Iterable<string>) => [...new Set(ids)].toSorted()

/** Every field of the clause includes and excludes what the files say, flat and in `all`, `any` and `none`. */
export function describeFilters(list: FilteredList): void {
  let api: Api
  beforeAll(async () => {
    api = await openApi(list.revise)
  })
  afterAll(() => api.close())

  describe.each(list.cases)(`${list.list} by $field: $value`, (tried) => {
    const { field, value, args, expected } = tried
    const clause = { [field]: value }
    const of = { ...list, ...tried.within }

    it('keeps what the files say, and leaves something out', async () => {
      const kept = sorted(expected(api))
      const all = sorted(of.everything(api))
      expect(kept.length, 'nothing is included').toBeGreaterThan(0)
      expect(kept.length, 'nothing is excluded').toBeLessThan(all.length)
      if (!tried.clauseOnly) expect(await idsUnder(api, of, clause, args)).toEqual(kept)
      expect(await idsUnder(api, of, { all: [clause] }, args)).toEqual(kept)
      expect(await idsUnder(api, of, { any: [clause] }, args)).toEqual(kept)
      const rest = all.filter((id) => !kept.includes(id))
      expect(await idsUnder(api, of, { none: [clause] }, args)).toEqual(rest)
    })
  })

  it(`has a case for every field of ${list.clauseType}`, () => {
    const tried = new Set(list.cases.map((c) => c.field))
    expect(fieldsOf(list.clauseType).filter((name) => !tried.has(name))).toEqual([])
  })

  it(`${list.filterType} takes every field of the clause flat`, () => {
    const flat = fieldsOf(list.filterType)
    expect(fieldsOf(list.clauseType).filter((name) => !flat.includes(name))).toEqual([])
    expect(flat).toEqual(expect.arrayContaining(['all', 'any', 'none']))
  })
}
