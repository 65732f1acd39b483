import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

interface Use {
  readonly id: string
  readonly counted: string
  readonly year: number
  readonly count: number | null
  readonly rate: number | null
  readonly ratePer: number | null
  readonly population: string
  readonly country: string
  readonly note: string | null
  readonly procedures: readonly { id: string }[]
  readonly sources: readonly { id: string; page: string }[]
}

const FIELDS = `id counted year count rate ratePer population country note procedures { id }
  sources { ... on Reference { id page } ... on EvidenceReport { id page } }`

const usesOf = async (procedure: string): Promise<readonly Use[]> => {
  const answer = await api.ask<{ procedure: { usePerYear: readonly Use[] } }>(
    `query ($id: ID!) { procedure(id: $id) { usePerYear { ${FIELDS} } } }`,
    { id: `RELIEF:procedure/${procedure}` },
  )
  return answer.procedure.usePerYear
}

describe('published use', () => {
  it('says of every procedure what the files say, with denominator and page', async () => {
    const counted = new Set(api.seed.procedureUses.flatMap((u) => u.procedures))
    expect(counted.size).toBeGreaterThanOrEqual(5)
    for (const procedure of counted) {
      const records = api.seed.procedureUses.filter((u) => u.procedures.includes(procedure))
      const uses = await usesOf(procedure)
      expect(uses.map((u) => u.id).toSorted()).toEqual(
        records.map((u) => `RELIEF:procedure-use/${u.id}`).toSorted(),
      )
      for (const use of uses) {
        const record = records.find((r) => use.id.endsWith(`/${r.id}`))
        expect(use).toMatchObject({
          counted: record?.counted,
          year: record?.year,
          count: record?.count ?? null,
          rate: record?.rate ?? null,
          ratePer: record?.ratePer ?? null,
          population: record?.population,
          country: record?.country,
          note: record?.note ?? null,
          sources: record?.sources.map((source) => ({ id: `RELIEF:${source}` })),
        })
        expect(use.procedures.map((p) => p.id).toSorted()).toEqual(
          record?.procedures.map((p) => `RELIEF:procedure/${p}`).toSorted(),
        )
        expect(use.sources[0]?.page).toMatch(/^https:/)
      }
    }
  })

  it('goes series by series, year by year', async () => {
    for (const procedure of [
      'percutaneous-vertebroplasty',
      'lumbar-transforaminal-epidural-steroid-injection',
    ]) {
      const keys = (await usesOf(procedure)).map((u) => `${u.counted} ${u.year} ${u.id}`)
      expect(keys.length).toBeGreaterThan(1)
      expect(keys).toEqual(keys.toSorted())
    }
  })

  it('is empty where no figure was read, and one figure is a node', async () => {
    const silent = api.seed.procedures.find(
      (p) => !api.seed.procedureUses.some((u) => u.procedures.includes(p.id)),
    )
    expect(await usesOf(silent?.id ?? '')).toEqual([])
    const [record] = api.seed.procedureUses
    const { node } = await api.ask<{ node: { year: number } }>(
      'query ($id: ID!) { node(id: $id) { id ... on ProcedureUse { year } } }',
      { id: `RELIEF:procedure-use/${record?.id}` },
    )
    expect(node.year).toBe(record?.year)
  })

  it('reads no more for ten procedures than for one', async () => {
    const readsFor = async (first: number) => {
      await api.ask(
        `{ procedures(first: ${first}) { nodes { usePerYear { year procedures { id } sources { ... on Reference { id } } } } } }`,
      )
      return api.reads().length
    }
    expect(await readsFor(60)).toBeLessThanOrEqual((await readsFor(30)) + 1)
  })
})
