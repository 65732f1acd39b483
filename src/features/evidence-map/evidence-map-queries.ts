import { z } from 'zod'
import type { Query } from '../../graph/query.ts'
import { type MapClaim, mapClaimRow } from './evidence-map.ts'

/** Every claim with its condition, its procedure, and what was graded by others. */
export const evidenceMapClaims = (): Query<MapClaim> => ({
  name: 'evidence-map-claims',
  cypher: `MATCH (cl:Entity:Claim)-[:ABOUT]->(c:Condition), (cl)-[:EVALUATES]->(p:Procedure)
RETURN cl.id AS claim, cl.certainty AS certainty, {id: c.id, name: c.name, family: c.family} AS condition,
{id: p.id, name: p.name, class: p.class} AS procedure,
[(p)-[:TARGETS]->(s:AnatomicalSource) | {id: s.id, name: s.name}] AS structures,
[(cl)-[:HAS_ASSESSMENT]->(a:Assessment) WHERE a.origin <> 'DERIVED' |
{domain: a.domain, comparison: a.comparison, certainty: a.certainty, year: a.reportYear}] AS carried
ORDER BY claim`,
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
  cypher: `MATCH (root:Entity:${label})<-[:BROADER*0..6]-(n:${label}) WHERE root.id IN $ids RETURN DISTINCT n.id AS id`,
  params: { ids: [...ids] },
  row: idRow,
})
