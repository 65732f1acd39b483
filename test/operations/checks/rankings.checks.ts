import { expect } from 'vitest'
import type { Api } from '../../support/api.ts'
import {
  adviceAbove,
  adviceOf,
  bearingOf,
  conditionsUnder,
  gradingsOf,
  isOperation,
  isShownByDefault,
  isStudied,
  isTherapeutic,
  operationsFor,
  type Procedure,
  pathwaysUnder,
  results,
  resultsFor,
} from '../files.ts'
import { checked, expectIds, expectOrder, type Item, type List, slug, the, whole } from '../operation.ts'

interface Component {
  readonly name: string
  readonly value: number | null
  readonly weight: number
  readonly contribution?: number
}
interface Ranked {
  readonly rank: number
  readonly gap?: boolean
  readonly advisedAgainst?: boolean
  readonly condition?: { name: string }
  readonly procedure: { name: string }
  readonly score?: { total: number; components?: Component[] }
}
interface Ranking {
  readonly totalCount?: number
  readonly nodes: readonly Ranked[]
}

const nameOf = ({ seed }: Api, pair: string) => the(seed.procedures, (p) => p.id === pair.split('--')[1]).name
const pairNames = (api: Api, condition: string, keeps: (p: Procedure) => boolean) =>
  pathwaysUnder(api, condition, keeps).map((pair) => nameOf(api, pair))

/** What stands beside the results of a pathway. */
interface Beside {
  readonly recommendations: readonly { direct: boolean; condition: Item }[]
  readonly gradings: List<{ direct: boolean }>
  readonly reportsWithoutResults: {
    readonly totalCount: number
    readonly edges: readonly { node: Item; matchedThrough: readonly Item[] }[]
  }
}

/** Results support it: pain before other benefits. */
function isSupported({ score }: Ranked): boolean {
  const value = (name: string) => score?.components?.find((c) => c.name === name)?.value ?? null
  const support = value('BALANCE') ?? value('FUNCTION_AND_QUALITY_OF_LIFE') ?? value('OPIOID_SPARING')
  return support !== null && support > 0
}

/** Every pathway of the files is there (or its page of them), in the order of the stated score. */
function expectRanking(ranking: Ranking, names: readonly string[], page: number): void {
  expect(ranking.nodes).toHaveLength(Math.min(page, names.length))
  if (ranking.totalCount !== undefined) expect(ranking.totalCount).toBe(names.length)
  const told = ranking.nodes.map((n) => n.procedure.name)
  if (names.length <= page) expect(told.toSorted()).toEqual([...names].toSorted())
  else expect(told.filter((name) => !names.includes(name))).toEqual([])
  expect(ranking.nodes.map((n) => n.rank)).toEqual(ranking.nodes.map((_, i) => i + 1))
  const isHeld = (n: Ranked) => n.advisedAgainst ?? false
  for (const held of [true, false]) {
    const these = ranking.nodes.filter((n) => isHeld(n) === held)
    expectOrder(
      these.flatMap((n) => (n.score ? [n.score.total - (n.gap ? 4 : 0)] : [])),
      'down',
    )
  }
  const last = ranking.nodes.findLastIndex((n) => !isHeld(n) && !n.gap && isSupported(n))
  const first = ranking.nodes.findIndex((n) => isHeld(n))
  if (first !== -1) expect(first).toBeGreaterThan(last)
  for (const { score } of ranking.nodes) {
    if (!score?.components) continue
    const sum = score.components.reduce((total, c) => total + (c.value ?? 0) * c.weight, 0)
    expect(score.total).toBeCloseTo(sum, 3)
  }
}

/** Strongly recommended against, for this condition or a broader one, by a body's latest word, by nobody for, and no low certainty that it helps. */
function isAdvisedAgainst(api: Api, { condition, procedure, score }: Ranked): boolean {
  const { seed } = api
  const pair = {
    condition: the(seed.conditions, (c) => c.name === condition?.name).id,
    procedure: the(seed.procedures, (p) => p.name === procedure.name).id,
  }
  const yearOf = (report: string) =>
    the(
      seed.studies.flatMap((s) => s.reports),
      (r) => r.id === report,
    ).year
  const said = [
    ...adviceOf(api).filter((r) => r.condition === pair.condition && r.procedure === pair.procedure),
    ...adviceAbove(api, pair.condition, pair.procedure),
  ]
  const latest = said.filter((r) => !said.some((o) => o.by === r.by && yearOf(o.report) > yearOf(r.report)))
  const certainty = score?.components?.find((c) => c.name === 'CERTAINTY')?.value ?? 0
  const against = latest.some((r) => r.direction === 'AGAINST' && r.strength === 'STRONG')
  return against && !latest.some((r) => r.direction === 'FOR') && certainty < 0.5
}

/** Rankings: membership and stated facts against the files, the order against the stated score. */
export const RANKING_CHECKS = [
  checked<{
    reliefPathways: Ranking & { nodes: { routes: { steps: { structure: { name: string } }[] }[] }[] }
  }>('02-relief-pathways-facet', ({ reliefPathways }, api) => {
    const id = 'lumbar-facet-joint-pain'
    expectRanking(reliefPathways, pairNames(api, id, isShownByDefault), 5)
    const { arisesFrom } = the(api.seed.conditions, (c) => c.id === id)
    const place = (name: string | undefined) => the(api.seed.anatomicalSources, (s) => s.name === name).id
    for (const { procedure, routes } of reliefPathways.nodes) {
      const record = the(api.seed.procedures, (p) => p.name === procedure.name)
      for (const { steps } of routes) {
        expect(arisesFrom.map((a) => a.structure)).toContain(place(steps[0]?.structure.name))
        expect(record.targets.map((t) => t.structure)).toContain(place(steps.at(-1)?.structure.name))
      }
    }
  }),

  checked<{
    reliefPathways: {
      nodes: (Ranked & {
        findings: List<{ finding: { outcome: string; report: { year: number; pmid: string | null } } }>
      })[]
    }
  }>('03-one-screen-knee', ({ reliefPathways }, api) => {
    const id = 'knee-osteoarthritis'
    expectRanking(reliefPathways, pairNames(api, id, isShownByDefault), 3)
    const shown = ['PAIN_INTENSITY', 'PHYSICAL_FUNCTION', 'QUALITY_OF_LIFE', 'MEDICATION_USE']
    for (const { procedure, findings } of reliefPathways.nodes) {
      const p = the(api.seed.procedures, (one) => one.name === procedure.name)
      const ours = resultsFor(api, id, p.id).filter((r) => shown.includes(r.finding.domain))
      const line = (outcome: string, report: { year: number; pmid?: string | null | undefined }) =>
        `${outcome} ${report.year} ${report.pmid ?? ''}`
      expect(
        whole(findings)
          .map(({ finding }) => line(finding.outcome, finding.report))
          .toSorted(),
      ).toEqual(ours.map((r) => line(r.finding.outcome, r.report)).toSorted())
    }
  }),

  checked<{
    reliefPathways: {
      explanation: { reportsLeftOut: number }
      nodes: (Ranked & { studies: Record<'supports' | 'noDifference' | 'contrary', number> })[]
    }
  }>('07-as-of-2010', ({ reliefPathways }, api) => {
    const id = 'osteoporotic-vertebral-compression-fracture'
    const pairs = pathwaysUnder(api, id, isShownByDefault)
    expectRanking(
      reliefPathways,
      pairs.map((pair) => nameOf(api, pair)),
      25,
    )
    const behind = (pair: string) => {
      const [condition = '', procedure = ''] = pair.split('--')
      return resultsFor(api, condition, procedure)
    }
    const all = pathwaysUnder(api, id, () => true).flatMap(behind)
    const late = all.filter((r) => r.report.year > 2010).map((r) => r.report.id)
    const gone = all.filter(({ report }) =>
      report.notices.some((n) => n.kind === 'RETRACTION' && Number(n.date.slice(0, 4)) <= 2010),
    )
    expect(reliefPathways.explanation.reportsLeftOut).toBe(
      new Set([...late, ...gone.map((r) => r.report.id)]).size,
    )
    for (const { procedure, studies } of reliefPathways.nodes) {
      const known = pairs
        .filter((pair) => nameOf(api, pair) === procedure.name)
        .flatMap(behind)
        .filter((r) => r.report.year <= 2010)
      const told = studies.supports + studies.noDifference + studies.contrary
      expect(told).toBeLessThanOrEqual(known.length)
      if (!known.some((r) => bearingOf(r) !== 'NOT_APPLICABLE')) expect(told).toBe(0)
    }
  }),

  checked<{ reliefPathways: Ranking }>('08-own-weights', ({ reliefPathways }, api) => {
    expectRanking(reliefPathways, pairNames(api, 'sacroiliac-joint-pain', isShownByDefault), 25)
    for (const node of reliefPathways.nodes) expect(node.advisedAgainst).toBe(isAdvisedAgainst(api, node))
    expect(reliefPathways.nodes.map((n) => n.advisedAgainst)).toContain(true)
    const weights = new Map(reliefPathways.nodes[0]?.score?.components?.map((c) => [c.name, c.weight]))
    expect([...weights.values()].reduce((sum, w) => sum + w, 0)).toBeCloseTo(1, 3)
    expect(weights.get('LOW_INVASIVENESS')).toBe(weights.get('RECOVERY'))
    expect(weights.get('CERTAINTY')).toBeCloseTo((weights.get('RECOVERY') ?? 0) / 2, 3)
  }),

  checked<{
    reliefPathways: {
      nodes: (Ranked & {
        comparators: { procedure: { name: string } }[]
        recovery: { facts: { measure: string; quantity: { unit: string } }[] }[]
      })[]
    }
  }>('09-compared-with-surgery', ({ reliefPathways }, api) => {
    const id = 'knee-osteoarthritis'
    expectRanking(reliefPathways, pairNames(api, id, isTherapeutic), 20)
    const operations = api.seed.procedures.filter(isOperation).map((p) => p.name)
    expect(reliefPathways.nodes.some((n) => operations.includes(n.procedure.name))).toBe(true)
    const asked = ['TIME_TO_WORK', 'TIME_TO_FULL_ACTIVITY', 'HOSPITAL_STAY', 'BLOOD_LOSS', 'REOPERATION']
    const studied = operationsFor(api, id).map((o) => the(api.seed.procedures, (one) => one.id === o).name)
    for (const { procedure, recovery, comparators } of reliefPathways.nodes) {
      const p = the(api.seed.procedures, (one) => one.name === procedure.name)
      expect(comparators.map((c) => c.procedure.name).toSorted()).toEqual(
        studied.filter((name) => name !== procedure.name).toSorted(),
      )
      const stated = api.seed.recoveryProfiles
        .filter((r) => r.procedure === p.id && (r.condition ?? id) === id)
        .flatMap((r) => r.facts.filter((f) => asked.includes(f.measure)))
      const lines = (facts: readonly { measure: string; unit: string }[]) =>
        facts.map((f) => `${f.measure} ${f.unit}`).toSorted()
      const told = recovery.flatMap((r) => r.facts)
      expect(lines(told.map((f) => ({ measure: f.measure, unit: f.quantity.unit })))).toEqual(lines(stated))
    }
  }),

  checked<{ reliefPathways: Ranking }>('12-gaps', ({ reliefPathways }, api) => {
    const pairs = pathwaysUnder(api, 'complex-regional-pain-syndrome', isShownByDefault)
    expectRanking(
      reliefPathways,
      pairs.map((pair) => nameOf(api, pair)),
      50,
    )
    const key = (condition: string, procedure: string) => `${condition} ${procedure}`
    const studied = new Set(
      pairs
        .filter((pair) => isStudied(api, pair.split('--')[0] ?? '', pair.split('--')[1] ?? ''))
        .map((pair) =>
          key(the(api.seed.conditions, (c) => c.id === pair.split('--')[0]).name, nameOf(api, pair)),
        ),
    )
    for (const { gap, condition, procedure } of reliefPathways.nodes) {
      expect(gap).toBe(!studied.has(key(condition?.name ?? '', procedure.name)))
    }
    expect(results(api).length).toBeGreaterThan(0)
  }),

  checked<{ reliefPathways: List<Beside & { procedure: Item }> }>(
    '15-known-beside-the-results',
    ({ reliefPathways }, api) => {
      const id = 'chronic-low-back-pain'
      const under = conditionsUnder(api, id)
      const isBelow = (condition: string) => condition !== id && under.has(condition)
      const direct = (said: readonly { direct: boolean }[]) => said.filter((s) => s.direct).length
      for (const node of reliefPathways.nodes) {
        const of = <S extends { condition: string; procedure: string }>(all: readonly S[]) =>
          all.filter((s) => s.procedure === slug(node.procedure.id))
        const [advice, gradings] = [of(adviceOf(api)), of(gradingsOf(api))]
        const own = (said: readonly { condition: string }[]) => said.filter((s) => s.condition === id)
        const below = (said: readonly { condition: string }[]) => said.filter((s) => isBelow(s.condition))
        const told = node.recommendations
        expect([direct(told), told.length]).toEqual([
          own(advice).length,
          own(advice).length + below(advice).length + adviceAbove(api, id, slug(node.procedure.id)).length,
        ])
        for (const { direct: isOwn, condition } of told) expect(slug(condition.id) === id).toBe(isOwn)
        const graded = whole(node.gradings)
        expect([direct(graded), graded.length]).toEqual([
          own(gradings).length,
          own(gradings).length + below(gradings).length,
        ])
        const unread = api.seed.studies
          .flatMap((file) => file.reports)
          .filter((r) => of(r.about).some((a) => under.has(a.condition)))
        expectIds(
          node.reportsWithoutResults.edges.map((e) => e.node),
          unread.map((r) => r.id),
        )
        for (const { node: report, matchedThrough } of node.reportsWithoutResults.edges) {
          const about = of(the(unread, (r) => r.id === slug(report.id)).about)
          expect(matchedThrough.length === 0).toBe(own(about).length > 0)
        }
      }
      const nodes = reliefPathways.nodes
      expect(nodes.some((n) => n.recommendations.some((r) => !r.direct))).toBe(true)
      const isAbove = (c: string) => c !== id && !under.has(c)
      expect(nodes.some((n) => n.recommendations.some((r) => isAbove(slug(r.condition.id))))).toBe(true)
      expect(nodes.some((n) => n.reportsWithoutResults.totalCount > 0)).toBe(true)
    },
  ),
]
