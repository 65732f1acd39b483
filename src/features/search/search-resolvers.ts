import { digest } from '../../asking/cursor.ts'
import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { connectionOf, pageOf, type Scope } from '../../graphql/connection.ts'
import { badUserInput } from '../../graphql/errors.ts'
import { found } from '../../graphql/found.ts'
import { loadNode } from '../node/load-node.ts'
import { resolveTerms } from './resolve-term.ts'
import { searchStore } from './search-store.ts'
import { SEARCHED_LABELS, type SearchedLabel } from './searched-label.ts'

const LABEL_OF = {
  CONDITION: 'Condition',
  ANATOMICAL_SOURCE: 'AnatomicalSource',
  PROCEDURE: 'Procedure',
  TECHNOLOGY: 'Technology',
  EVIDENCE_REPORT: 'Evidence',
  OUTCOME_MEASURE: 'OutcomeMeasure',
  COMPLICATION: 'Complication',
} as const satisfies Record<string, SearchedLabel>

const labelsOf = (types: readonly (keyof typeof LABEL_OF)[] | null | undefined): readonly SearchedLabel[] =>
  types ? types.map((t) => LABEL_OF[t]) : SEARCHED_LABELS

/** A place in the hits of one query means nothing among those of another. */
const hitsOf = (query: string, labels: readonly SearchedLabel[]): Scope => ({
  list: `search:${digest([query, labels])}`,
  key: 'number',
})

const LONGEST_QUERY = 200

function checkQuery(query: string): string {
  const text = query.trim()
  if (text.length === 0) throw badUserInput('query', query, 'write a name, a synonym or a code')
  if (text.length > LONGEST_QUERY)
    throw badUserInput('query', query, `write at most ${LONGEST_QUERY} characters`)
  return text
}

const MOST_TERMS = 200

function checkTerms(terms: readonly string[]): void {
  if (terms.length > MOST_TERMS)
    throw badUserInput('terms', `${terms.length} terms`, `ask for at most ${MOST_TERMS} at a time`)
  for (const term of terms) {
    if (term.length > LONGEST_QUERY)
      throw badUserInput('terms', term, `write at most ${LONGEST_QUERY} characters in each`)
  }
}

/** Position in a ranking that is the same for the same data version. */
const place = (after: { sort: string | number } | null) => (after === null ? 0 : Number(after.sort))

export const searchResolvers: Resolvers = {
  Query: {
    search: async (_, { query, types, first, after }, ctx) => {
      const text = checkQuery(query)
      const labels = labelsOf(types)
      const page = pageOf(hitsOf(text, labels), { first, after })
      const hits = (await ctx.store(searchStore).index()).search(text, labels)
      const ranked = hits.map((hit, i) => ({ ...hit, rank: i + 1 }))
      const items = ranked.slice(place(page.after))
      return {
        ...connectionOf(items, page, (h) => ({ sort: h.rank, id: h.id })),
        totalCount: hits.length,
      }
    },
    resolveTerms: async (_, { terms, types }, ctx) => {
      checkTerms(terms)
      return resolveTerms(terms, labelsOf(types), await ctx.store(searchStore).index())
    },
  },
  SearchHit: { node: async ({ id }, _, ctx) => found(await loadNode(ctx, id), id) },
}
