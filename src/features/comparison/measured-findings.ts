import type { Context } from '../../graphql/context.ts'
import type { OutcomeDomain } from '../../vocabulary/evidence.ts'
import type { ClaimFinding } from '../claim/claim.ts'
import { claimStore } from '../claim/claim-store.ts'
import type { Measured } from '../evidence/comparable.ts'
import { findingStore } from '../evidence/evidence-store.ts'
import { orderedFindings } from '../pathway/findings.ts'
import type { RankedPathway } from '../pathway/pathway.ts'

/** A finding of a claim with its bearing and its instrument. */
export interface MeasuredFinding extends Measured {
  readonly edge: ClaimFinding['edge']
}

/** Findings of a pathway in the order of a careful reader; none when there is no pathway or no evidence. */
export async function findingsOf(
  ctx: Context,
  pathway: RankedPathway | null,
  domains?: readonly OutcomeDomain[],
) {
  const claim = pathway?.candidate.claim
  if (!claim) return []
  return orderedFindings(await ctx.store(claimStore).findings.load(claim.id), pathway.view.known, domains)
}

/** The same with instruments: one read for all findings of all columns. */
export async function measuredFindings(
  ctx: Context,
  pathway: RankedPathway | null,
): Promise<MeasuredFinding[]> {
  const rows = await findingsOf(ctx, pathway)
  return Promise.all(
    rows.map(async ({ finding, ...edge }) => ({
      node: finding,
      edge,
      instrument: (await ctx.store(findingStore).instrument.load(finding.id))[0]?.node ?? null,
    })),
  )
}
