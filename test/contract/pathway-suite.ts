import { beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import type { LoadPlan } from '../../src/graph/load-plan.ts'
import type { Graph, GraphPort } from '../../src/graph/port.ts'
import type { Query } from '../../src/graph/query.ts'
import { loadRealSeed } from '../support/api.ts'
import { linted } from '../support/linted.ts'

const pair = z.object({ condition: z.string(), procedure: z.string() })

/** The rule of pathways once more, written as graph patterns: up to three links, one nerve. */
const PATTERNS = [
  `MATCH (c:Entity:Condition)-[:ARISES_FROM]->(s:AnatomicalSource)-[:PART_OF*0..3]->(t:AnatomicalSource)<-[:TARGETS]-(p:Procedure)
RETURN DISTINCT c.id AS condition, p.id AS procedure`,
  `MATCH (c:Entity:Condition)-[:ARISES_FROM]->(s:AnatomicalSource)-[a:PART_OF*0..2]->(m:AnatomicalSource)<-[:INNERVATES]-(n:AnatomicalSource)-[b:PART_OF*0..2]->(t:AnatomicalSource)<-[:TARGETS]-(p:Procedure)
WHERE size(a) + size(b) <= 2
RETURN DISTINCT c.id AS condition, p.id AS procedure`,
]

/** Conditions that a procedure made for few is meant for, and pairs that a claim is about. */
const MEANT = `MATCH (p:Entity:Procedure)-[:ONLY_FOR]->(o:Condition)<-[:BROADER*0..6]-(c:Condition)
RETURN DISTINCT c.id AS condition, p.id AS procedure`
const CLAIMED = `MATCH (cl:Entity:Claim)-[:ABOUT]->(c:Condition) MATCH (cl)-[:EVALUATES]->(p:Procedure)
RETURN DISTINCT c.id AS condition, p.id AS procedure`

const pairsOf = (cypher: string): Query<z.output<typeof pair>> => ({
  name: 'test-pathway-pairs',
  cypher,
  params: {},
  row: pair,
})

async function pairsByCypher(graph: Graph): Promise<string[]> {
  const read = (cypher: string) => graph.read(pairsOf(cypher))
  const text = (r: z.output<typeof pair>) => `${r.condition} ${r.procedure}`
  const [meant, claimed] = await Promise.all([read(MEANT), read(CLAIMED)])
  const rows = (await Promise.all(PATTERNS.map(read))).flat()
  const restricted = new Set(meant.map((r) => r.procedure))
  const allowed = new Set([...meant, ...claimed].map(text))
  const shown = rows.filter((r) => !restricted.has(r.procedure) || allowed.has(text(r)))
  return [...new Set(shown.map(text))].toSorted()
}

const routed = ({ nodes }: LoadPlan) =>
  nodes
    .filter((n) => n.label === 'Pathway' && n.props.hops !== undefined)
    .map((n) => `${n.props.conditionId} ${n.props.procedureId}`)
    .toSorted()

/** Derives every pathway of the seed again, by another way. */
export function pathwaySuite(open: () => Promise<GraphPort>): void {
  let plan: LoadPlan
  let found: string[]

  beforeAll(async () => {
    plan = (await loadRealSeed()).plan
    const port = linted(await open())
    await port.replaceAll(plan)
    found = await pairsByCypher(await port.pin())
    await port.close()
  })

  it('has a pathway for every claim, so that no evidence is hidden by a missing route', () => {
    const rested = new Set(plan.edges.filter((e) => e.type === 'RESTS_ON').map((e) => e.to))
    const claims = plan.nodes.filter((n) => n.label === 'Claim').map((n) => n.id)
    expect(claims.length).toBeGreaterThan(100)
    expect(claims.filter((id) => !rested.has(id))).toEqual([])
  })

  it('finds the same pairs of condition and procedure by Cypher as were planned', () => {
    expect(found.length).toBeGreaterThan(20)
    expect(routed(plan)).toEqual(found)
  })
}
