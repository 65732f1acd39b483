import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'

interface Shown {
  id: string
  gap: boolean
  reason: string
  routes: unknown[]
  findingCounts: Record<'supports' | 'noDifference' | 'contrary' | 'notApplicable', number>
  procedure: { id: string }
  comparators: { procedure: { id: string }; note: string | null; sources: unknown[] }[]
}

const QUERY = `query P($condition: ID!, $asOf: Year) {
  reliefPathways(condition: $condition, asOf: $asOf, includeNarrower: false, first: 100, filter: { intent: [THERAPEUTIC, TRIAL, DIAGNOSTIC] }) {
    nodes { id gap reason routes { text } procedure { id }
      findingCounts { supports noDifference contrary notApplicable }
      comparators { procedure { id } note sources { __typename } } }
  }
}`

let api: Api
const pathways = async (condition: string, asOf?: number): Promise<Shown[]> => {
  const variables = { condition: `RELIEF:condition/${condition}`, ...(asOf ? { asOf } : {}) }
  return (await api.ask<{ reliefPathways: { nodes: Shown[] } }>(QUERY, variables)).reliefPathways.nodes
}
const of = (nodes: readonly Shown[], procedure: string) =>
  nodes.find((n) => n.procedure.id === `RELIEF:procedure/${procedure}`)
const compared = (shown: Shown | undefined) =>
  shown?.comparators.map((c) => c.procedure.id.replace('RELIEF:procedure/', ''))

beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe('evidence without a route', () => {
  it('is shown, and never said to work systemically', async () => {
    const shown = await pathways('refractory-cancer-related-pain')
    for (const procedure of ['percutaneous-cordotomy', 'intrathecal-drug-delivery-system']) {
      const pathway = of(shown, procedure)
      expect(pathway?.gap, procedure).toBe(false)
      expect(Object.values(pathway?.findingCounts ?? {}).reduce((a, b) => a + b, 0)).toBeGreaterThan(0)
      expect(pathway?.reason).not.toContain('systemic')
      if (pathway?.routes.length === 0) expect(pathway.reason).toContain('no anatomical route in the graph')
    }
  })
})

describe('comparators', () => {
  it('are operations studied for the very condition, not for the same place', async () => {
    const neuropathy = await pathways('painful-diabetic-neuropathy')
    expect(compared(of(neuropathy, 'conventional-spinal-cord-stimulation'))).toEqual([])
    const stenosis = await pathways('lumbar-spinal-stenosis-with-neurogenic-claudication')
    const epidural = compared(of(stenosis, 'lumbar-interlaminar-epidural-steroid-injection'))
    expect(epidural).toContain('open-lumbar-decompression')
    expect(epidural).not.toContain('open-lumbar-microdiscectomy')
  })

  it('name every operation that was studied, stated alternatives with their sources first', async () => {
    const shoulder = await pathways('rotator-cuff-related-shoulder-pain')
    for (const pathway of shoulder)
      expect(compared(pathway)).toContain('arthroscopic-subacromial-decompression')
    const knee = of(await pathways('knee-osteoarthritis'), 'genicular-nerve-radiofrequency-ablation')
    expect(compared(knee)?.[0]).toBe('total-knee-arthroplasty')
    expect(compared(knee)?.length).toBeGreaterThan(1)
    expect(knee?.comparators.map((c) => c.sources.length > 0)).toEqual([
      true,
      ...(knee?.comparators.slice(1).map(() => false) ?? []),
    ])
  })

  it('were studied by the year asked for', async () => {
    const years = api.seed.studies
      .filter((s) => s.findings.some((f) => f.procedure === 'arthroscopic-subacromial-decompression'))
      .flatMap((s) => s.reports.map((r) => r.year))
    const before = await pathways('rotator-cuff-related-shoulder-pain', Math.min(...years) - 1)
    expect(before.length).toBeGreaterThan(0)
    for (const pathway of before) expect(pathway.comparators).toEqual([])
  })
})
