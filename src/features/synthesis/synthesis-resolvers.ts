import type { ClaimSynthesisArgs, Resolvers } from '../../graphql/__generated__/resolvers.ts'
import type { Context } from '../../graphql/context.ts'
import { found } from '../../graphql/found.ts'
import type { Claim, ClaimFinding } from '../claim/claim.ts'
import { claimStore } from '../claim/claim-store.ts'
import { findingStore, studyStore } from '../evidence/evidence-store.ts'
import {
  betterWhen,
  entryLabel,
  type PlottedFinding,
  peopleIn,
  type SynthesisGroup,
  synthesis,
} from './synthesis.ts'

/** In an earlier year, only what was known by then. */
function isKnown({ asOf }: Claim): (row: ClaimFinding) => boolean {
  if (!asOf) return ({ edge }) => edge.retractedFrom === null
  const known = new Set(asOf.assessments.flatMap((a) => [...(a.only ?? [])]))
  return ({ node }) => known.has(node.id)
}

async function plotted(ctx: Context, { node, edge }: ClaimFinding): Promise<PlottedFinding> {
  const { report: reports, instrument } = ctx.store(findingStore)
  const [links, instruments] = await Promise.all([reports.load(node.id), instrument.load(node.id)])
  const report = found(links[0]?.node, `report of ${node.id}`)
  const study = found(await ctx.store(studyStore).byId.load(report.studyId), report.studyId)
  return { node, edge, report, study, instrument: instruments[0]?.node ?? null }
}

async function claimSynthesis(claim: Claim, { domains, comparisons }: ClaimSynthesisArgs, ctx: Context) {
  const rows = (await ctx.store(claimStore).findings.load(claim.id))
    .filter(isKnown(claim))
    .filter(({ node }) => domains?.includes(node.domain) ?? true)
    .filter(({ node }) => comparisons?.includes(node.comparison) ?? true)
  return synthesis(await Promise.all(rows.map((row) => plotted(ctx, row))))
}

const entryOf = (finding: PlottedFinding) => {
  const { node, edge, report, study } = finding
  const { estimate = null, low = null, high = null, level = null } = node.effect ?? {}
  return {
    ...{ estimate, low, high, level, n: peopleIn(finding), weight: null },
    ...{ label: entryLabel(study.name, report.year), study, year: report.year, finding: node },
    ...{ effectDirection: node.effectDirection, bearing: edge.bearing, direct: edge.direct },
  }
}

export const synthesisResolvers: Resolvers = {
  Claim: { synthesis: claimSynthesis },
  SynthesisGroup: {
    betterWhen,
    entries: ({ findings }: SynthesisGroup) => findings.map(entryOf),
    studies: ({ findings }: SynthesisGroup) => new Set(findings.map((f) => f.study.id)).size,
  },
}
