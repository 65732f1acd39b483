import { people, reported, reportsOf } from '../../support/findings-read.ts'
import { full, slugOf } from '../../support/seed-reading.ts'
import { describeWalks } from './walks.ts'

interface Report {
  readonly id: string
  readonly title: string
  readonly year: number
}
interface Finding {
  readonly followUpMonths: number | null
  readonly report: { readonly id: string; readonly year: number }
}

const folded = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()

describeWalks({
  list: 'evidence',
  orderType: 'EvidenceOrder',
  everything: (api) =>
    full(
      'evidence',
      reportsOf(api).map((r) => r.id),
    ),
  subjects: {
    YEAR: { selection: 'year', keyOf: (r: Report) => r.year },
    TITLE: { selection: 'title', keyOf: (r: Report) => folded(r.title) },
    SAMPLE_SIZE: {
      selection: '',
      keyOf: (r: Report, api) => {
        const report = reportsOf(api).find((one) => one.id === slugOf(r.id))
        return report ? people(report) : null
      },
    },
    FINDINGS: {
      selection: '',
      keyOf: (r: Report, api) => reported(api).filter((item) => item.report.id === slugOf(r.id)).length,
    },
  },
})

describeWalks({
  list: 'findings',
  orderType: 'FindingOrder',
  everything: (api) =>
    full(
      'finding',
      reported(api).map((item) => item.finding.id),
    ),
  subjects: {
    YEAR: { selection: 'report { id year }', keyOf: (f: Finding) => f.report.year },
    SAMPLE_SIZE: {
      selection: 'report { id year }',
      keyOf: (f: Finding, api) => {
        const report = reportsOf(api).find((one) => one.id === slugOf(f.report.id))
        return report ? people(report) : null
      },
    },
    FOLLOW_UP: { selection: 'followUpMonths', keyOf: (f: Finding) => f.followUpMonths },
    REPORT: { selection: 'report { id year }', keyOf: (f: Finding) => f.report.id },
  },
})
