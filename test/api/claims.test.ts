import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'
import { reported } from '../support/findings-read.ts'
import { slugOf } from '../support/seed-reading.ts'

interface Claim {
  readonly id: string
  readonly condition: { readonly id: string }
  readonly procedure: { readonly id: string }
  readonly carriedCertainty: string | null
  readonly directStudies: number
  readonly participants: number
  readonly people: number | null
  readonly peopleInTrials: number | null
  readonly assessments: { readonly nodes: readonly { readonly origin: string; readonly certainty: string }[] }
}

const CLAIM =
  'id condition { id } procedure { id } carriedCertainty directStudies participants people peopleInTrials assessments(first: 100) { nodes { origin certainty } }'

let api: Api
let claims: Claim[]
beforeAll(async () => {
  api = await openApi()
  const { conditions } = await api.ask<{ conditions: { nodes: { claims: { nodes: Claim[] } }[] } }>(
    `{ conditions(first: 100) { nodes { claims(first: 100) { nodes { ${CLAIM} } } } } }`,
  )
  claims = conditions.nodes.flatMap((c) => c.claims.nodes)
})
afterAll(() => api.close())

describe('a claim', () => {
  it('counts the studies about its own pair as the files have them', () => {
    const studyOf = new Map(
      api.seed.studies.flatMap((f) => f.reports.map((r) => [r.id, f.study.id] as const)),
    )
    for (const { condition, procedure, directStudies, id } of claims) {
      const own = reported(api).filter(
        ({ finding }) =>
          finding.procedure === slugOf(procedure.id) && finding.conditions.includes(slugOf(condition.id)),
      )
      expect(directStudies, id).toBe(new Set(own.map(({ report }) => studyOf.get(report.id))).size)
    }
    expect(claims.some((c) => c.directStudies > 0)).toBe(true)
  })

  it('knows no number of people where no page gave one, and never takes that for nobody', () => {
    const unknown = claims.filter((c) => c.people === null)
    expect(unknown.length).toBeGreaterThan(0)
    for (const { condition, procedure, id, participants } of unknown) {
      const counts = reported(api)
        .filter(({ finding }) => finding.procedure === slugOf(procedure.id))
        .filter(({ finding }) => finding.conditions.includes(slugOf(condition.id)))
        .flatMap(({ report }) => (/REVIEW|META|GUIDELINE/.test(report.design) ? [] : [report.nAnalyzed]))
      expect(
        counts.filter((n) => n !== undefined),
        id,
      ).toEqual([])
      expect(participants, id).toBe(0)
    }
    const known = claims.filter((c) => c.people !== null)
    for (const { people, participants } of known) expect(participants).toBe(people)
    expect(known.length).toBeGreaterThan(unknown.length)
  })

  it('counts people in trials apart from insurance records', () => {
    const ablation = claims.find((c) =>
      c.id.endsWith('/lumbar-facet-joint-pain--lumbar-medial-branch-radiofrequency-ablation'),
    )
    expect(ablation?.people).toBeGreaterThan(100_000)
    expect(ablation?.peopleInTrials).toBeGreaterThan(50)
    expect(ablation?.peopleInTrials).toBeLessThan(2_000)
  })

  it('carries a certainty only where a society or review graded', () => {
    const graded = claims.filter((c) => c.carriedCertainty !== null)
    expect(graded.length).toBeGreaterThan(0)
    for (const { assessments, carriedCertainty, id } of graded) {
      const others = assessments.nodes.filter((a) => a.origin !== 'DERIVED').map((a) => a.certainty)
      expect(others, id).toContain(carriedCertainty)
    }
  })

  it('shows an earlier year with what was known then', async () => {
    const query = `query P($asOf: Year) { reliefPathways(condition: "RELIEF:condition/knee-osteoarthritis", asOf: $asOf, first: 100) {
      nodes { claim { ${CLAIM} } } } }`
    interface Ranked {
      reliefPathways: { nodes: { claim: Claim | null }[] }
    }
    const direct = async (asOf: number | null) =>
      (await api.ask<Ranked>(query, { asOf })).reliefPathways.nodes.reduce(
        (sum, { claim }) => sum + (claim?.directStudies ?? 0),
        0,
      )
    expect(await direct(2010)).toBeLessThan(await direct(null))
  })
})
