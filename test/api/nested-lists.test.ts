import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'
import { reported } from '../support/findings-read.ts'
import { full } from '../support/seed-reading.ts'

interface Page {
  readonly totalCount: number
  readonly nodes: readonly unknown[]
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

/** A list inside an answer: whose it is, its arguments, and what tells its items apart. */
interface Place {
  readonly owner: string
  readonly type: string
  readonly field: string
  readonly args?: string
  readonly id?: string
}

const FACET = 'RELIEF:pathway/lumbar-facet-joint-pain--lumbar-medial-branch-radiofrequency-ablation'
const PLACES: readonly Place[] = [
  { owner: FACET, type: 'Pathway', field: 'findings', id: 'finding { id }' },
  {
    owner: FACET,
    type: 'Pathway',
    field: 'findings',
    args: 'domains: [PAIN_INTENSITY]',
    id: 'finding { id }',
  },
  { owner: FACET.replace('pathway', 'claim'), type: 'Claim', field: 'assessments' },
  { owner: 'RELIEF:condition/knee-osteoarthritis', type: 'Condition', field: 'claims' },
  { owner: 'RELIEF:condition/osteoarthritis-and-joint-pain', type: 'Condition', field: 'narrower' },
  { owner: 'RELIEF:procedure/percutaneous-vertebroplasty', type: 'Procedure', field: 'claims' },
  { owner: 'RELIEF:evidence/juch-2017-mint', type: 'EvidenceReport', field: 'findings' },
  { owner: 'RELIEF:anatomical-source/knee-joint', type: 'AnatomicalSource', field: 'sourceOf' },
]

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const asking = ({ owner, type, field, args = '', id = 'id' }: Place) =>
  `query P($first: Int, $after: String) { node(id: "${owner}") { ... on ${type} {
    list: ${field}(first: $first, after: $after, ${args}) {
      totalCount nodes { ${id} } edges { cursor node { ${id} } } pageInfo { hasNextPage endCursor } } } } }`

const pageOf = async (place: Place, variables: { first: number; after?: string | null }): Promise<Page> =>
  (await api.ask<{ node: { list: Page } }>(asking(place), variables)).node.list

async function walk(place: Place, sizes: readonly number[]): Promise<string[]> {
  const seen: string[] = []
  let after: string | null = null
  for (let turn = 0; ; turn += 1) {
    const page: Page = await pageOf(place, { first: sizes[turn % sizes.length] ?? 1, after })
    seen.push(...page.nodes.map((n) => JSON.stringify(n)))
    expect(page.edges.map((e) => e.node)).toEqual(page.nodes)
    if (!page.pageInfo.hasNextPage) return seen
    after = page.pageInfo.endCursor
  }
}

describe.each(PLACES)('$type.$field of $owner $args', (place) => {
  it('gives each item exactly once, also while the page size changes', async () => {
    const { totalCount, nodes } = await pageOf(place, { first: 100 })
    const whole = nodes.map((n) => JSON.stringify(n))
    expect(whole.length).toBeGreaterThan(2)
    expect(new Set(whole).size).toBe(whole.length)
    expect(totalCount).toBe(whole.length)
    expect(await walk(place, [1])).toEqual(whole)
    expect(await walk(place, [2, 5, 1])).toEqual(whole)
  })

  it('refuses a cursor of another list, and a page of no size', async () => {
    const { edges } = await pageOf(place, { first: 1 })
    for (const other of PLACES.filter((p) => p !== place)) {
      const [fault] = await api.faults(asking(other), { first: 1, after: edges[0]?.cursor })
      expect(fault?.code).toBe('BAD_USER_INPUT')
    }
    const [fault] = await api.faults(asking(place), { first: 0 })
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('from 1 to 100') })
  })
})

describe('lists inside answers hold what the files say', () => {
  it('every finding of a report, earliest first', async () => {
    const place: Place = {
      owner: 'RELIEF:evidence/juch-2017-mint',
      type: 'EvidenceReport',
      field: 'findings',
      id: 'id followUpMonths',
    }
    const { nodes } = await pageOf(place, { first: 100 })
    const told = nodes as { id: string; followUpMonths: number }[]
    const written = reported(api).filter((r) => r.report.id === 'juch-2017-mint')
    expect(told.map((n) => n.id).toSorted()).toEqual(
      full(
        'finding',
        written.map((r) => r.finding.id),
      ).toSorted(),
    )
    const months = told.map((n) => n.followUpMonths)
    expect(months).toEqual(months.toSorted((a, b) => a - b))
  })

  it('narrower conditions, with the facets of that list alone', async () => {
    const { condition } = await api.ask<{
      condition: { narrower: { totalCount: number; facets: { family: { count: number }[] } } }
    }>(
      '{ condition(id: "RELIEF:condition/osteoarthritis-and-joint-pain") { narrower { totalCount facets { family { count } } } } }',
    )
    const written = api.seed.conditions.filter((c) => c.broader.includes('osteoarthritis-and-joint-pain'))
    expect(condition.narrower.totalCount).toBe(written.length)
    expect(condition.narrower.facets.family.reduce((sum, f) => sum + f.count, 0)).toBe(written.length)
  })

  it('a page of many owners is read as one', async () => {
    const claims = (first: number) =>
      `{ conditions(first: ${first}) { nodes { claims(first: 5) { nodes { id } } } } }`
    await api.ask(claims(1))
    const one = api.reads().length
    await api.ask(claims(20))
    expect(api.reads().length).toBe(one)
  })

  it.each(['excluded', 'missingInformation'])(
    '%s of a plan, page by page, with cursors that say nothing of the patient',
    async (field) => {
      const item = field === 'excluded' ? 'procedure { id }' : 'fact'
      const query = `query ($p: TreatmentProfileInput!, $first: Int, $after: String) { treatmentPlan(profile: $p) {
      list: ${field}(first: $first, after: $after) { totalCount nodes { ${item} } edges { cursor } pageInfo { hasNextPage endCursor } } } }`
      const ask = async (p: object, first: number, after: string | null = null): Promise<Page> =>
        (await api.ask<{ treatmentPlan: { list: Page } }>(query, { p, first, after })).treatmentPlan.list
      const profile = { conditions: [{ condition: 'RELIEF:condition/knee-osteoarthritis' }] }
      const { nodes, totalCount, edges } = await ask({ ...profile, history: { pregnancy: 'PRESENT' } }, 100)
      const sicker = { ...profile, history: { pregnancy: 'PRESENT' }, drugs: ['RELIEF:medication/apixaban'] }
      expect(totalCount).toBe(nodes.length)
      expect(nodes.length).toBeGreaterThan(3)
      const seen: unknown[] = []
      for (let after: string | null = null; ; ) {
        const page: Page = await ask({ ...profile, history: { pregnancy: 'PRESENT' } }, 2, after)
        seen.push(...page.nodes)
        if (!page.pageInfo.hasNextPage) break
        after = page.pageInfo.endCursor
      }
      expect(seen).toEqual(nodes)
      const others = await ask(sicker, 100)
      const shared = others.nodes.findIndex((n) => JSON.stringify(n) === JSON.stringify(nodes[0]))
      if (shared === 0) expect(others.edges[0]?.cursor).toBe(edges[0]?.cursor)
    },
  )
})
