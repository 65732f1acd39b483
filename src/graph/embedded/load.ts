import { chunks, groupBy } from '../chunks.ts'
import { GraphError } from '../errors.ts'
import type { LoadPlan, PlannedEdge } from '../load-plan.ts'
import type { OnProgress } from '../port.ts'
import { GrafeoDB } from './grafeo.ts'
import { BASE_LABEL, createSchema } from './schema.ts'

const BATCH = 2_000

/** Builds a database in memory that holds the plan and nothing else. */
export async function buildDatabase(
  plan: LoadPlan,
  options: { shuffleUnordered?: boolean },
  onProgress?: OnProgress,
): Promise<GrafeoDB> {
  const db = GrafeoDB.create(null, options)
  await createSchema(db)
  let done = 0
  const advance = (count: number) => {
    done += count
    onProgress?.(done, plan.nodes.length + plan.edges.length)
  }
  const ids = await createNodes(db, plan, advance)
  await createEdges(db, plan.edges, ids, advance)
  assertComplete(db, plan)
  return db
}

async function createNodes(
  db: GrafeoDB,
  plan: LoadPlan,
  advance: (count: number) => void,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const [label, nodes] of groupBy(plan.nodes, (node) => node.label)) {
    for (const batch of chunks(nodes, BATCH)) {
      const rows = batch.map((node) => ({ ...node.props, id: node.id }))
      const created = await db.batchCreateNodesWithProps([BASE_LABEL, label], rows)
      batch.forEach((node, index) => {
        ids.set(node.id, created[index] ?? Number.NaN)
      })
      advance(batch.length)
    }
  }
  return ids
}

async function createEdges(
  db: GrafeoDB,
  edges: readonly PlannedEdge[],
  ids: ReadonlyMap<string, number>,
  advance: (count: number) => void,
): Promise<void> {
  const end = (id: string) => ids.get(id) ?? Number.NaN
  for (const batch of chunks(edges, BATCH)) {
    const rows = batch.map((edge) => ({
      src: end(edge.from),
      dst: end(edge.to),
      type: edge.type,
      properties: edge.props,
    }))
    await db.batchCreateEdges(rows)
    advance(batch.length)
  }
}

function assertComplete(db: GrafeoDB, plan: LoadPlan): void {
  const [nodes, edges] = [db.nodeCount(), db.edgeCount()]
  if (nodes === plan.nodes.length && edges === plan.edges.length) return
  const planned = `${plan.nodes.length} nodes and ${plan.edges.length} edges`
  throw new GraphError('LOAD_FAILED', `Planned ${planned}, but the engine holds ${nodes} and ${edges}`)
}
