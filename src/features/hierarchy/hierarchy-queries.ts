import { z } from 'zod'
import type { Query } from '../../graph/query.ts'

const memberRow = z.object({ id: z.string() })

/** Every id of one kind of entity. */
export const hierarchyMembers = (label: string): Query<{ id: string }> => ({
  name: `hierarchy-members-${label.toLowerCase()}`,
  cypher: `MATCH (n:Entity:${label}) RETURN n.id AS id ORDER BY id`,
  params: {},
  row: memberRow,
})

const linkRow = z.object({ narrow: z.string(), wide: z.string() })
export type HierarchyLink = z.output<typeof linkRow>

/** Every step from something narrower to something wider, or from a part to its whole. */
export const hierarchyLinks = (label: string, type: 'BROADER' | 'PART_OF'): Query<HierarchyLink> => ({
  name: `hierarchy-links-${label.toLowerCase()}`,
  cypher: `MATCH (a:Entity:${label})-[:${type}]->(b:Entity:${label}) RETURN a.id AS narrow, b.id AS wide ORDER BY narrow, wide`,
  params: {},
  row: linkRow,
})
