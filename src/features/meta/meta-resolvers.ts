import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { NOTICE } from '../../graphql/notice.ts'
import { PACKAGE_ROOT } from '../../package-root.ts'
import { FORMULA_VERSION } from '../pathway/scoring/score.ts'
import { LICENCES } from './licences.ts'
import { type LabelCount, metaCounts, metaFamilies } from './meta-queries.ts'

const packageShape = z.object({ version: z.string() })
const { version } = packageShape.parse(
  JSON.parse(readFileSync(path.join(PACKAGE_ROOT, 'package.json'), 'utf8')),
)

/** Counts are read only when they are asked for: the default resolver calls them. */
export interface Meta {
  readonly dataVersion: string
  readonly apiVersion: string
  readonly formulaVersion: string
  readonly licences: readonly (typeof LICENCES)[number][]
  readonly notice: string
  readonly nodeCounts: () => Promise<LabelCount[]>
  readonly conditionsByFamily: () => Promise<LabelCount[]>
}

export const metaResolvers: Resolvers = {
  Query: {
    meta: (_, __, { graph }) => ({
      dataVersion: graph.version,
      apiVersion: version,
      formulaVersion: FORMULA_VERSION,
      licences: [...LICENCES],
      notice: NOTICE,
      nodeCounts: () => graph.read(metaCounts()),
      conditionsByFamily: () => graph.read(metaFamilies()),
    }),
  },
}
