import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'

interface Term {
  term: string
  position: number
  match?: { node: { id: string }; matchedField: string; matchedText: string }
  candidates: { node: { id: string } }[]
  candidateCount: number
}
interface Answer {
  resolveTerms: { matched: Term[]; ambiguous: Term[]; unknown: Term[] }
}

const RESOLVE = `query R($terms: [String!]!, $types: [SearchType!]) { resolveTerms(terms: $terms, types: $types) {
  matched { term position match { node { id } matchedField matchedText } }
  ambiguous { term position candidates { node { id } } candidateCount }
  unknown { term position candidates { node { id } } candidateCount } } }`

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const resolve = async (terms: string[], types?: string[]) =>
  (await api.ask<Answer>(RESOLVE, { terms, types })).resolveTerms

describe('resolveTerms', () => {
  it('sorts a list of a patient record', async () => {
    const { matched, unknown } = await resolve([
      'gonarthrosis',
      'D020370',
      'Balloon  KYPHOPLASTY',
      'vertebropalsty',
      'feels bad',
    ])
    expect(matched.map((t) => [t.position, t.match?.node.id])).toEqual([
      [0, 'RELIEF:condition/knee-osteoarthritis'],
      [1, 'RELIEF:condition/knee-osteoarthritis'],
      [2, 'RELIEF:procedure/balloon-kyphoplasty'],
    ])
    expect(unknown.map((t) => t.position)).toEqual([3, 4])
    expect(unknown[0]?.candidates.map((c) => c.node.id)).toContain(
      'RELIEF:procedure/percutaneous-vertebroplasty',
    )
  })

  it('agrees with the files on every exact code of a condition', async () => {
    const carriers = new Map<string, string[]>()
    for (const { id, xrefs } of api.seed.conditions) {
      for (const { code, match } of xrefs) {
        if (match !== 'EXACT') continue
        carriers.set(code, [...(carriers.get(code) ?? []), `RELIEF:condition/${id}`])
      }
    }
    const codes = [...carriers.keys()].slice(0, 200)
    expect(codes.length).toBeGreaterThan(20)
    const { matched, ambiguous, unknown } = await resolve(codes, ['CONDITION'])
    const alone = codes.filter((code) => carriers.get(code)?.length === 1)
    expect(matched.map((t) => [t.term, t.match?.node.id])).toEqual(
      alone.map((code) => [code, carriers.get(code)?.[0]]),
    )
    expect(ambiguous.map((t) => t.term)).toEqual(codes.filter((code) => !alone.includes(code)))
    expect(unknown).toEqual([])
  })

  it('calls a name ambiguous that several entities of the files have', async () => {
    const names = [...api.seed.conditions, ...api.seed.procedures, ...api.seed.anatomicalSources]
    const { ambiguous } = await resolve(names.map((n) => n.name).slice(0, 200))
    for (const { candidateCount } of ambiguous) expect(candidateCount).toBeGreaterThan(1)
  })

  it('asks the graph once per kind, however many terms', async () => {
    await resolve(api.seed.conditions.map((c) => c.name).slice(0, 1))
    const few = api.reads().length
    await resolve(api.seed.conditions.map((c) => c.name).slice(0, 100), ['CONDITION'])
    expect(api.reads().length).toBe(few)
  })

  it.each([
    [Array.from({ length: 201 }, () => 'knee'), 'at most 200 at a time'],
    [['x'.repeat(201)], 'at most 200 characters'],
  ])('refuses too much', async (terms, message) => {
    const [fault] = await api.faults(RESOLVE, { terms })
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining(message) })
  })
})
