import { afterAll, beforeAll, expect, it } from 'vitest'
import { linted } from '../../../test/support/linted.ts'
import { quickNeo4jOptions } from '../../../test/support/neo4j-graph.ts'
import { readSmallSeed } from '../../../test/support/small-seed.ts'
import { openGraph } from '../../graph/open-graph.ts'
import type { GraphPort } from '../../graph/port.ts'
import { planSeed } from '../plan/plan-seed.ts'
import { difference } from './diff.ts'
import { storedContents } from './stored.ts'
import { verifyLoad } from './verify.ts'

const plan = planSeed(readSmallSeed().seed, { calendar: '2026.11' })
let port: GraphPort

beforeAll(async () => {
  port = linted(await openGraph(quickNeo4jOptions()))
  await port.replaceAll(plan)
})
afterAll(async () => {
  await port.close()
})

it('counts on Neo4j what was planned', async () => {
  expect(await verifyLoad(await port.pin(), plan)).toEqual([])
})

it('reads back from Neo4j exactly what was planned', async () => {
  const stored = await storedContents(await port.pin())
  expect(difference(stored, plan)).toEqual({ added: [], removed: [], changed: [] })
})
