import { z } from 'zod'
import type { PlannedEdge, PlannedNode } from '../../graph/load-plan.ts'
import type { Query } from '../../graph/query.ts'

const stored = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())])
const props = z.record(z.string(), stored)

/** The nodes that come after an id, with all that is stored on them. */
export const storedNodes = (after: string, limit: number): Query<PlannedNode> => ({
  name: 'seed-stored-nodes',
  cypher: `MATCH (n:Entity) WHERE n.id > $after
RETURN n.id AS id, labels(n) AS labels, n {.*} AS props ORDER BY id LIMIT $limit`,
  params: { after, limit },
  row: z
    .object({ id: z.string(), labels: z.tuple([z.string()]), props })
    .transform(({ id, labels, props }) => ({ id, label: labels[0], props })),
})

/** Every relationship that starts at one of these nodes, with its ends and all that is stored on it. */
export const storedEdges = (ids: readonly string[]): Query<PlannedEdge> => ({
  name: 'seed-stored-edges',
  cypher:
    // Parallel edges, such as two shares of the same harm, differ in whom they are about or in what is said.
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE a.id IN $ids
RETURN a.id AS source, type(r) AS type, b.id AS target, r {.*} AS props
ORDER BY source, type, target, coalesce(r.note, ''), coalesce(r.population, ''), coalesce(r.incidencePer, '')`,
  params: { ids: [...ids] },
  row: z
    .object({ source: z.string(), type: z.string(), target: z.string(), props })
    .transform(({ source, target, ...rest }) => ({ from: source, to: target, ...rest })),
})
