import { LRUCache } from 'lru-cache'
import type { Graph } from '../../graph/port.ts'
import { SearchIndex } from './search-index.ts'
import { retiredIds, SEARCHED_LABELS, searchTerms } from './search-queries.ts'

interface Catalogue {
  readonly index: SearchIndex
  readonly successors: ReadonlyMap<string, string | null>
}

/** The version that serves and the one before it: an index is built once per data version, not per request. */
const catalogues = new LRUCache<string, Promise<Catalogue>>({ max: 2 })

async function read(graph: Graph): Promise<Catalogue> {
  const rows = await Promise.all(
    SEARCHED_LABELS.map(async (label) => [label, await graph.read(searchTerms(label))] as const),
  )
  const retired = await graph.read(retiredIds())
  return {
    index: new SearchIndex(new Map(rows)),
    successors: new Map(retired.map((r) => [r.id, r.successor])),
  }
}

/** The searchable terms of the request's data version. */
export const searchStore = (graph: Graph) => ({
  catalogue(): Promise<Catalogue> {
    const known = catalogues.get(graph.version)
    if (known) return known
    const fresh = read(graph)
    catalogues.set(graph.version, fresh)
    // A failed read must not be remembered as the answer.
    fresh.catch(() => catalogues.delete(graph.version))
    return fresh
  },
})
