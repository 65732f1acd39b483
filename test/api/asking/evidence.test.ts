import type { Api } from '../../support/api.ts'
import {
  RESULT_CASES,
  type Reported,
  reported,
  reportsOf,
  SOURCE_CASES,
} from '../../support/findings-read.ts'
import { retractOne } from '../../support/retracted-report.ts'
import { full } from '../../support/seed-reading.ts'
import { describeFilters, type FilterCase } from './filter-cases.ts'

const evidence = (ids: readonly string[]) => full('evidence', ids)
const findings = (api: Api, keeps: (item: Reported) => boolean) =>
  full(
    'finding',
    reported(api)
      .filter(keeps)
      .map((item) => item.finding.id),
  )

const identifiers: readonly FilterCase[] = [
  { field: 'pmid', value: ['28672319'], expected: () => evidence(['juch-2017-mint']) },
  { field: 'doi', value: ['10.1001/JAMA.2017.7918'], expected: () => evidence(['juch-2017-mint']) },
  {
    field: 'nct',
    value: ['NCT03507049', 'NCT01741025'],
    expected: (api) =>
      evidence(
        reportsOf(api)
          .filter((r) => r.nct === 'NCT03507049' || r.nct === 'NCT01741025')
          .map((r) => r.id),
      ),
  },
]

describeFilters({
  list: 'evidence',
  filterType: 'EvidenceFilter',
  clauseType: 'EvidenceClause',
  revise: retractOne,
  everything: (api) => evidence(reportsOf(api).map((r) => r.id)),
  cases: [
    ...identifiers,
    ...SOURCE_CASES.map(({ keeps, ...asked }) => ({
      ...asked,
      expected: (api: Api) =>
        evidence(
          reportsOf(api)
            .filter(keeps)
            .map((r) => r.id),
        ),
    })),
    ...RESULT_CASES.map(({ keeps, ...asked }) => ({
      ...asked,
      expected: (api: Api) =>
        evidence(
          reported(api)
            .filter((item) => keeps(item, api))
            .map((item) => item.report.id),
        ),
    })),
  ],
})

describeFilters({
  list: 'findings',
  filterType: 'FindingFilter',
  clauseType: 'FindingClause',
  revise: retractOne,
  everything: (api) => findings(api, () => true),
  cases: [
    {
      field: 'report',
      value: ['PMID:28672319'],
      expected: (api) => findings(api, (item) => item.report.pmid === '28672319'),
    },
    {
      field: 'hasInterval',
      value: true,
      expected: (api) =>
        findings(api, ({ finding: { effect } }) => effect?.low !== undefined && effect.high !== undefined),
    },
    {
      field: 'primary',
      value: false,
      expected: (api) => findings(api, ({ finding }) => !finding.primary),
    },
    ...SOURCE_CASES.map(({ keeps, ...asked }) => ({
      ...asked,
      expected: (api: Api) => findings(api, ({ report }) => keeps(report)),
    })),
    ...RESULT_CASES.map(({ keeps, ...asked }) => ({
      ...asked,
      expected: (api: Api) => findings(api, (item) => keeps(item, api)),
    })),
  ],
})
