import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe('the role of a structure', () => {
  it('tells where the pain starts from where it is treated', async () => {
    const { condition, pathway } = await api.ask<{
      condition: { arisesFrom: { role: string; structure: { id: string } }[] }
      pathway: { routes: { text: string; steps: { role: string | null }[] }[]; reason: string }
    }>(`{ condition(id: "RELIEF:condition/refractory-cancer-related-pain") { arisesFrom { role structure { id } } }
      pathway: node(id: "RELIEF:pathway/refractory-cancer-related-pain--percutaneous-cordotomy") { ... on Pathway {
        reason routes { text steps { role } } } } }`)
    const record = api.seed.conditions.find((c) => c.id === 'refractory-cancer-related-pain')
    expect(condition.arisesFrom.map((a) => `${a.structure.id} ${a.role}`).toSorted()).toEqual(
      record?.arisesFrom.map((a) => `RELIEF:anatomical-source/${a.structure} ${a.role}`).toSorted(),
    )
    expect(new Set(condition.arisesFrom.map((a) => a.role)).size).toBe(3)
    expect(pathway.routes.map((r) => r.steps[0]?.role)).toContain('CONDUCTS')
    expect(pathway.routes[0]?.text).toContain('pain is carried by')
    expect(pathway.routes.flatMap((r) => r.steps.slice(1).filter((s) => s.role !== null))).toEqual([])
  })

  it('lists a place of treatment as a source of the pain only when asked', async () => {
    const id = 'spinal-cord-dorsal-columns'
    type Listed = { totalCount: number; edges: { role: string; node: { id: string } }[] }
    const { structure } = await api.ask<{ structure: { usual: Listed; sites: Listed } }>(
      `{ structure: anatomicalSource(id: "RELIEF:anatomical-source/${id}") {
        usual: sourceOf { totalCount edges { role node { id } } }
        sites: sourceOf(role: [TREATMENT_SITE], first: 100) { totalCount edges { role node { id } } } } }`,
    )
    const treated = api.seed.conditions.filter((c) =>
      c.arisesFrom.some((a) => a.structure === id && a.role === 'TREATMENT_SITE'),
    )
    expect(treated.length).toBeGreaterThan(5)
    expect(structure.sites.edges.map((e) => e.node.id).toSorted()).toEqual(
      treated.map((c) => `RELIEF:condition/${c.id}`).toSorted(),
    )
    expect(new Set(structure.sites.edges.map((e) => e.role))).toEqual(new Set(['TREATMENT_SITE']))
    expect(structure.usual.edges.filter((e) => e.role === 'TREATMENT_SITE')).toEqual([])
    const { conditions } = await api.ask<{ conditions: { totalCount: number } }>(
      `{ conditions(filter: { structure: "RELIEF:anatomical-source/${id}" }) { totalCount } }`,
    )
    expect(conditions.totalCount).toBe(structure.usual.totalCount)
  })
})
