import { z } from 'zod'
import type { Query } from '../../graph/query.ts'
import { type MapClaim, mapClaimRow } from './evidence-map.ts'

/** Every claim with its condition, its procedure, and what was graded by others. */
export const evidenceMapClaims = (): Query<MapClaim> => ({
  name: 'evidence-map-claims',
  cypher: `MATCH (cl:Entity:Claim)-[:ABOUT]->(c:Condition), (cl)-[:EVALUATES]->(p:Procedure)
WITH cl AS cl, c AS c, p AS p
OPTIONAL MATCH (p)-[:TARGETS]->(s:AnatomicalSource)
WITH cl AS cl, c AS c, p AS p, s AS s ORDER BY s.id
WITH cl AS cl, c AS c, p AS p, collect(CASE WHEN s IS NULL THEN null ELSE {id: s.id, name: s.name} END) AS structures
OPTIONAL MATCH (cl)-[:HAS_ASSESSMENT]->(a:Assessment)
WITH cl AS cl, c AS c, p AS p, structures AS structures, a AS a ORDER BY a.id
WITH cl AS cl, c AS c, p AS p, structures AS structures,
collect(CASE WHEN a IS NULL OR a.origin = 'DERIVED' THEN null
ELSE {domain: a.domain, comparison: a.comparison, certainty: a.certainty, year: a.reportYear} END) AS carried
RETURN cl.id AS claim, cl.certainty AS certainty, {id: c.id, name: c.name, family: c.family} AS condition,
{id: p.id, name: p.name, class: p.class} AS procedure, structures AS structures, carried AS carried,
c.id AS conditionId, p.id AS procedureId ORDER BY claim, conditionId, procedureId`,
  params: {},
  row: mapClaimRow,
})

const idRow = z.object({ id: z.string() })

/** These conditions or procedures, and all narrower ones. */
export const evidenceMapNarrower = (
  label: 'Condition' | 'Procedure',
  ids: readonly string[],
): Query<{ id: string }> => ({
  name: `evidence-map-narrower-${label.toLowerCase()}`,
  cypher: `UNWIND $ids AS rootId
MATCH (root:Entity:${label} {id: rootId})<-[:BROADER*0..6]-(n:${label})
WITH DISTINCT n.id AS id
RETURN id AS id ORDER BY id`,
  params: { ids: [...ids] },
  row: idRow,
})
