import { z } from 'zod'
import type { Query } from '../../graph/query.ts'
import { maybeText, texts } from '../../store/props.ts'
import type { SearchedLabel } from './searched-label.ts'

const termRow = z.object({
  id: z.string(),
  name: z.string(),
  synonyms: texts,
  layTerms: texts,
  codes: texts,
  matches: texts,
  pmid: maybeText,
  doi: maybeText,
  nct: maybeText,
})
export type TermRow = z.output<typeof termRow>

/** Everything of one kind of node that a search can match. */
export const searchTerms = (label: SearchedLabel): Query<TermRow> => ({
  name: `search-terms-${label.toLowerCase()}`,
  cypher: `MATCH (n:Entity:${label})
RETURN n.id AS id, n.name AS name, n.synonyms AS synonyms, n.layTerms AS layTerms, n.xrefCodes AS codes, n.xrefMatches AS matches,
n.pmid AS pmid, n.doi AS doi, n.nct AS nct ORDER BY id`,
  params: {},
  row: termRow,
})
