import type { ReachLabel } from '../../asking/asked.ts'
import type { Graph } from '../../graph/port.ts'
import { perVersion } from '../../store/per-version.ts'
import { type Hierarchy, hierarchyOf } from './hierarchy.ts'
import { hierarchyLinks, hierarchyMembers } from './hierarchy-queries.ts'

/** By which link each kind narrows; the others stand side by side. */
const NARROWS = {
  AnatomicalSource: 'PART_OF',
  Condition: 'BROADER',
  Contraindication: null,
  Evidence: null,
  OutcomeMeasure: null,
  Procedure: 'BROADER',
  Technology: null,
} as const satisfies Record<ReachLabel, string | null>

const LABELS = Object.keys(NARROWS) as ReachLabel[]

async function read(graph: Graph): Promise<ReadonlyMap<ReachLabel, Hierarchy>> {
  const kinds = await Promise.all(
    LABELS.map(async (label) => {
      const type = NARROWS[label]
      const [members, links] = await Promise.all([
        graph.read(hierarchyMembers(label)),
        type ? graph.read(hierarchyLinks(label, type)) : [],
      ])
      const ids = members.map((m) => m.id)
      return [label, hierarchyOf(ids, links)] as const
    }),
  )
  return new Map(kinds)
}

const hierarchies = perVersion(read)

/** What is narrower than what, in the request's data version. */
export const hierarchyStore = (graph: Graph) => ({
  of: async (label: ReachLabel): Promise<Hierarchy> =>
    (await hierarchies(graph)).get(label) ?? hierarchyOf([], []),
})
