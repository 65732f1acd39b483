import type { PageArgs } from '../../graphql/connection.ts'
import { type NestedPage, nestedPage } from '../../graphql/nested-list.ts'
import type { ClaimFinding } from './claim.ts'

/** A finding with what it says about a claim, as the API shows it. */
export type FindingBearing = Pick<ClaimFinding['edge'], 'bearing' | 'direct' | 'reason'> & {
  readonly finding: ClaimFinding['node']
}

/** A page of findings in their order; the list says whose they are, and under which arguments. */
export const findingPage = (
  findings: readonly FindingBearing[],
  args: PageArgs,
  list: string,
): NestedPage<FindingBearing> => nestedPage(findings, args, { list, idOf: (f) => f.finding.id })
