import { API_VERSION } from '../../api-version.ts'
import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { NOTICE } from '../../graphql/notice.ts'
import { FORMULA_VERSION } from '../pathway/scoring/score.ts'
import type { FamilyCoverage } from './coverage.ts'
import { LICENCES } from './licences.ts'
import { type LabelCount, metaCounts, metaCoverage, metaFamilies } from './meta-queries.ts'

/** Counts are read only when they are asked for: the default resolver calls them. */
export interface Meta {
  readonly dataVersion: string
  readonly apiVersion: string
  readonly formulaVersion: string
  readonly licences: readonly (typeof LICENCES)[number][]
  readonly notice: string
  readonly nodeCounts: () => Promise<LabelCount[]>
  readonly conditionsByFamily: () => Promise<LabelCount[]>
  readonly coverage: () => Promise<FamilyCoverage[]>
}

export const metaResolvers: Resolvers = {
  Query: {
    meta: (_, __, { graph }) => ({
      dataVersion: graph.version,
      apiVersion: API_VERSION,
      formulaVersion: FORMULA_VERSION,
      licences: [...LICENCES],
      notice: NOTICE,
      nodeCounts: () => graph.read(metaCounts()),
      conditionsByFamily: () => graph.read(metaFamilies()),
      coverage: () => graph.read(metaCoverage()),
    }),
  },
}
