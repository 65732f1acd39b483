import { expect } from 'vitest'
import type { Api } from '../../support/api.ts'
import {
  adviceOf,
  conditionsUnder,
  familyOf,
  gradingsOf,
  proceduresFor,
  type Report,
  results,
} from '../files.ts'
import {
  checked,
  expectIds,
  type Item,
  type List,
  type Named,
  recordOf,
  slug,
  slugs,
  whole,
} from '../operation.ts'

interface Year {
  readonly year: number
  readonly reports: number
  readonly studies: number
}
interface Entry {
  readonly __typename: string
  readonly date: string
  readonly report?: { title?: string }
  readonly shamControlled?: boolean
  readonly recommendation?: { by: string; direction: string }
  readonly milestone?: { kind: string }
}
interface Milestone extends Item {
  readonly date: string
  readonly kind: string
  readonly event: string
}

const REVIEWS = ['SYSTEMATIC_REVIEW', 'META_ANALYSIS', 'NETWORK_META_ANALYSIS', 'GUIDELINE']
const yearOf = (date: string) => Number(date.slice(0, 4))
const dateOf = (r: Report) => r.published ?? String(r.year)
const milestones = ({ seed }: Api) =>
  seed.technologies.flatMap((t) => t.milestones.map((m) => ({ ...m, technology: t })))
const inYears = (from: number, to: number) => (date: string) => yearOf(date) >= from && yearOf(date) <= to

/** Reports of each year, and studies in the year of their first report here; reviews are no studies. */
function expectYears(years: readonly Year[], api: Api, keeps: (r: Report) => boolean): void {
  const files = api.seed.studies.map((s) => s.reports.filter(keeps))
  for (const { year, reports, studies } of years) {
    expect(reports, String(year)).toBe(files.flat().filter((r) => r.year === year).length)
    const begun = files
      .map((f) => f.filter((r) => !REVIEWS.includes(r.design)).map((r) => r.year))
      .filter((all) => all.length > 0 && Math.min(...all) === year)
    expect(studies, String(year)).toBe(begun.length)
  }
  expect(years.reduce((sum, y) => sum + y.reports, 0)).toBe(files.flat().length)
}

/** Everything dated that the files hold about some conditions and procedures, in the order of dates. */
function expectTimeline(
  timeline: { totalCount: number; nodes: readonly Entry[] },
  api: Api,
  about: {
    isAbout: (c: string, p: string) => boolean
    uses: ReadonlySet<string>
    within: (d: string) => boolean
  },
): void {
  const found = results(api).filter(({ finding }) =>
    finding.conditions.some((c) => about.isAbout(c, finding.procedure)),
  )
  const reports = [...new Set(found.map((r) => r.report))]
  const year = (id: string) =>
    String(api.seed.studies.flatMap((s) => s.reports).find((r) => r.id === id)?.year)
  const graded = (list: readonly { condition: string; procedure: string; report: string }[]) =>
    list.filter((g) => about.isAbout(g.condition, g.procedure) && about.within(year(g.report))).length
  const used = milestones(api).filter((m) => about.uses.has(m.technology.id) && about.within(m.date))
  const expected = {
    TimelineReport: reports.filter((r) => about.within(dateOf(r))).length,
    TimelineNotice: reports.flatMap((r) => r.notices).filter((n) => about.within(n.date)).length,
    TimelineGrading: graded(gradingsOf(api)),
    TimelineRecommendation: graded(adviceOf(api)),
    TimelineMilestone: used.length,
  }
  const total = Object.values(expected).reduce((sum, n) => sum + n, 0)
  expect(timeline.totalCount).toBe(total)
  if (total <= timeline.nodes.length) {
    for (const [kind, n] of Object.entries(expected)) {
      expect(
        timeline.nodes.filter((e) => e.__typename === kind),
        kind,
      ).toHaveLength(n)
    }
  }
  const dates = timeline.nodes.map((e) => e.date)
  expect(dates).toEqual(dates.toSorted())
  const sham = new Set(
    found.filter((r) => r.finding.comparison === 'SHAM_OR_PLACEBO').map((r) => r.report.title),
  )
  for (const { report, shamControlled } of timeline.nodes) {
    if (report?.title !== undefined) expect(shamControlled).toBe(sham.has(report.title))
  }
}

const usedBy = ({ seed }: Api, procedures: readonly string[]) =>
  new Set(
    seed.procedures
      .filter((p) => procedures.includes(p.id))
      .flatMap((p) => p.uses.map((u) => String(u.technology))),
  )

/** What changed, and what was known when. */
export const TIME_CHECKS = [
  checked<{ timeline: { totalCount: number; nodes: Entry[] } }>(
    '31-timeline-of-a-condition',
    (answer, api) => {
      const under = conditionsUnder(api, 'sacroiliac-joint-pain')
      expectTimeline(answer.timeline, api, {
        isAbout: (c) => under.has(c),
        uses: usedBy(
          api,
          [...under].flatMap((c) => proceduresFor(api, c)),
        ),
        within: inYears(2008, 2018),
      })
    },
  ),
  checked<{ timeline: { totalCount: number; nodes: Entry[] } }>(
    '85-timeline-of-a-procedure',
    (answer, api) => {
      const id = 'percutaneous-vertebroplasty'
      expectTimeline(answer.timeline, api, {
        isAbout: (_, p) => p === id,
        uses: usedBy(api, [id]),
        within: () => true,
      })
    },
  ),

  checked<{
    advances: {
      totalCount: number
      nodes: (Omit<Milestone, 'id'> & { technology: { name: string; usedBy: List<{ name: string }> } })[]
    }
    evidencePerYear: Year[]
  }>('32-advances', ({ advances, evidencePerYear }, api) => {
    const ours = milestones(api).filter((m) => inYears(2015, 2026)(m.date))
    expect(advances.totalCount).toBe(ours.length)
    const line = (m: { date: string; kind: string; event: string }) => `${m.date} ${m.kind} ${m.event}`
    const stated = ours.map(line)
    expect(advances.nodes.filter((m) => !stated.includes(line(m)))).toEqual([])
    for (const { technology } of advances.nodes) {
      const id = api.seed.technologies.find((t) => t.name === technology.name)?.id
      const users = api.seed.procedures.filter((p) => p.uses.some((u) => u.technology === id))
      expect(
        whole(technology.usedBy)
          .map((p) => p.name)
          .toSorted(),
      ).toEqual(users.map((p) => p.name).toSorted())
    }
    expectYears(evidencePerYear, api, (r) => r.year >= 2010 && r.design === 'RANDOMISED_TRIAL')
  }),

  checked<Record<'sacroiliac' | 'all', Year[]>>('82-published-per-year', ({ sacroiliac, all }, api) => {
    const about = new Set(
      results(api)
        .filter(({ finding }) => finding.conditions.some((c) => familyOf(api, c) === 'SACROILIAC_JOINT_PAIN'))
        .map((r) => r.report.id),
    )
    expectYears(sacroiliac, api, (r) => about.has(r.id))
    expectYears(all, api, () => true)
  }),

  checked<{ technologies: List<Named & { milestones: Milestone[]; usedBy: List }> }>(
    '83-cleared-since-2010',
    ({ technologies }, { seed }) => {
      const cleared = seed.technologies.filter((t) =>
        t.milestones.some((m) => m.kind === 'REGULATORY_CLEARANCE' && yearOf(m.date) >= 2010),
      )
      expect(technologies.totalCount).toBe(cleared.length)
      expectIds(
        technologies.nodes,
        cleared.map((t) => t.id),
      )
      for (const node of technologies.nodes) {
        const record = recordOf(cleared, node.id)
        expect(node.milestones.map((m) => m.event).toSorted()).toEqual(
          record.milestones.map((m) => m.event).toSorted(),
        )
        const users = seed.procedures.filter((p) => p.uses.some((u) => u.technology === record.id))
        expectIds(
          whole(node.usedBy),
          users.map((p) => p.id),
        )
      }
    },
  ),

  checked<{ advances: List<Milestone & { technology: Item; sources: unknown[] }> }>(
    '84-milestones-of-a-kind',
    ({ advances }, api) => {
      const kinds = ['FIRST_DESCRIPTION', 'FIRST_RANDOMISED_TRIAL', 'FIRST_SHAM_CONTROLLED_TRIAL']
      const ours = milestones(api).filter((m) => kinds.includes(m.kind) && inYears(1980, 2026)(m.date))
      expect(advances.totalCount).toBe(ours.length)
      expect(new Set(slugs(advances.nodes)).size).toBe(ours.length)
      for (const node of advances.nodes) {
        const stated = ours.find((m) => m.event === node.event && m.date === node.date)
        expect(node.kind).toBe(stated?.kind)
        expect(slug(node.technology.id)).toBe(stated?.technology.id)
        expect(node.sources).toHaveLength(stated?.sources.length ?? 0)
      }
    },
  ),

  checked<{
    technologies: {
      nodes: {
        name: string
        milestones: { date: string; kind: string; event: string }[]
        usedBy: List<{ name: string }>
      }[]
    }
  }>('13-technologies', ({ technologies }, { seed }) => {
    const stimulators = seed.technologies.filter((t) => t.kind === 'NEUROSTIMULATOR')
    expect(technologies.nodes.map((t) => t.name).toSorted()).toEqual(
      stimulators.map((t) => t.name).toSorted(),
    )
    for (const { name, milestones: told, usedBy } of technologies.nodes) {
      const record = stimulators.find((t) => t.name === name)
      expect(told.map((m) => `${m.date} ${m.kind}`).toSorted()).toEqual(
        record?.milestones.map((m) => `${m.date} ${m.kind}`).toSorted(),
      )
      const users = seed.procedures.filter((p) => p.uses.some((u) => u.technology === record?.id))
      expect(
        whole(usedBy)
          .map((p) => p.name)
          .toSorted(),
      ).toEqual(users.map((p) => p.name).toSorted())
    }
  }),
]
