import { expect } from 'vitest'
import { adviceOf, bearingOf, gradingsOf, isStudied, results } from '../files.ts'
import {
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
} from '../operation.ts'
import { among, isPain, people } from './reported.ts'

/** Whole reports, what is graded and recommended, who paid. */
export const REPORT_CHECKS = [
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
