import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { resolveSources } from '../reference/sources.ts'

export const safetyResolvers: Resolvers = {
  Complication: { sources: resolveSources },
  Contraindication: { sources: resolveSources },
  RedFlag: { sources: resolveSources },
}
