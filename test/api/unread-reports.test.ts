import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'
import { withNarrower } from '../support/seed-reading.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

interface Unread {
  totalCount: number
  edges: { node: { id: string; year: number }; matchedThrough: { id: string }[] }[]
}
interface Shown {
  procedure: { id: string }
  reportsWithoutResults: Unread
  reason: string
  score: { total: number }
}
const ASK = `query U($condition: ID!, $asOf: Year) { reliefPathways(condition: $condition, includeNarrower: false, first: 100, asOf: $asOf,
  filter: { intent: [THERAPEUTIC, TRIAL, DIAGNOSTIC], includeOpenSurgery: true }) { nodes {
    procedure { id } reason score { total }
    reportsWithoutResults(first: 100) { totalCount edges { node { id year } matchedThrough { id } } } } } }`
const asked = async (condition: string, asOf: number | null = null) =>
  (
    await api.ask<{ reliefPathways: { nodes: Shown[] } }>(ASK, {
      condition: `RELIEF:condition/${condition}`,
      asOf,
    })
  ).reliefPathways.nodes

/** Reports of the files without a finding, by what they say they are about. */
const inFiles = () =>
  api.seed.studies.flatMap(({ reports, findings }) =>
    reports.filter((r) => !findings.some((f) => f.report === r.id)),
  )

describe('reports without results', () => {
  it('stand in every pathway that they are about, and the reason counts them', async () => {
    const unread = inFiles().filter((r) => r.about.length > 0)
    expect(unread.length).toBeGreaterThan(5)
    for (const { condition, procedure } of unread.flatMap((r) => r.about)) {
      const shown = (await asked(condition)).find((n) => n.procedure.id === `RELIEF:procedure/${procedure}`)
      const under = withNarrower(api.seed.conditions, condition)
      const expected = unread
        .filter((r) => r.about.some((a) => a.procedure === procedure && under.has(a.condition)))
        .map((r) => `RELIEF:evidence/${r.id}`)
      const told = shown?.reportsWithoutResults
      expect(told?.edges.map((e) => e.node.id).toSorted(), `${condition} ${procedure}`).toEqual(
        expect.arrayContaining(expected),
      )
      expect(told?.totalCount).toBe(told?.edges.length)
      expect(shown?.reason).toContain(`${told?.totalCount} report`)
    }
  })

  it('name the narrower condition that they are about', async () => {
    const broader = await asked('chronic-low-back-pain')
    const indirect = broader.flatMap((n) =>
      n.reportsWithoutResults.edges.filter((e) => e.matchedThrough.length > 0),
    )
    expect(indirect.length).toBeGreaterThan(0)
    const under = withNarrower(api.seed.conditions, 'chronic-low-back-pain')
    for (const { matchedThrough } of indirect) {
      const slugs = matchedThrough.map((m) => m.id.replace('RELIEF:condition/', ''))
      expect(slugs.filter((slug) => !under.has(slug) || slug === 'chronic-low-back-pain')).toEqual([])
    }
  })

  it('are unknown before their year', async () => {
    const now = await asked('osteoporotic-vertebral-compression-fracture')
    const years = now.flatMap((n) => n.reportsWithoutResults.edges.map((e) => e.node.year))
    expect(years.length).toBeGreaterThan(0)
    const then = await asked('osteoporotic-vertebral-compression-fracture', Math.min(...years) - 1)
    expect(then.flatMap((n) => n.reportsWithoutResults.edges)).toEqual([])
    expect(then.filter((n) => n.reason.includes('no result could be read'))).toEqual([])
  })

  it('are read once for a whole page', async () => {
    await asked('lumbosacral-radicular-pain')
    expect(api.reads().filter((name) => name === 'pathway-unread-reports')).toHaveLength(1)
  })
})
