import neo4j from 'neo4j-driver'
import { expect, it } from 'vitest'
import { toParams } from './values.ts'

it('sends whole numbers as integers, however deep they are', () => {
  const sent = toParams({ n: 3, list: [1, 0.5], map: { deep: [{ k: -2 }] } })
  expect(sent).toEqual({ n: neo4j.int(3), list: [neo4j.int(1), 0.5], map: { deep: [{ k: neo4j.int(-2) }] } })
})

it('leaves everything else as it is', () => {
  const params = { none: null, yes: true, text: '3', fraction: 0.1, huge: 1e300 }
  expect(toParams(params)).toEqual(params)
})
