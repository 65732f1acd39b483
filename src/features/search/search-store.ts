import type { Graph } from '../../graph/port.ts'
import { innermost } from '../../graph/view-of.ts'
import { SearchIndex } from './search-index.ts'
import { retiredIds, SEARCHED_LABELS, searchTerms } from './search-queries.ts'

interface Catalogue {
  readonly index: SearchIndex
  readonly successors: ReadonlyMap<string, string | null>
}

/** One per engine handle, built once and gone with it. */
const catalogues = new WeakMap<Graph, Promise<Catalogue>>()

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

/** A build serves everyone, so that the deadline of whoever asked first must not end it. */
function catalogueOf(handle: Graph): Promise<Catalogue> {
  const known = catalogues.get(handle)
  if (known) return known
  const fresh = read(handle)
  catalogues.set(handle, fresh)
  // A failed read must not be remembered as the answer.
  fresh.catch(() => catalogues.delete(handle))
  return fresh
}

/** The searchable terms of the request's data version. */
export const searchStore = (graph: Graph) => ({
  catalogue: (): Promise<Catalogue> => catalogueOf(innermost(graph)),
})
