import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'

const RANKED = `{ reliefPathways(condition: "RELIEF:condition/knee-osteoarthritis", includeNarrower: false, first: 10) {
  nodes { id }
} }`
const NODES = 'query N($ids: [ID!]!) { nodes(ids: $ids) { id ... on Pathway { rank score { total } } } }'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

it('ranks a condition once, however many of its pathways are asked for', async () => {
  const ranked = await api.ask<{ reliefPathways: { nodes: { id: string }[] } }>(RANKED)
  const ids = ranked.reliefPathways.nodes.map((n) => n.id)
  expect(ids).toHaveLength(10)
  await api.ask(NODES, { ids: ids.slice(0, 1) })
  const one = api.reads().toSorted()
  const { nodes } = await api.ask<{ nodes: { id: string; rank: number }[] }>(NODES, { ids })
  expect(api.reads().toSorted()).toEqual(one)
  expect(nodes.map((n) => n.id)).toEqual(ids)
  expect(new Set(nodes.map((n) => n.rank)).size).toBe(10)
})
