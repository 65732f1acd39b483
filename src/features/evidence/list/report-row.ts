import { z } from 'zod'
import { maybeNumber, maybeText } from '../../../store/props.ts'
import { BLINDINGS, FUNDING_KINDS, NOTICE_KINDS, STUDY_DESIGNS } from '../../../vocabulary/evidence.ts'
import { groupBy } from '../../claim/evidence-fact.ts'
import type { FindingRow } from './finding-row.ts'

export const reportFacts = z.object({
  id: z.string(),
  nameSort: z.string(),
  pmid: maybeText,
  doi: maybeText,
  nct: maybeText,
  year: z.int(),
  design: z.enum(STUDY_DESIGNS),
  blinding: z.enum(BLINDINGS),
  funding: z.enum(FUNDING_KINDS),
  study: z.string(),
  randomized: maybeNumber,
  analyzed: maybeNumber,
})
type ReportFacts = z.output<typeof reportFacts>

export const reportNotice = z.object({ report: z.string(), kind: z.enum(NOTICE_KINDS) })
type ReportNotice = z.output<typeof reportNotice>

/** A report without its findings. */
export type ReportSummary = ReportFacts & {
  /** People randomised, or analysed where nobody was randomised; null when neither is stated. */
  readonly people: number | null
  /** Kinds of what happened to it after publication. */
  readonly notices: readonly ReportNotice['kind'][]
}

/** A report as filters, orders and facets read it. */
export type ReportRow = ReportSummary & { readonly findings: readonly FindingRow[] }

/** A finding with the report it was read from. */
export type ReportedFinding = FindingRow & { readonly source: ReportSummary }

const summary = (facts: ReportFacts, notices: readonly ReportNotice[] = []): ReportSummary => ({
  ...facts,
  people: facts.randomized ?? facts.analyzed,
  notices: notices.map((n) => n.kind),
})

/** Reports with their findings, and findings with their reports. */
export function evidenceRows(
  facts: readonly ReportFacts[],
  notices: readonly ReportNotice[],
  findings: readonly FindingRow[],
): { readonly reports: ReportRow[]; readonly findings: ReportedFinding[] } {
  const noticesOf = groupBy(notices, (n) => n.report)
  const reports = facts.map((report) => summary(report, noticesOf.get(report.id)))
  const byReport = groupBy(findings, (f) => f.report)
  const sources = new Map(reports.map((r) => [r.id, r]))
  return {
    reports: reports.map((r) => ({ ...r, findings: byReport.get(r.id) ?? [] })),
    findings: findings.flatMap((f) => {
      const source = sources.get(f.report)
      return source ? [{ ...f, source }] : []
    }),
  }
}
