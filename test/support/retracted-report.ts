import type { ReviseSeed } from './api.ts'

/** The report whose correction stands as a retraction: the curated files hold none so far. */
export const RETRACTED_REPORT = 'fairbank-2005-spine-stabilisation'

export const retractOne: ReviseSeed = (seed) => ({
  ...seed,
  studies: seed.studies.map((file) => ({
    ...file,
    reports: file.reports.map((report) =>
      report.id === RETRACTED_REPORT
        ? { ...report, notices: report.notices.map((n) => ({ ...n, kind: 'RETRACTION' as const })) }
        : report,
    ),
  })),
})
