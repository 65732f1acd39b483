import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'

interface Answer {
  node: {
    synthesis: {
      domain: string
      comparison: string
      window: string
      unit: string
      effectType: string | null
      studies: number
      entries: {
        label: string
        year: number
        estimate: number | null
        low: number | null
        n: number | null
        weight: null
        effectDirection: string
        direct: boolean
        study: { id: string }
        finding: { id: string; unit: string }
      }[]
    }[]
  }
}

const SYNTHESIS = `query S($id: ID!, $domains: [OutcomeDomain!], $comparisons: [ComparisonKind!]) {
  node(id: $id) { ... on Claim { synthesis(domains: $domains, comparisons: $comparisons) {
    domain comparison window unit effectType studies
    entries { label year estimate low n weight effectDirection direct study { id } finding { id unit } }
  } } }
}`
const CONDITION = 'vertebrogenic-low-back-pain'
const PROCEDURE = 'basivertebral-nerve-ablation'
const CLAIM = `RELIEF:claim/${CONDITION}--${PROCEDURE}`

let api: Api
const groups = async (variables: Record<string, unknown> = {}) =>
  (await api.ask<Answer>(SYNTHESIS, { id: CLAIM, ...variables })).node.synthesis

beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe('Claim.synthesis', () => {
  it('plots every standing finding of the files once, with the effect as published', async () => {
    const entries = (await groups()).flatMap((g) => g.entries)
    const files = api.seed.studies.flatMap((file) => {
      const retracted = file.reports
        .filter((r) => r.notices.some((n) => n.kind === 'RETRACTION'))
        .map((r) => r.id)
      return file.findings.filter(
        (f) => f.conditions.includes(CONDITION) && f.procedure === PROCEDURE && !retracted.includes(f.report),
      )
    })
    expect(files.length).toBeGreaterThan(5)
    const direct = entries.filter((e) => e.direct)
    expect(direct.map((e) => e.finding.id).toSorted()).toEqual(
      files.map((f) => `RELIEF:finding/${f.id}`).toSorted(),
    )
    for (const file of files) {
      const entry = direct.find((e) => e.finding.id === `RELIEF:finding/${file.id}`)
      expect(entry).toMatchObject({
        estimate: file.effect?.estimate ?? null,
        low: file.effect?.low ?? null,
        effectDirection: file.effectDirection,
        weight: null,
      })
    }
  })

  it('keeps a group to one unit, and counts each study once', async () => {
    for (const group of await groups()) {
      expect(new Set(group.entries.map((e) => e.finding.unit))).toEqual(new Set([group.unit]))
      expect(group.studies).toBe(new Set(group.entries.map((e) => e.study.id)).size)
      expect(group.entries.map((e) => e.year)).toEqual(
        group.entries.map((e) => e.year).toSorted((a, b) => a - b),
      )
    }
  })

  it('narrows to outcomes and comparisons', async () => {
    const all = await groups()
    const pain = await groups({ domains: ['PAIN_INTENSITY'] })
    expect(pain).toEqual(all.filter((g) => g.domain === 'PAIN_INTENSITY'))
    const sham = await groups({ comparisons: ['SHAM_OR_PLACEBO'] })
    expect(sham).toEqual(all.filter((g) => g.comparison === 'SHAM_OR_PLACEBO'))
    expect(pain.length * sham.length).toBeGreaterThan(0)
    expect(Math.max(pain.length, sham.length)).toBeLessThan(all.length)
  })

  it('reads everything once', async () => {
    await groups()
    expect(api.reads()).toHaveLength(new Set(api.reads()).size)
  })
})
