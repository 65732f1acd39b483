import { getNamedType, isObjectType, isRequiredArgument, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { examples } from '../../../test/api/examples.ts'
import { readConfig } from '../../config.ts'
import { loadSchema } from '../schema.ts'
import { checkCost } from './cost.ts'

const schema = loadSchema()
const { maxCost } = readConfig({})
const costOf = (text: string, variables: Record<string, unknown> = {}) =>
  checkCost(schema, { document: parse(text), variables }, Number.POSITIVE_INFINITY)

describe('the cost of a long list', () => {
  // One for each field above the list, one for the list, and one per item.
  it.each([
    ['EvidenceReport.findings', '{ evidenceItem(id: "a") { findings { nodes { id } } } }', 2 + 25 * 2],
    [
      'Pathway.findings',
      '{ reliefPathways(condition: "a", first: 1) { nodes { findings { nodes { reason } } } } }',
      3 + 25 * 2,
    ],
    [
      'PathwayComparison.rows',
      '{ comparePathways(condition: "a", procedures: []) { rows { unit } } }',
      2 + 50,
    ],
    ['Meta.changes', '{ meta { changes { added } } }', 2 + 21],
    ['EvidenceMap.cells', '{ evidenceMap(rows: CONDITION, columns: PROCEDURE) { cells { row } } }', 2 + 500],
    ['a short one', '{ evidenceItem(id: "a") { notices { id } } }', 2 + 4],
  ])('%s', (_, text, cost) => {
    expect(costOf(text)).toBe(cost)
  })
})

/** Every connection that can be asked for without other arguments: of the root, and inside entities. */
const paged = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter((type) => type.name === 'Query' || type.getInterfaces().some(({ name }) => name === 'Node'))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type: type.name, field })))
  .filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'))
  .filter(({ field }) => !field.args.some(isRequiredArgument))
  .map(({ type, field: { name } }) => ({ type, name }))

const asking = ({ type, name }: (typeof paged)[number], first: string) => {
  const selected = `${name}${first} { totalCount }`
  return type === 'Query' ? selected : `nodes(ids: ["a"]) { ... on ${type} { ${selected} } }`
}

describe('a page costs the same by default, inline and as a variable', () => {
  it('in lists inside answers too', () => {
    const nested = paged.filter(({ type }) => type !== 'Query').map((p) => `${p.type}.${p.name}`)
    expect(nested).toEqual(
      expect.arrayContaining(['Pathway.findings', 'Claim.assessments', 'Condition.claims']),
    )
  })

  it.each(paged)('$type.$name', (place) => {
    const byDefault = costOf(`{ ${asking(place, '')} }`)
    expect(costOf(`{ ${asking(place, '(first: 25)')} }`)).toBe(byDefault)
    expect(costOf(`query($n: Int) { ${asking(place, '(first: $n)')} }`, { n: 25 })).toBe(byDefault)
    expect(costOf(`query($n: Int = 25) { ${asking(place, '(first: $n)')} }`)).toBe(byDefault)
    expect(costOf(`{ ${asking(place, '(first: 50)')} }`)).toBeGreaterThan(byDefault)
  })
})

it.each(examples)('example $name costs no more than is allowed', ({ query, variables }) => {
  expect(costOf(query, variables === '' ? {} : JSON.parse(variables))).toBeLessThanOrEqual(maxCost)
})
