import { z } from 'zod'
import type { Query } from '../../graph/query.ts'
import { maybeText } from '../../store/props.ts'
import type { RetiredId } from './retired-id.ts'

const row = z.object({ id: z.string(), successor: maybeText, since: z.string(), reason: z.string() })

/** Ids that were given up, with what stands in their place. */
export const retiredIds = (): Query<RetiredId> => ({
  name: 'retired-ids',
  cypher: `MATCH (n:Entity:Retired)
RETURN n.retiredId AS id, n.successorId AS successor, n.date AS since, n.reason AS reason ORDER BY id`,
  params: {},
  row,
})
