import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'

interface Hits {
  search: {
    totalCount: number
    nodes: { node: { id: string; __typename: string }; matchedField: string; matchedText: string }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null }
  }
}

const SEARCH = `query S($query: String!, $types: [SearchType!], $first: Int, $after: String) {
  search(query: $query, types: $types, first: $first, after: $after) {
    totalCount nodes { node { id __typename } matchedField matchedText } pageInfo { hasNextPage endCursor }
  }
}`

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const search = async (variables: Record<string, unknown>) => (await api.ask<Hits>(SEARCH, variables)).search

describe('search', () => {
  it.each([
    ['a whole name', 'knee osteoarthritis', 'RELIEF:condition/knee-osteoarthritis', 'NAME'],
    ['an unfinished word', 'stellate gang', 'RELIEF:anatomical-source/stellate-ganglion', 'NAME'],
    ['a misspelling', 'vertebropalsty', 'RELIEF:procedure/percutaneous-vertebroplasty', 'SYNONYM'],
    ['another case', 'BALLOON KYPHOPLASTY', 'RELIEF:procedure/balloon-kyphoplasty', 'NAME'],
    ['a code', 'MESH:D020370', 'RELIEF:condition/knee-osteoarthritis', 'CODE'],
    ['a PMID', '28672319', 'RELIEF:evidence/juch-2017-mint', 'CODE'],
    ['a DOI in another case', '10.1001/JAMA.2017.7918', 'RELIEF:evidence/juch-2017-mint', 'CODE'],
    ['our id', 'RELIEF:condition/knee-osteoarthritis', 'RELIEF:condition/knee-osteoarthritis', 'ID'],
  ])('finds by %s', async (_, query, id, matchedField) => {
    const { nodes } = await search({ query, first: 5 })
    expect(nodes.map((n) => n.node.id)).toContain(id)
    expect(nodes.find((n) => n.node.id === id)?.matchedField).toBe(matchedField)
  })

  it.each([
    ['slipped disc', 'RELIEF:condition/lumbar-disc-herniation-with-radicular-pain'],
    ['RSD', 'RELIEF:condition/complex-regional-pain-syndrome-type-i'],
    ['RFA', 'RELIEF:procedure/lumbar-medial-branch-radiofrequency-ablation'],
    ['SCS', 'RELIEF:procedure/conventional-spinal-cord-stimulation'],
    ["runner's knee", 'RELIEF:condition/patellofemoral-pain'],
    ['pain pump', 'RELIEF:procedure/intrathecal-drug-delivery-system'],
  ])('finds by an everyday word: %s', async (query, id) => {
    const { nodes } = await search({ query, first: 10 })
    expect(nodes.find((n) => n.node.id === id)).toMatchObject({ matchedField: 'LAY_TERM' })
  })

  it('answers a search box in one round trip, with what was typed so far at the front', async () => {
    const { nodes } = await search({ query: 'sacroil', first: 8 })
    const ids = nodes.map((n) => n.node.id)
    expect(ids.slice(0, 2)).toEqual([
      'RELIEF:anatomical-source/sacroiliac-joint',
      'RELIEF:condition/sacroiliac-joint-pain',
    ])
    expect(ids).not.toContain('RELIEF:anatomical-source/sacral-plexus')
    // The index is built with the first question of a version; then a page of eight is one read for each kind of hit.
    expect(api.reads().length).toBeLessThanOrEqual(3)
  })

  it.each([
    ['juch', 'RELIEF:evidence/juch-2017-mint'],
    ['disk hern', 'RELIEF:condition/lumbar-disc-herniation-with-radicular-pain'],
    ['SI joint', 'RELIEF:condition/sacroiliac-joint-pain'],
  ])('offers what is meant by %s among the first three', async (query, id) => {
    const { nodes } = await search({ query, first: 3 })
    expect(nodes.map((n) => n.node.id)).toContain(id)
  })

  it('shows no everyday word as a synonym', async () => {
    for (const { layTerms = [], synonyms, name } of [...api.seed.conditions, ...api.seed.procedures])
      for (const term of layTerms) expect([name, ...synonyms]).not.toContain(term)
  })

  it('refuses a cursor of another query, or of the same query in other kinds', async () => {
    const { pageInfo } = await search({ query: 'knee', first: 1 })
    const after = pageInfo.endCursor
    for (const other of [{ query: 'hip' }, { query: 'knee', types: ['CONDITION'] }]) {
      const [fault] = await api.faults(SEARCH, { ...other, after })
      expect(fault).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringContaining('another list'),
      })
    }
    expect(await api.faults(SEARCH, { query: 'knee', after })).toEqual([])
  })

  it('says which text matched', async () => {
    const { nodes } = await search({ query: 'gonarthrosis' })
    const hit = nodes.find((n) => n.node.id === 'RELIEF:condition/knee-osteoarthritis')
    expect(hit).toMatchObject({
      matchedField: 'SYNONYM',
      matchedText: expect.stringMatching(/gonarthrosis/i),
    })
  })

  it('keeps to the types asked for', async () => {
    const { nodes } = await search({ query: 'knee', types: ['PROCEDURE'], first: 100 })
    expect(nodes.length).toBeGreaterThan(0)
    expect(new Set(nodes.map((n) => n.node.__typename))).toEqual(new Set(['Procedure']))
  })

  it('gives each hit exactly once over all pages', async () => {
    const all = await search({ query: 'knee', first: 100 })
    const seen: string[] = []
    let after: string | null = null
    for (;;) {
      const page: Hits['search'] = await search({ query: 'knee', first: 7, after })
      seen.push(...page.nodes.map((n) => n.node.id))
      if (!page.pageInfo.hasNextPage) break
      after = page.pageInfo.endCursor
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(all.totalCount)
    expect(seen.slice(0, 100)).toEqual(all.nodes.map((n) => n.node.id))
  })

  it('answers nothing found with an empty page', async () => {
    expect(await search({ query: 'qqqqxxxx' })).toMatchObject({ totalCount: 0, nodes: [] })
  })

  it.each([
    [{ query: '  ' }, 'write a name, a synonym or a code'],
    [{ query: 'x'.repeat(201) }, 'at most 200 characters'],
    [{ query: 'knee', first: 101 }, 'from 1 to 100'],
  ])('refuses %j', async (variables, message) => {
    const [fault] = await api.faults(SEARCH, variables)
    expect(fault?.message).toContain(message)
    expect(fault?.code).toBe('BAD_USER_INPUT')
  })
})

describe('a code in place of our id', () => {
  it('leads to the entity that carries it exactly', async () => {
    const { evidenceItem } = await api.ask<{ evidenceItem: { id: string } }>(
      '{ evidenceItem(id: "PMID:28672319") { id } }',
    )
    expect(evidenceItem.id).toBe('RELIEF:evidence/juch-2017-mint')
  })

  it('never leads to an entity that only comes near', async () => {
    const [fault] = await api.faults('{ condition(id: "ICD10CM:M17.9") { id } }')
    expect(fault?.code).toBe('BAD_USER_INPUT')
    expect(fault?.message).toContain('no entity carries this code exactly; nearest are RELIEF:condition/')
  })

  it('is null when nothing carries it', async () => {
    expect(await api.ask('{ condition(id: "MESH:D999999") { id } }')).toEqual({ condition: null })
  })
})
