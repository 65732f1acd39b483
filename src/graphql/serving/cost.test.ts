import { parse } from 'graphql'
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
    ['EvidenceReport.findings', '{ evidenceItem(id: "a") { findings { id } } }', 2 + 25],
    [
      'Pathway.findings',
      '{ reliefPathways(condition: "a", first: 1) { nodes { findings { reason } } } }',
      3 + 25,
    ],
    [
      'PathwayComparison.rows',
      '{ comparePathways(condition: "a", procedures: []) { rows { unit } } }',
      2 + 50,
    ],
    ['EvidenceMap.cells', '{ evidenceMap(rows: CONDITION, columns: PROCEDURE) { cells { row } } }', 2 + 500],
    ['a short one', '{ evidenceItem(id: "a") { notices { id } } }', 2 + 4],
  ])('%s', (_, text, cost) => {
    expect(costOf(text)).toBe(cost)
  })
})

it.each(examples)('example $name costs no more than is allowed', ({ query, variables }) => {
  expect(costOf(query, variables === '' ? {} : JSON.parse(variables))).toBeLessThanOrEqual(maxCost)
})
