import type { Api } from './api.ts'
import { RETRACTED_REPORT } from './retracted-report.ts'
import { withNarrower } from './seed-reading.ts'

type File = Api['seed']['studies'][number]
export type SeedReport = File['reports'][number]
type SeedFinding = File['findings'][number]

/** A finding of the seed with its report. */
export interface Reported {
  readonly finding: SeedFinding
  readonly report: SeedReport
}

/** Every finding with the report that it names. */
export const reported = ({ seed }: Api): Reported[] =>
  seed.studies.flatMap(({ reports, findings }) =>
    findings.flatMap((finding) => {
      const report = reports.find((r) => r.id === finding.report)
      return report ? [{ finding, report }] : []
    }),
  )

export const reportsOf = ({ seed }: Api): SeedReport[] => seed.studies.flatMap((file) => file.reports)

export const people = (r: SeedReport): number | null => r.nRandomized ?? r.nAnalyzed ?? null

const EFFICACY: readonly string[] = ['SHAM_OR_PLACEBO', 'USUAL_CARE']

/** What a finding says of its claim, as the docs put the rule. */
export function bearing({ finding }: Reported): string {
  if (finding.bearing) return finding.bearing
  const compared = EFFICACY.includes(finding.comparison)
  if (!compared && finding.nonInferiority) return finding.nonInferiority.met ? 'SUPPORTS' : 'CONTRARY'
  if (!compared || finding.effectDirection === 'NOT_COMPARED') return 'NOT_APPLICABLE'
  if (finding.effectDirection === 'NO_DIFFERENCE_SHOWN') return 'NO_DIFFERENCE'
  return finding.effectDirection === 'FAVOURS_PROCEDURE' ? 'SUPPORTS' : 'CONTRARY'
}

/** Certainties of the planned assessments on which the finding bears directly. */
function certaintiesOf({ plan }: Api): Map<string, Set<unknown>> {
  const grades = new Map(
    plan.nodes.filter((n) => n.label === 'Assessment').map((n) => [n.id, n.props.certainty]),
  )
  const found = new Map<string, Set<unknown>>()
  for (const { type, from, to, props } of plan.edges) {
    if (type !== 'BEARS_ON' || props.direct !== true) continue
    found.set(from, (found.get(from) ?? new Set()).add(grades.get(to)))
  }
  return found
}

interface ResultCase {
  readonly field: string
  readonly value: unknown
  readonly args?: string
  readonly keeps: (item: Reported, api: Api) => boolean
}

const read = (field: string, value: unknown, keeps: ResultCase['keeps'], args?: string): ResultCase => ({
  field,
  value,
  keeps,
  ...(args ? { args } : {}),
})

const months = ({ finding }: Reported) => finding.followUpMonths

/** Fields that reports and findings share, with a straight reading of each. */
export const RESULT_CASES: readonly ResultCase[] = [
  read('condition', ['RELIEF:condition/osteoarthritis-and-joint-pain'], ({ finding }, { seed }) => {
    const wanted = withNarrower(seed.conditions, 'osteoarthritis-and-joint-pain')
    return finding.conditions.some((c) => wanted.has(c))
  }),
  read(
    'condition',
    ['RELIEF:condition/chronic-low-back-pain'],
    ({ finding }) => finding.conditions.includes('chronic-low-back-pain'),
    'includeNarrower: false',
  ),
  read('family', ['NEUROPATHIC_PAIN', 'COMPLEX_REGIONAL_PAIN_SYNDROME'], ({ finding }, { seed }) =>
    finding.conditions.some((id) => {
      const family = seed.conditions.find((c) => c.id === id)?.family
      return family === 'NEUROPATHIC_PAIN' || family === 'COMPLEX_REGIONAL_PAIN_SYNDROME'
    }),
  ),
  read('procedure', ['RELIEF:procedure/genicular-nerve-radiofrequency-ablation'], ({ finding }, { seed }) =>
    withNarrower(seed.procedures, 'genicular-nerve-radiofrequency-ablation').has(finding.procedure),
  ),
  read(
    'class',
    ['NEUROMODULATION'],
    ({ finding }, { seed }) =>
      seed.procedures.find((p) => p.id === finding.procedure)?.class === 'NEUROMODULATION',
  ),
  read('comparison', ['SHAM_OR_PLACEBO'], ({ finding }) => finding.comparison === 'SHAM_OR_PLACEBO'),
  read('domain', ['MEDICATION_USE', 'SLEEP'], ({ finding: { domain } }) =>
    ['MEDICATION_USE', 'SLEEP'].includes(domain),
  ),
  read('instrument', ['RELIEF:outcome-measure/odi'], ({ finding }) => finding.instrument === 'odi'),
  read(
    'direction',
    ['FAVOURS_COMPARATOR'],
    ({ finding }) => finding.effectDirection === 'FAVOURS_COMPARATOR',
  ),
  read('bearing', ['CONTRARY', 'NO_DIFFERENCE'], (item) =>
    ['CONTRARY', 'NO_DIFFERENCE'].includes(bearing(item)),
  ),
  read('certainty', ['HIGH', 'MODERATE'], ({ finding }, api) => {
    const known = certaintiesOf(api).get(`RELIEF:finding/${finding.id}`)
    return (known?.has('HIGH') ?? false) || (known?.has('MODERATE') ?? false)
  }),
  read('window', ['OVER_12_MONTHS'], (item) => (months(item) ?? 0) > 12),
  read('minFollowUpMonths', 24, (item) => (months(item) ?? -1) >= 24),
  read('maxFollowUpMonths', 1, (item) => (months(item) ?? 99) <= 1),
]

interface SourceCase {
  readonly field: string
  readonly value: unknown
  readonly keeps: (report: SeedReport) => boolean
}

/** Fields of the report, which findings are asked for through theirs. */
export const SOURCE_CASES: readonly SourceCase[] = [
  {
    field: 'design',
    value: ['COHORT', 'CASE_SERIES'],
    keeps: (r) => ['COHORT', 'CASE_SERIES'].includes(r.design),
  },
  { field: 'blinding', value: ['DOUBLE_BLIND'], keeps: (r) => r.blinding === 'DOUBLE_BLIND' },
  { field: 'funding', value: ['INDUSTRY'], keeps: (r) => r.fundingKind === 'INDUSTRY' },
  {
    field: 'notice',
    value: ['CORRECTION', 'EXPRESSION_OF_CONCERN'],
    keeps: (r) => r.notices.some((n) => n.kind === 'CORRECTION'),
  },
  { field: 'notice', value: ['RETRACTION'], keeps: (r) => r.id === RETRACTED_REPORT },
  { field: 'retracted', value: true, keeps: (r) => r.id === RETRACTED_REPORT },
  { field: 'retracted', value: false, keeps: (r) => r.id !== RETRACTED_REPORT },
  { field: 'minSampleSize', value: 200, keeps: (r) => (people(r) ?? 0) >= 200 },
  { field: 'maxSampleSize', value: 60, keeps: (r) => (people(r) ?? 999) <= 60 },
  { field: 'yearFrom', value: 2015, keeps: (r) => r.year >= 2015 },
  { field: 'yearTo', value: 2010, keeps: (r) => r.year <= 2010 },
]
