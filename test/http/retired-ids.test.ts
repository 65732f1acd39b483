import type { FastifyInstance } from 'fastify'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { openGraph } from '../../src/graph/open-graph.ts'
import type { GraphPort } from '../../src/graph/port.ts'
import { loadSchema } from '../../src/graphql/schema.ts'
import { planSeed } from '../../src/seed/plan/plan-seed.ts'
import { readSmallSeed } from '../support/small-seed.ts'

const KNEE = 'RELIEF:condition/knee-osteoarthritis'
const GONALGIA = 'RELIEF:condition/gonalgia'
const GONE = 'RELIEF:condition/rheumatism'
const RENAMED = { since: '2026-11-20', reason: 'Renamed.' }
const DROPPED = { id: GONE, successor: null, since: '2026-11-21', reason: 'No single condition.' }

let app: FastifyInstance
let port: GraphPort
beforeAll(async () => {
  port = await openGraph({ engine: 'embedded' })
  const retired = [
    {
      id: 'condition/gonalgia',
      successor: 'condition/knee-arthrosis',
      reason: 'Renamed.',
      date: '2026-11-20',
    },
    {
      id: 'condition/knee-arthrosis',
      successor: 'condition/knee-osteoarthritis',
      reason: 'Again.',
      date: '2026-11-22',
    },
    { id: 'condition/rheumatism', reason: DROPPED.reason, date: DROPPED.since },
  ]
  await port.replaceAll(planSeed(readSmallSeed().seed, { calendar: '2026.11' }, retired))
  const log = pino({ level: 'silent' })
  app = await buildApp({ config: readConfig({}), port, schema: loadSchema(), log })
})
afterAll(async () => {
  await app?.close()
  await port?.close()
})

async function ask(query: string) {
  const { data, errors, extensions } = (
    await app.inject({ method: 'POST', url: '/graphql', payload: { query } })
  ).json()
  expect(errors).toBeUndefined()
  return { data, told: extensions.retiredIds }
}

describe('a retired id', () => {
  test.each([
    ['node', `{ found: node(id: "${GONALGIA}") { id } }`],
    ['condition', `{ found: condition(id: "${GONALGIA}") { id } }`],
  ])('leads %s to its successor, and the answer says so', async (_, query) => {
    const { data, told } = await ask(query)
    expect(data.found).toEqual({ id: KNEE })
    expect(told).toEqual([{ id: GONALGIA, successor: KNEE, ...RENAMED }])
  })

  test('is told once, however often it was asked for, beside others', async () => {
    const { data, told } = await ask(`{
      nodes(ids: ["${GONALGIA}", "${KNEE}", "${GONALGIA}", "${GONE}"]) { id }
      reliefPathways(condition: "${GONALGIA}") { condition { id } }
    }`)
    expect(data.nodes).toEqual([{ id: KNEE }, { id: KNEE }, { id: KNEE }, null])
    expect(data.reliefPathways.condition.id).toBe(KNEE)
    expect(told).toEqual([{ id: GONALGIA, successor: KNEE, ...RENAMED }, DROPPED])
  })

  test('of a pathway moves with its condition', async () => {
    const { data, told } = await ask('{ node(id: "RELIEF:pathway/gonalgia--genicular-ablation") { id } }')
    expect(data.node).toEqual({ id: 'RELIEF:pathway/knee-osteoarthritis--genicular-ablation' })
    expect(told).toEqual([
      { id: 'RELIEF:pathway/gonalgia--genicular-ablation', successor: data.node.id, ...RENAMED },
    ])
  })
})

test('an id in use says nothing of itself', async () => {
  expect((await ask(`{ node(id: "${KNEE}") { id } }`)).told).toBeUndefined()
})

test('a client can renew the ids that it has stored', async () => {
  const { data } = await ask(`{
    retiredIds(ids: ["${KNEE}", "${GONALGIA}", "${GONE}", "${GONALGIA}", "RELIEF:condition/none"]) {
      id since reason successor { id ... on NamedNode { name } }
    }
  }`)
  expect(data.retiredIds).toEqual([
    { id: GONALGIA, ...RENAMED, successor: { id: KNEE, name: expect.any(String) } },
    DROPPED,
  ])
})

test('more than a hundred ids are refused in the same words everywhere', async () => {
  const ids = JSON.stringify(Array.from({ length: 101 }, (_, i) => `RELIEF:condition/${i}`))
  for (const field of ['retiredIds', 'nodes']) {
    const payload = { query: `{ ${field}(ids: ${ids}) { id } }` }
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload })
    expect(answer.json().errors[0].message).toBe(
      'Argument "ids" cannot be "101 ids": ask for at most 100 at a time.',
    )
  }
})
