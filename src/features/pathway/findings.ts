import type { OutcomeDomain } from '../../vocabulary/evidence.ts'
import type { ClaimFinding } from '../claim/claim.ts'

const WEIGHT = { SHAM_OR_PLACEBO: 0, USUAL_CARE: 1, ACTIVE: 2, SURGERY: 2, NONE: 3 } as const

/** Results without a stated time stand after all others. */
const LAST = 10_000

/** Direct before indirect, primary outcomes first, then the comparison that shows most, then follow-up and id. */
function compare(a: ClaimFinding, b: ClaimFinding): number {
  return (
    Number(b.edge.direct) - Number(a.edge.direct) ||
    Number(b.node.primary) - Number(a.node.primary) ||
    WEIGHT[a.node.comparison] - WEIGHT[b.node.comparison] ||
    (a.node.followUpMonths ?? LAST) - (b.node.followUpMonths ?? LAST) ||
    (a.node.id < b.node.id ? -1 : 1)
  )
}

/** Findings of a claim in the order of a careful reader; none is left out for what it says, but retracted ones are. */
export function orderedFindings(
  rows: readonly ClaimFinding[],
  known: ReadonlySet<string> | null,
  domains: readonly OutcomeDomain[] | null | undefined,
) {
  return rows
    .filter((r) => known?.has(r.node.id) ?? r.edge.retractedFrom === null)
    .filter((r) => !domains || domains.includes(r.node.domain))
    .toSorted(compare)
    .map((r) => ({ ...r.edge, finding: r.node }))
}
