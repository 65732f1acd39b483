import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'

interface Ranked {
  reliefPathways: {
    totalCount: number
    nodes: {
      id: string
      rank: number
      gap: boolean
      advisedAgainst: boolean
      reason: string
      certainty: { certainty: string } | null
      studies: { supports: number; noDifference: number; contrary: number }
      score: {
        total: number
        components: {
          name: string
          value: number | null
          weight: number
          contribution: number
          why: string
        }[]
      }
      routes: { text: string; steps: { sources: unknown[] }[]; targetSources: unknown[] }[]
      procedure: { id: string; intents: string[]; accessRoute: string }
      condition: { id: string }
    }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
    explanation: {
      considered: number
      text: string
      reportsLeftOut: number
      removedBy: { filter: string; removed: number; matchesWithout: number }[]
    }
  }
}

const RANKING = `query R($condition: ID!, $filter: PathwayFilter, $weights: WeightsInput, $asOf: Year, $first: Int, $after: String, $narrower: Boolean) {
  reliefPathways(condition: $condition, filter: $filter, weights: $weights, asOf: $asOf, first: $first, after: $after, includeNarrower: $narrower) {
    totalCount
    nodes {
      id rank gap advisedAgainst reason
      certainty { certainty }
      studies { supports noDifference contrary }
      durability { window results supports studies }
      score { total components { name value weight contribution why } }
      routes { text steps { sources { __typename } } targetSources { __typename } }
      procedure { id intents accessRoute }
      condition { id }
    }
    pageInfo { hasNextPage endCursor }
    explanation { considered text reportsLeftOut removedBy { filter removed matchesWithout } }
  }
}`

const SPINE = [
  'lumbar-facet-joint-pain',
  'lumbar-disc-herniation-with-radicular-pain',
  'complex-regional-pain-syndrome',
  'painful-diabetic-neuropathy',
  'osteoporotic-vertebral-compression-fracture',
  'knee-osteoarthritis',
  'sacroiliac-joint-pain',
]
const condition = (slug: string) => `RELIEF:condition/${slug}`
const KNEE = condition('knee-osteoarthritis')

let api: Api
const rank = async (variables: Record<string, unknown>) =>
  (await api.ask<Ranked>(RANKING, variables)).reliefPathways

beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe('reliefPathways', () => {
  it.each(SPINE)('ranks at least three therapeutic pathways for %s', async (slug) => {
    const { nodes } = await rank({ condition: condition(slug), first: 100 })
    expect(nodes.length).toBeGreaterThanOrEqual(3)
    expect(nodes.map((n) => n.rank)).toEqual(nodes.map((_, i) => i + 1))
    for (const held of [true, false]) {
      const these = nodes.filter((n) => n.advisedAgainst === held)
      const totals = these.map((n) => n.score.total - (n.gap ? 4 : 0))
      expect(totals).toEqual(totals.toSorted((a, b) => b - a))
    }
    for (const node of nodes) {
      expect(node.procedure.intents).toContain('THERAPEUTIC')
      expect(node.procedure.accessRoute).not.toBe('OPEN_SURGERY')
      expect(node.reason).toContain('Score')
    }
  })

  it('explains every score: contributions add up, every component says why', async () => {
    const { nodes } = await rank({ condition: KNEE, first: 100 })
    for (const { score } of nodes) {
      expect(score.components.reduce((sum, c) => sum + c.contribution, 0)).toBeCloseTo(score.total, 9)
      for (const c of score.components) expect(c.why.length).toBeGreaterThan(10)
    }
  })

  it('sources every link of every route', async () => {
    const { nodes } = await rank({ condition: KNEE, first: 100 })
    const routes = nodes.flatMap((n) => n.routes)
    expect(routes.length).toBeGreaterThan(0)
    for (const route of routes) {
      expect(route.targetSources.length).toBeGreaterThan(0)
      for (const step of route.steps) expect(step.sources.length).toBeGreaterThan(0)
    }
  })

  it('widens to diagnostic blocks and open surgery when asked', async () => {
    const usual = await rank({ condition: KNEE, first: 100 })
    const wide = await rank({
      condition: KNEE,
      first: 100,
      filter: { intent: ['DIAGNOSTIC', 'THERAPEUTIC', 'TRIAL'], includeOpenSurgery: true },
    })
    expect(wide.totalCount).toBe(wide.explanation.considered)
    expect(wide.totalCount).toBeGreaterThan(usual.totalCount)
    expect(wide.nodes.map((n) => n.procedure.id)).toContain('RELIEF:procedure/total-knee-arthroplasty')
  })

  it('walks all pages and gives each pathway exactly once, also when the page size changes', async () => {
    const all = (await rank({ condition: KNEE, first: 100 })).nodes.map((n) => n.id)
    const seen: string[] = []
    let after: string | null = null
    for (let size = 1; ; size = (size % 3) + 1) {
      const page: Ranked['reliefPathways'] = await rank({ condition: KNEE, first: size, after })
      seen.push(...page.nodes.map((n) => n.id))
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(seen).toEqual(all)
  })

  it('gives the same order for the same question', async () => {
    const [one, two] = [await rank({ condition: KNEE }), await rank({ condition: KNEE })]
    expect(one).toEqual(two)
  })

  it('obeys weights', async () => {
    const only = {
      certainty: 0,
      balance: 0,
      durability: 0,
      functionAndQualityOfLife: 0,
      opioidSparing: 0,
      recovery: 0,
      targeting: 0,
      recommendations: 0,
    }
    const { nodes } = await rank({ condition: KNEE, first: 100, weights: { ...only, lowInvasiveness: 1 } })
    for (const { score } of nodes) {
      const part = score.components.find((c) => c.name === 'LOW_INVASIVENESS')
      expect(score.total).toBeCloseTo(part?.value ?? 0, 12)
    }
    expect(nodes.some((n) => n.score.total > 0)).toBe(true)
  })

  it('says which filter removed what when nothing matches', async () => {
    const { nodes, explanation } = await rank({
      condition: KNEE,
      filter: { maxInvasiveness: 1, class: ['FUSION'] },
    })
    expect(nodes).toEqual([])
    expect(explanation.text).toMatch(/^None of \d+ pathways matches: /)
    expect(explanation.removedBy.map((r) => r.filter)).toContain('class')
  })

  it('computes an earlier year from what was published by then', async () => {
    const now = await rank({ condition: KNEE, first: 100 })
    const then = await rank({ condition: KNEE, first: 100, asOf: 1990 })
    expect(then.nodes.every((n) => n.gap)).toBe(true)
    expect(then.explanation.reportsLeftOut).toBeGreaterThan(0)
    expect(then.totalCount).toBe(now.totalCount)
  })

  it('recomputes today when asked as of this year', async () => {
    const now = await rank({ condition: KNEE, first: 100 })
    const asOfNow = await rank({ condition: KNEE, first: 100, asOf: 2026 })
    expect(asOfNow.nodes.map(({ reason: _, ...n }) => n)).toEqual(now.nodes.map(({ reason: _, ...n }) => n))
  })

  it('finds a condition by a code of another terminology', async () => {
    const { nodes } = await rank({ condition: 'MESH:D020370' })
    expect(nodes[0]?.condition.id).toBe(KNEE)
  })

  it.each([
    [{ condition: 'RELIEF:condition/none' }, 'Argument "condition" cannot be "RELIEF:condition/none"'],
    [{ condition: 'knee' }, 'Argument "condition" cannot be "knee": write our id'],
    [{ condition: 'ICD10CM:M17.9' }, 'no entity carries this code exactly'],
    [{ condition: KNEE, first: 0 }, 'Argument "first" cannot be 0'],
    [{ condition: KNEE, first: 101 }, 'from 1 to 100'],
    [{ condition: KNEE, after: 'nonsense' }, 'Argument "after"'],
    [{ condition: KNEE, filter: { maxInvasiveness: 9 } }, 'filter.maxInvasiveness'],
    [
      { condition: KNEE, filter: { recoveryWithinDays: -1 } },
      'Argument "filter.recoveryWithinDays" cannot be -1',
    ],
    [{ condition: KNEE, filter: { intent: [] } }, 'Argument "filter.intent" cannot be []'],
    [{ condition: KNEE, weights: { recovery: 2 } }, 'RECOVERY is 2'],
  ])('answers a wrong argument with its name, value and mend: %j', async (variables, message) => {
    const [fault] = await api.faults(RANKING, variables)
    expect(fault?.message).toContain(message)
    expect(fault?.code).toBe('BAD_USER_INPUT')
  })

  it('asks the graph as often for ten pathways as for one', async () => {
    await rank({ condition: KNEE, first: 1 })
    const one = api.reads()
    await rank({ condition: KNEE, first: 10 })
    // Sources are read in two batches, one of pages and one of reports: one pathway may have only pages.
    const ten = api.reads()
    expect(ten).toHaveLength(new Set(ten).size)
    expect(ten.filter((name) => !one.includes(name) && name !== 'evidence-by-ids')).toEqual([])
  })

  it('reads a bare page of pathways in one statement', async () => {
    await api.ask(
      'query Q($c: ID!) { reliefPathways(condition: $c) { nodes { id rank reason score { total } } } }',
      { c: KNEE },
    )
    const reads = api.reads().filter((name) => name.startsWith('pathway'))
    expect(reads).toEqual(['pathway-candidates'])
  })
})
