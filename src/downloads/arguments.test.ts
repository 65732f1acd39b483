import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { argumentsFrom, type Parameters } from './arguments.ts'

const schema = buildSchema(`
  scalar Year
  enum Order { NAME YEAR }
  input Filter { name: [String!] }
  type Query {
    list(id: ID!, filter: Filter, orderBy: [Order!], asOf: Year, narrower: Boolean, few: Int): String
  }`)
const args = schema.getQueryType()?.getFields().list?.args ?? []
const from = (parameters: Parameters) => argumentsFrom(parameters, args)

it.each([
  [{ id: '7' }, { id: '7' }],
  [
    { asOf: '2017', few: '-2' },
    { asOf: 2017, few: -2 },
  ],
  [{ narrower: 'false' }, { narrower: false }],
  [{ filter: '{"name":["a"]}' }, { filter: { name: ['a'] } }],
  [{ orderBy: 'NAME,YEAR' }, { orderBy: ['NAME', 'YEAR'] }],
  [{ orderBy: ['NAME', 'YEAR'] }, { orderBy: ['NAME', 'YEAR'] }],
  [{ orderBy: 'NAME' }, { orderBy: ['NAME'] }],
  [{}, {}],
])('%j is %j', (parameters, values) => {
  expect(from(parameters)).toEqual(values)
})

it('leaves it to the query to judge what does not fit', () => {
  expect(from({ asOf: 'soon', narrower: 'maybe', few: '1e9' })).toEqual({
    asOf: 'soon',
    narrower: 'maybe',
    few: '1e9',
  })
})

describe('refuses', () => {
  it.each<[string, Parameters, string]>([
    [
      'a name that is none',
      { fliter: '{}' },
      'Argument "fliter" cannot be "{}": this download takes id, filter,',
    ],
    ['a page size', { first: '5' }, 'Argument "first"'],
    ['what is no JSON', { filter: 'name:a' }, 'Argument "filter" cannot be "name:a": write JSON'],
    ['two values for one', { id: ['1', '2'] }, 'Argument "id" cannot be ["1","2"]: write it once.'],
  ])('%s', (_, parameters, message) => {
    expect(() => from(parameters)).toThrow(message)
  })
})
