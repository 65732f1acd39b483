import { expect } from 'vitest'
import type { Api } from '../support/api.ts'
import {
  adviceOf,
  bearingOf,
  conditionsUnder,
  gradingsOf,
  isStudied,
  isTherapeutic,
  pathwaysUnder,
  results,
  resultsFor,
} from './files.ts'
import {
  type Amount,
  type Count,
  checked,
  countBy,
  expectCounts,
  expectIds,
  expectOrder,
  expectPage,
  type Item,
  type List,
  type Named,
  recordOf,
  slug,
  the,
  whole,
} from './operation.ts'

type Reported = ReturnType<typeof results>[number]

interface Group {
  readonly n: number | null
  readonly baseline?: number | null
  readonly mean?: number | null
  readonly change?: number | null
  readonly events?: number | null
  readonly percent?: number | null
}
interface Finding extends Item {
  readonly outcome?: string
  readonly followUpMonths?: number | null
  readonly comparison?: string
  readonly effectDirection?: string
  readonly bearing?: string
  readonly domain?: string
  readonly unit?: string
  readonly procedure?: Item
  readonly treatment?: Group | null
  readonly comparator?: Group | null
  readonly effect?: { type?: string; estimate: number; low: number | null; high: number | null } | null
  readonly report?: Item & { year?: number; funding?: string }
}

/** Every figure of a group that was asked for is the one of the file; what the file leaves out is null. */
function expectGroup(told: Group | null | undefined, stated: object | undefined): void {
  for (const [key, value] of Object.entries(told ?? {})) {
    const written = new Map<string, unknown>(Object.entries(stated ?? {})).get(key)
    // A group without figures of its own still has its size.
    if (key !== 'n' || written !== undefined) expect(value, key).toBe(written ?? null)
  }
}

/** Exactly these results, each with the facts of its file. */
function expectResults(list: List<Finding>, api: Api, keeps: (r: Reported) => boolean, page = 50): void {
  const kept = results(api).filter(keeps)
  expectPage(
    list,
    kept.map((r) => r.finding.id),
    page,
  )
  for (const node of list.nodes) {
    const { finding, report } = the(kept, (r) => r.finding.id === slug(node.id))
    const { outcome, comparison, effectDirection, domain, unit, procedure } = finding
    const stated = {
      outcome,
      comparison,
      effectDirection,
      domain,
      unit,
      bearing: bearingOf({ finding, report }),
    }
    for (const [key, value] of Object.entries(stated)) {
      if (Object.hasOwn(node, key)) expect(node).toHaveProperty(key, value)
    }
    if (node.procedure) expect(slug(node.procedure.id)).toBe(procedure)
    if (node.followUpMonths !== undefined) expect(node.followUpMonths).toBe(finding.followUpMonths ?? null)
    if (node.report) expect(slug(node.report.id)).toBe(report.id)
    if (node.report?.year !== undefined) expect(node.report.year).toBe(report.year)
    if (node.report?.funding !== undefined) expect(node.report.funding).toBe(report.fundingKind)
    if (node.effect) {
      const { estimate, low, high } = finding.effect ?? {}
      expect(node.effect).toMatchObject({ estimate, low: low ?? null, high: high ?? null })
    } else if (node.effect === null) expect(finding.effect).toBeUndefined()
    expectGroup(node.treatment, finding.values)
    expectGroup(node.comparator, finding.versusValues)
  }
}

const people = ({ report }: Reported) => report.nRandomized ?? report.nAnalyzed ?? null
const among =
  (...values: readonly string[]) =>
  (value: string) =>
    values.includes(value)
const isPain = among('PAIN_INTENSITY', 'PAIN_RESPONDER')
const months = (list: List<Finding>) => list.nodes.map((n) => n.followUpMonths ?? null)

/** Single results, what is graded and recommended, who paid. */
export const RESULT_CHECKS = [
  checked<{
    shown: List & { explanation: { considered: number } }
    results: List<Finding & { conditions: Item[] }>
  }>('70-opioids-after-failed-back-surgery', ({ shown, results: told }, api) => {
    const failed = 'persistent-spinal-pain-syndrome-type-2'
    const under = conditionsUnder(api, failed)
    const onDrugs = ({ finding }: Reported) => finding.domain === 'MEDICATION_USE'
    expectResults(told, api, (r) => onDrugs(r) && r.finding.conditions.some((c) => under.has(c)), 25)
    const all = pathwaysUnder(api, failed, () => true)
    expect(shown.explanation.considered).toBe(all.length)
    const sparing = pathwaysUnder(api, failed, isTherapeutic).filter((pair) => {
      const [condition = '', procedure = ''] = pair.split('--')
      return resultsFor(api, condition, procedure).some((r) => onDrugs(r) && bearingOf(r) === 'SUPPORTS')
    })
    expect(shown.totalCount).toBe(sparing.length)
    expectIds(shown.nodes, sparing)
  }),

  checked<{ findings: List<Finding> }>('71-medication-use', ({ findings }, api) => {
    expectResults(findings, api, ({ finding }) => finding.domain === 'MEDICATION_USE')
    expectOrder(
      findings.nodes.map((n) => n.report?.year ?? null),
      'down',
    )
  }),

  checked<{
    findings: List<Finding & { instrument: Item | null }> & {
      facets: Record<'domain' | 'comparison', Count[]>
    }
  }>('72-quality-of-life', ({ findings }, api) => {
    const isLife = among('QUALITY_OF_LIFE', 'EMOTIONAL_FUNCTION', 'SLEEP')
    const keeps = ({ finding, report }: Reported) =>
      isLife(finding.domain) && report.design === 'RANDOMISED_TRIAL'
    expectResults(findings, api, keeps)
    const kept = results(api).filter(keeps)
    for (const { id, instrument } of findings.nodes) {
      const { finding } = the(kept, (r) => r.finding.id === slug(id))
      expect(instrument ? slug(instrument.id) : undefined).toBe(finding.instrument)
    }
    expectCounts(
      findings.facets.domain,
      countBy(kept, (r) => [r.finding.domain]),
    )
    expectCounts(
      findings.facets.comparison,
      countBy(kept, (r) => [r.finding.comparison]),
    )
  }),

  checked<{ findings: List<Finding> }>('73-relief-beyond-a-year', ({ findings }, api) => {
    const late = (r: Reported) =>
      isPain(r.finding.domain) && bearingOf(r) === 'SUPPORTS' && (r.finding.followUpMonths ?? 0) > 12
    expectResults(findings, api, late)
    expectOrder(months(findings), 'down')
  }),

  checked<{
    evidence: List<Item & { title: string; year: number; blinding: string; nRandomized: number | null }>
  }>('75-sham-controlled-without-difference', ({ evidence }, api) => {
    const against = results(api).filter(
      (r) =>
        isPain(r.finding.domain) &&
        r.finding.comparison === 'SHAM_OR_PLACEBO' &&
        among('NO_DIFFERENCE', 'CONTRARY')(bearingOf(r)),
    )
    expectPage(
      evidence,
      against.map((r) => r.report.id),
      50,
    )
    for (const node of evidence.nodes) {
      const { title, year, blinding, nRandomized } = the(against, (r) => r.report.id === slug(node.id)).report
      expect(node).toMatchObject({ title, year, blinding, nRandomized: nRandomized ?? null })
    }
    expectOrder(
      evidence.nodes.map((n) => people(the(against, (r) => r.report.id === slug(n.id)))),
      'down',
    )
  }),

  checked<{
    procedure: Named & {
      claims: List<{
        condition: Item
        recommendations: (Item & { direction: string; strength: string; by: string })[]
      }>
    }
  }>('76-recommended-against', ({ procedure }, api) => {
    const id = slug(procedure.id)
    const advice = adviceOf(api).filter((r) => r.procedure === id)
    expect(advice.length).toBeGreaterThan(0)
    expectIds(
      whole(procedure.claims).flatMap((c) => c.recommendations),
      advice.map((r) => r.id),
    )
    for (const { condition, recommendations } of procedure.claims.nodes) {
      expect(isStudied(api, slug(condition.id), id)).toBe(true)
      for (const told of recommendations) {
        const { by, direction, strength, condition: about } = the(advice, (r) => r.id === slug(told.id))
        expect(told).toMatchObject({ by, direction, strength })
        expect(slug(condition.id)).toBe(about)
      }
    }
    const stated = new Set([
      ...results(api)
        .filter((r) => r.finding.procedure === id)
        .flatMap((r) => r.finding.conditions),
      ...[...advice, ...gradingsOf(api)].filter((g) => g.procedure === id).map((g) => g.condition),
    ])
    const told = procedure.claims.nodes.map((c) => slug(c.condition.id))
    expect([...stated].filter((c) => !told.includes(c))).toEqual([])
  }),

  checked<{
    all: { totalCount: number; facets: Record<'funding' | 'design' | 'year', Count[]> }
    industry: List<Item & { funding: string; funder: string | null; year: number }>
  }>('77-who-paid', ({ all, industry }, { seed }) => {
    const reports = seed.studies.flatMap((s) => s.reports)
    expect(all.totalCount).toBe(reports.length)
    expectCounts(
      all.facets.funding,
      countBy(reports, (r) => [r.fundingKind]),
    )
    expectCounts(
      all.facets.design,
      countBy(reports, (r) => [r.design]),
    )
    expectCounts(
      all.facets.year,
      countBy(reports, (r) => [r.year]),
    )
    const paid = reports.filter((r) => among('INDUSTRY', 'MIXED')(r.fundingKind))
    expectPage(
      industry,
      paid.map((r) => r.id),
      50,
    )
    for (const node of industry.nodes) {
      const { fundingKind, funder } = recordOf(paid, node.id)
      expect(node).toMatchObject({ funding: fundingKind, funder: funder ?? null })
    }
    expectOrder(
      industry.nodes.map((n) => n.year),
      'down',
    )
  }),

  checked<{
    findings: List<Finding & { accuracy: Record<'sensitivity' | 'falsePositiveRate', Amount | null> | null }>
  }>('78-diagnostic-accuracy', ({ findings }, api) => {
    expectResults(findings, api, ({ finding }) => finding.domain === 'DIAGNOSTIC_ACCURACY')
    for (const { id, accuracy } of findings.nodes) {
      const { finding } = the(results(api), (r) => r.finding.id === slug(id))
      expect(accuracy?.sensitivity?.value).toBe(finding.accuracy?.sensitivity?.value)
      expect(accuracy?.falsePositiveRate?.value).toBe(finding.accuracy?.falsePositiveRate?.value)
    }
  }),

  checked<{ findings: List<Finding> }>('79-harms-in-trials', ({ findings }, api) => {
    const isHarm = among('SERIOUS_ADVERSE_EVENTS', 'ADVERSE_EVENTS')
    expectResults(findings, api, ({ finding }) => isHarm(finding.domain) && finding.comparison !== 'NONE')
  }),

  checked<{ findings: List<Finding> }>('38-results-of-one-instrument', ({ findings }, api) => {
    expectResults(
      findings,
      api,
      ({ finding }) => finding.instrument === 'odi' && (finding.followUpMonths ?? 0) >= 12,
    )
    expectOrder(months(findings), 'down')
  }),

  checked<{
    findings: {
      totalCount: number
      nodes: { outcome: string; followUpMonths: number | null; report: { year: number } }[]
    } & {
      facets: { window: Count[] }
    }
  }>('37-findings', ({ findings }, api) => {
    const kept = results(api).filter(
      (r) =>
        r.finding.comparison === 'SHAM_OR_PLACEBO' &&
        isPain(r.finding.domain) &&
        among('NO_DIFFERENCE', 'CONTRARY')(bearingOf(r)) &&
        (people(r) ?? 0) >= 100,
    )
    expect(findings.totalCount).toBe(kept.length)
    expect(findings.nodes).toHaveLength(Math.min(10, kept.length))
    for (const { outcome, followUpMonths, report } of findings.nodes) {
      the(
        kept,
        (r) =>
          r.finding.outcome === outcome &&
          (r.finding.followUpMonths ?? null) === followUpMonths &&
          r.report.year === report.year,
      )
    }
    expectOrder(
      findings.nodes.map((n) => n.followUpMonths),
      'down',
    )
    expect(findings.facets.window.reduce((sum, w) => sum + w.count, 0)).toBe(kept.length)
  }),

  checked<{
    procedure: {
      name: string
      claims: List<{
        name: string
        assessments: List<{
          origin: string
          findings: List<{ bearing: string; direct: boolean; finding: { outcome: string } }>
        }>
        recommendations: { by: string; direction: string }[]
      }>
    }
  }>('04-evidence-against-vertebroplasty', ({ procedure }, api) => {
    const id = 'percutaneous-vertebroplasty'
    const ours = results(api).filter((r) => r.finding.procedure === id)
    const claims = whole(procedure.claims)
    const graded = claims.flatMap((c) => whole(c.assessments))
    const told = graded.flatMap((a) => whole(a.findings))
    expect(told.some((f) => f.bearing === 'NO_DIFFERENCE' || f.bearing === 'CONTRARY')).toBe(true)
    for (const { bearing, finding } of told) {
      expect(ours.some((r) => r.finding.outcome === finding.outcome && bearingOf(r) === bearing)).toBe(true)
    }
    const outcomes = new Set(told.filter((f) => f.direct).map((f) => f.finding.outcome))
    const against = ours.filter((r) => among('NO_DIFFERENCE', 'CONTRARY')(bearingOf(r)))
    expect(against.filter((r) => !outcomes.has(r.finding.outcome)).map((r) => r.finding.id)).toEqual([])
    const carried = graded.filter((a) => a.origin !== 'DERIVED')
    expect(carried).toHaveLength(gradingsOf(api).filter((g) => g.procedure === id).length)
    expect(claims.flatMap((c) => c.recommendations)).toHaveLength(
      adviceOf(api).filter((r) => r.procedure === id).length,
    )
  }),

  checked<{
    evidence: {
      nodes: {
        title: string
        year: number
        nRandomized: number | null
        study: { arms: { label: string; n: number | null }[] }
        findings: List<{ outcome: string; bearing: string; effectDirection: string }>
      }[]
    }
  }>('11-a-report', ({ evidence }, api) => {
    const file = the(api.seed.studies, (s) => s.reports.some((r) => r.pmid === '28672319'))
    const report = the(file.reports, (r) => r.pmid === '28672319')
    const [told, ...others] = evidence.nodes
    expect(others).toEqual([])
    expect(told).toMatchObject({
      title: report.title,
      year: report.year,
      nRandomized: report.nRandomized ?? null,
    })
    expect(told?.study.arms.map((a) => `${a.label} ${a.n}`).toSorted()).toEqual(
      file.arms.map((a) => `${a.label} ${a.n ?? null}`).toSorted(),
    )
    const own = results(api).filter((r) => r.report.id === report.id)
    const line = (f: { outcome: string; effectDirection: string }, bearing: string) =>
      `${f.outcome} ${f.effectDirection} ${bearing}`
    expect(
      told &&
        whole(told.findings)
          .map((f) => line(f, f.bearing))
          .toSorted(),
    ).toEqual(own.map((r) => line(r.finding, bearingOf(r))).toSorted())
  }),
]
