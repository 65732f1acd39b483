import { API_VERSION } from '../../api-version.ts'
import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { type PageArgs, pageSize } from '../../graphql/connection.ts'
import { NOTICE } from '../../graphql/notice.ts'
import { FORMULA_VERSION } from '../pathway/scoring/score.ts'
import type { TypeChanges } from './changes.ts'
import type { FamilyCoverage } from './coverage.ts'
import { LICENCES } from './licences.ts'
import type { LabelCount } from './meta-queries.ts'
import { metaStore } from './meta-store.ts'

/** What has to be read is read only when it is asked for: the default resolver calls these. */
export interface Meta {
  readonly dataVersion: string
  readonly apiVersion: string
  readonly formulaVersion: string
  readonly licences: readonly (typeof LICENCES)[number][]
  readonly notice: string
  readonly previousDataVersion: () => Promise<string | null>
  readonly lastCurated: () => Promise<string | null>
  readonly changes: () => Promise<TypeChanges[]>
  readonly nodeCounts: () => Promise<LabelCount[]>
  readonly conditionsByFamily: () => Promise<LabelCount[]>
  readonly coverage: () => Promise<FamilyCoverage[]>
}

/** The ids behind `after`, in order; it need not be among them, so that a page can be asked for anew. */
function pageOfIds(ids: readonly string[], { first, after }: PageArgs): string[] {
  const size = pageSize(first)
  return ids.filter((id) => !after || id > after).slice(0, size)
}

export const metaResolvers: Resolvers = {
  Query: {
    meta: (_, __, ctx) => {
      const store = ctx.store(metaStore)
      return {
        dataVersion: ctx.graph.version,
        apiVersion: API_VERSION,
        formulaVersion: FORMULA_VERSION,
        licences: [...LICENCES],
        notice: NOTICE,
        previousDataVersion: store.previousVersion,
        lastCurated: store.lastCurated,
        changes: store.changes,
        nodeCounts: store.nodeCounts,
        conditionsByFamily: store.families,
        coverage: store.coverage,
      }
    },
  },
  TypeChanges: {
    added: ({ added }) => added.length,
    removed: ({ removed }) => removed.length,
    changed: ({ changed }) => changed.length,
    addedIds: ({ added }, args) => pageOfIds(added, args),
    removedIds: ({ removed }, args) => pageOfIds(removed, args),
    changedIds: ({ changed }, args) => pageOfIds(changed, args),
  },
}
