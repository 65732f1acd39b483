import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { NOTICE } from '../../graphql/notice.ts'
import { findingPage } from '../claim/finding-page.ts'
import { comparedOutcomes, comparedRecovery, comparePathways, explainComparison } from './compare-pathways.ts'
import {
  compareWithSurgery,
  explainOperation,
  explainSurgery,
  headToHead,
  surgeryRecovery,
} from './compare-with-surgery.ts'

export const comparisonResolvers: Resolvers = {
  Query: { comparePathways, compareWithSurgery },
  PathwayComparison: {
    rows: (comparison, { domains }, ctx) => comparedOutcomes(ctx, comparison, domains),
    recovery: (comparison, { measures }, ctx) => comparedRecovery(ctx, comparison, measures),
    explanation: (comparison, _, ctx) => explainComparison(ctx, comparison),
    notice: () => NOTICE,
  },
  SurgeryComparison: {
    headToHead: async (comparison, args, ctx) =>
      findingPage(
        await headToHead(ctx, comparison),
        args,
        `headToHead:${comparison.condition.id}:${comparison.procedure.id}`,
      ),
    explanation: (comparison, _, ctx) => explainSurgery(ctx, comparison),
    notice: () => NOTICE,
  },
  OperationComparison: {
    basis: ({ link }) => (link ? ['STATED_ALTERNATIVE', 'SAME_CONDITION'] : ['SAME_CONDITION']),
    recovery: (comparison, _, ctx) => surgeryRecovery(ctx, comparison),
    explanation: (comparison, _, ctx) => explainOperation(ctx, comparison),
  },
}
