import { z } from 'zod'
import { chunks, groupBy } from '../chunks.ts'
import { GraphError } from '../errors.ts'
import type { LoadPlan } from '../load-plan.ts'
import type { OnProgress } from '../port.ts'
import type { Lease } from './lease.ts'
import { type Slot, slotLabel } from './slots.ts'

const BATCH = 2_000

interface Batch {
  readonly text: string
  readonly rows: readonly Record<string, unknown>[]
}

/** Fills an empty slot with the plan and nothing else. */
export async function fillSlot(
  lease: Lease,
  slot: Slot,
  plan: LoadPlan,
  onProgress?: OnProgress,
): Promise<void> {
  const total = plan.nodes.length + plan.edges.length
  let done = 0
  for (const { text, rows } of batchesOf(plan, slotLabel(slot))) {
    await lease.write('Loading', (run) => run({ text, params: { rows } }))
    done += rows.length
    onProgress?.(done, total)
  }
  await assertComplete(lease, slotLabel(slot), plan)
}

/** Empties a slot in steps, so that no transaction grows with the graph. */
export async function clearSlot(lease: Lease, slot: Slot): Promise<void> {
  const text = `MATCH (n:${slotLabel(slot)}) WITH n LIMIT ${BATCH} DETACH DELETE n RETURN count(n) AS n`
  let removed = 1
  while (removed > 0) {
    removed = await lease.write('Cleaning', async (run) => count(await run({ text, params: {} })))
  }
}

function* batchesOf(plan: LoadPlan, base: string): Generator<Batch> {
  for (const [label, nodes] of groupBy(plan.nodes, (node) => node.label)) {
    const text = `UNWIND $rows AS row CREATE (n:${base}:${label}) SET n = row.props, n.id = row.id`
    for (const rows of chunks(nodes, BATCH))
      yield { text, rows: rows.map(({ id, props }) => ({ id, props })) }
  }
  for (const [type, edges] of groupBy(plan.edges, (edge) => edge.type)) {
    const text = `UNWIND $rows AS row
MATCH (from:${base} {id: row.from}) MATCH (to:${base} {id: row.to})
CREATE (from)-[r:${type}]->(to) SET r = row.props`
    for (const rows of chunks(edges, BATCH))
      yield { text, rows: rows.map(({ from, to, props }) => ({ from, to, props })) }
  }
}

async function assertComplete(lease: Lease, base: string, plan: LoadPlan): Promise<void> {
  const [nodes, edges] = await lease.write('Counting', async (run) => [
    count(await run({ text: `MATCH (n:${base}) RETURN count(n) AS n`, params: {} })),
    count(await run({ text: `MATCH (:${base})-[r]->(:${base}) RETURN count(r) AS n`, params: {} })),
  ])
  if (nodes === plan.nodes.length && edges === plan.edges.length) return
  const planned = `${plan.nodes.length} nodes and ${plan.edges.length} edges`
  throw new GraphError('LOAD_FAILED', `Planned ${planned}, but the engine holds ${nodes} and ${edges}`)
}

function count(rows: readonly unknown[]): number {
  return z.object({ n: z.number() }).parse(rows[0]).n
}
