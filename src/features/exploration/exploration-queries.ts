import { z } from 'zod'
import type { Query } from '../../graph/query.ts'
import { GRAPH_EDGE_TYPES, type GraphLink, graphEdgeRow, graphNodeRow } from './exploration.ts'

const TYPES = GRAPH_EDGE_TYPES.join('|')
/** Shown, not followed: it leads from a condition to a procedure past the anatomy that explains why. */
const WALKED = GRAPH_EDGE_TYPES.filter((type) => type !== 'ONLY_FOR').join('|')
type NodeRow = z.output<typeof graphNodeRow>

/** What a picture shows of nodes. */
export const explorationNodes = (ids: readonly string[]): Query<NodeRow> => ({
  name: 'exploration-nodes',
  cypher: 'MATCH (n:Entity) WHERE n.id IN $ids RETURN n.id AS id, n.name AS name, labels(n) AS labels',
  params: { ids: [...ids] },
  row: graphNodeRow,
})

const stepRow = z
  .object({ near: z.string(), other: graphNodeRow })
  .transform(({ near, other }) => ({ near, ...other }))
const flatStep = z
  .object({ near: z.string(), id: z.string(), name: z.string(), labels: z.array(z.string()) })
  .transform(({ near, ...other }) => ({ near, other }))
  .pipe(stepRow)

/** Nodes one link away, along the links or against them. */
export const explorationSteps = (
  ids: readonly string[],
  labels: readonly string[],
  direction: 'along' | 'against',
  limit: number,
): Query<z.output<typeof stepRow>> => ({
  name: `exploration-steps-${direction}`,
  cypher: `MATCH (a:Entity)${direction === 'along' ? `-[:${WALKED}]->` : `<-[:${WALKED}]-`}(b:Entity) WHERE a.id IN $ids
WITH DISTINCT a.id AS near, b.id AS id, b.name AS name, labels(b) AS labels
WHERE any(label IN labels WHERE label IN $labels)
RETURN near AS near, id AS id, name AS name, labels AS labels ORDER BY near, id LIMIT $limit`,
  params: { ids: [...ids], labels: [...labels], limit },
  row: flatStep,
})

/** Every link among the given nodes, with its facts. */
export const explorationLinks = (ids: readonly string[]): Query<GraphLink> => ({
  name: 'exploration-links',
  cypher: `MATCH (a:Entity)-[r:${TYPES}]->(b:Entity) WHERE a.id IN $ids AND b.id IN $ids
RETURN a.id AS from, b.id AS to, type(r) AS type, properties(r) AS edge ORDER BY from, to, type`,
  params: { ids: [...ids] },
  row: graphEdgeRow,
})
