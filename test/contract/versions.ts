import { z } from 'zod'
import type { LoadPlan } from '../../src/graph/load-plan.ts'
import type { Query } from '../../src/graph/query.ts'

/** A graph in which every node and edge says which version it belongs to. */
export function versionPlan(version: string, size = 300): LoadPlan {
  const ids = Array.from({ length: size }, (_, index) => `T:${index}`)
  return {
    version,
    nodes: ids.map((id) => ({ id, label: 'Condition', props: { version } })),
    edges: ids.map((from, index) => ({
      type: 'BROADER',
      from,
      to: ids[(index * 7) % size] ?? from,
      props: { version },
    })),
  }
}

const versionRow = z.object({ version: z.string(), n: z.number() })

/** Which versions the nodes say they are, with how many each. */
export const nodeVersions: Query<z.infer<typeof versionRow>> = {
  name: 'test-node-versions',
  cypher: 'MATCH (n:Entity:Condition) RETURN n.version AS version, count(n) AS n ORDER BY version',
  params: {},
  row: versionRow,
}

/** The same of the edges. */
export const edgeVersions: Query<z.infer<typeof versionRow>> = {
  name: 'test-edge-versions',
  cypher: `MATCH (a:Entity:Condition)-[r:BROADER]->(b:Condition)
RETURN r.version AS version, count(r) AS n ORDER BY version`,
  params: {},
  row: versionRow,
}
