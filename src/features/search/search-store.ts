import type { Graph } from '../../graph/port.ts'
import { perVersion } from '../../store/per-version.ts'
import { SearchIndex } from './search-index.ts'
import { searchTerms } from './search-queries.ts'
import { SEARCHED_LABELS } from './searched-label.ts'

const indexOf = perVersion(async (graph): Promise<SearchIndex> => {
  const rows = await Promise.all(
    SEARCHED_LABELS.map(async (label) => [label, await graph.read(searchTerms(label))] as const),
  )
  return new SearchIndex(new Map(rows))
})

/** The searchable terms of the request's data version. */
export const searchStore = (graph: Graph) => ({ index: (): Promise<SearchIndex> => indexOf(graph) })
