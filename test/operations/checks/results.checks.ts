import { expect } from 'vitest'
import { bearingOf, conditionsUnder, isTherapeutic, pathwaysUnder, results, resultsFor } from '../files.ts'
import {
  type Amount,
  type Count,
  checked,
  countBy,
  expectCounts,
  expectIds,
  expectOrder,
  type Item,
  type List,
  slug,
  the,
} from '../operation.ts'
import { among, expectResults, type Finding, isPain, months, people, type Reported } from './reported.ts'

/** Single results, found by what was measured, in whom, and how it came out. */
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

  checked<{ findings: List<Finding & { medicationKind: string }> }>(
    '71-medication-use',
    ({ findings }, api) => {
      expectResults(findings, api, ({ finding }) => finding.domain === 'MEDICATION_USE')
      for (const { id, medicationKind } of findings.nodes) {
        const { finding } = the(results(api), (r) => r.finding.id === slug(id))
        expect(medicationKind, id).toBe(finding.medicationKind)
      }
      expect(findings.nodes.map((n) => n.medicationKind)).toContain('RESCUE')
      expectOrder(
        findings.nodes.map((n) => n.report?.year ?? null),
        'down',
      )
    },
  ),

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
]
