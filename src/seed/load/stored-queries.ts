import { z } from 'zod'
import type { Query } from '../../graph/query.ts'

const stored = z.union([z.string(), z.number(), z.boolean(), z.array(z.string()), z.array(z.number())])
const props = z.record(z.string(), stored)

/** Every node with all that is stored on it. */
export const storedNodes = (): Query<{ id: string; props: z.output<typeof props> }> => ({
  name: 'seed-stored-nodes',
  cypher: 'MATCH (n:Entity) RETURN n.id AS id, n {.*} AS props ORDER BY id',
  params: {},
  row: z.object({ id: z.string(), props }),
})

/** Every relationship with its ends and all that is stored on it. */
export const storedEdges = (): Query<{
  type: string
  from: string
  to: string
  props: z.output<typeof props>
}> => ({
  name: 'seed-stored-edges',
  cypher:
    'MATCH (a:Entity)-[r]->(b:Entity) RETURN a.id AS source, type(r) AS type, b.id AS target, r {.*} AS props ORDER BY source, type, target',
  params: {},
  row: z
    .object({ source: z.string(), type: z.string(), target: z.string(), props })
    .transform(({ source, target, ...rest }) => ({ from: source, to: target, ...rest })),
})
