import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'

interface Edge {
  id: string
  from: string
  to: string
  type: string
  level: string | null
  role: string | null
  share: { low: number | null; high: number | null; value: number | null } | null
  note: string | null
  sources: { id: string }[]
}
interface Drawn {
  nodes: { id: string; type: string; distance: number; node: { id: string } }[]
  edges: Edge[]
  complete: boolean
}
type Around = Drawn & { totalCount: number; omitted: { type: string; count: number }[] }
type Ways = Drawn & { length: number | null; paths: { nodeIds: string[] }[]; omittedPaths: number }

const NODES = 'nodes { id type name distance node { id } }'
const EDGES = `edges { id from to type note level role share { value low high unit } positivesNeeded
  sources { ... on EvidenceReport { id } ... on Reference { id } } }`
const AROUND = `query N($id: ID!, $depth: Int, $types: [GraphNodeType!], $first: Int) {
  neighborhood(id: $id, depth: $depth, types: $types, first: $first) { totalCount complete omitted { type count } ${NODES} ${EDGES} } }`
const WAYS = `query P($from: ID!, $to: ID!, $maxLength: Int, $types: [GraphNodeType!]) {
  paths(from: $from, to: $to, maxLength: $maxLength, types: $types) { length complete omittedPaths paths { nodeIds } ${NODES} ${EDGES} } }`

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const around = async (variables: Record<string, unknown>) =>
  (await api.ask<{ neighborhood: Around }>(AROUND, variables)).neighborhood
const ways = async (variables: Record<string, unknown>) =>
  (await api.ask<{ paths: Ways }>(WAYS, variables)).paths

const FACET = 'RELIEF:condition/lumbar-facet-joint-pain'
const ABLATION = 'RELIEF:procedure/lumbar-medial-branch-radiofrequency-ablation'

/** Neighbours of a condition as a straight reading of the files gives them. */
function neighboursInFiles(slug: string): string[] {
  const own = api.seed.conditions.find((c) => c.id === slug)
  const ids = [
    ...(own?.arisesFrom.map((a) => `RELIEF:anatomical-source/${a.structure}`) ?? []),
    ...(own?.broader.map((b) => `RELIEF:condition/${b}`) ?? []),
    ...(own?.redFlags.map((r) => `RELIEF:red-flag/${r}`) ?? []),
    ...api.seed.conditions.filter((c) => c.broader.includes(slug)).map((c) => `RELIEF:condition/${c.id}`),
  ]
  return [...new Set(ids)].toSorted()
}

describe('neighborhood', () => {
  it('shows what the files link to a condition', async () => {
    const types = ['CONDITION', 'ANATOMICAL_SOURCE']
    const { nodes, complete } = await around({ id: FACET, types, first: 100 })
    const expected = neighboursInFiles('lumbar-facet-joint-pain').filter((id) => !id.includes('red-flag'))
    expect(expected.length).toBeGreaterThan(0)
    expect(
      nodes
        .slice(1)
        .map((n) => n.id)
        .toSorted(),
    ).toEqual(expected)
    expect(nodes[0]).toMatchObject({ id: FACET, distance: 0, node: { id: FACET } })
    expect(complete).toBe(true)
  })

  it('draws links among its nodes only, each once, with facts and sources', async () => {
    const { nodes, edges } = await around({ id: FACET, depth: 2, first: 100 })
    const ids = new Set(nodes.map((n) => n.id))
    for (const { from, to } of edges) expect([ids.has(from), ids.has(to)]).toEqual([true, true])
    expect(new Set(edges.map((e) => e.id)).size).toBe(edges.length)
    for (const edge of edges.filter((e) => ['ARISES_FROM', 'INNERVATES', 'TARGETS'].includes(e.type))) {
      expect(edge.sources.length, edge.id).toBeGreaterThan(0)
    }
  })

  it('carries the share that the file states', async () => {
    const stated = api.seed.conditions.flatMap((c) => c.arisesFrom.map((a) => ({ id: c.id, ...a })))
    const link = stated.find((a) => a.share)
    const { edges } = await around({ id: `RELIEF:condition/${link?.id}`, types: ['ANATOMICAL_SOURCE'] })
    const edge = edges.find((e) => e.type === 'ARISES_FROM' && e.to.endsWith(`/${link?.structure}`))
    expect(edge?.share).toMatchObject({ low: link?.share?.low ?? null, high: link?.share?.high ?? null })
  })

  it('carries what a structure is to the pain, and nothing of the kind on other links', async () => {
    const found = api.seed.conditions.find((c) => new Set(c.arisesFrom.map((a) => a.role)).size > 1)
    const { id, arisesFrom } = found ?? { id: '', arisesFrom: [] }
    expect(arisesFrom.length).toBeGreaterThan(1)
    const { edges } = await around({ id: `RELIEF:condition/${id}`, depth: 2, first: 100 })
    for (const { structure, role } of arisesFrom) {
      const drawn = edges.find((e) => e.from.endsWith(`/${id}`) && e.to.endsWith(`/${structure}`))
      expect(drawn?.role).toBe(role)
    }
    expect(edges.filter((e) => e.type !== 'ARISES_FROM' && e.role !== null)).toEqual([])
  })

  it('says what it cut, and cuts the far ones', async () => {
    const whole = await around({ id: FACET, depth: 2, first: 100 })
    const some = await around({ id: FACET, depth: 2, first: 3 })
    expect(some.nodes.map((n) => n.id)).toEqual(whole.nodes.slice(0, 4).map((n) => n.id))
    expect(some.totalCount).toBe(whole.totalCount)
    expect(some.omitted.reduce((sum, o) => sum + o.count, 4)).toBe(some.totalCount)
    expect(some.complete).toBe(false)
  })

  it('shows the literature around a report', async () => {
    const { nodes } = await around({ id: 'RELIEF:evidence/juch-2017-mint', first: 100 })
    expect(new Set(nodes.map((n) => n.type))).toEqual(new Set(['EVIDENCE_REPORT', 'STUDY', 'FINDING']))
  })

  it('reads as often for a hundred nodes as for one', async () => {
    await around({ id: FACET, types: ['ANATOMICAL_SOURCE'], first: 1 })
    const few = api.reads().length
    await around({ id: FACET, types: ['ANATOMICAL_SOURCE'], first: 100 })
    expect(api.reads().length).toBe(few)
  })

  it('is null for an unknown id', async () => {
    expect(await around({ id: 'RELIEF:condition/none' })).toBeNull()
  })

  it.each([{ depth: 3 }, { depth: 0 }, { first: 101 }, { first: 0 }])('refuses %j', async (bound) => {
    const [fault] = await api.faults(AROUND, { id: FACET, ...bound })
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('from 1 to') })
  })
})

describe('paths', () => {
  it('leads from a condition over structure and nerve to a procedure', async () => {
    const { paths, length, edges } = await ways({ from: FACET, to: ABLATION })
    expect(length).toBe(paths[0] ? paths[0].nodeIds.length - 1 : -1)
    expect(length).toBeGreaterThan(1)
    for (const { nodeIds } of paths) {
      expect([nodeIds[0], nodeIds.at(-1)]).toEqual([FACET, ABLATION])
      for (const [i, id] of nodeIds.slice(1).entries()) {
        const joined = edges.filter(
          (e) => [e.from, e.to].includes(id) && [e.from, e.to].includes(nodeIds[i] ?? ''),
        )
        expect(joined.length).toBeGreaterThan(0)
      }
    }
  })

  it('finds no shorter way than a walk over the planned links, and all of the shortest', async () => {
    const kinds = /^RELIEF:(condition|anatomical-source|procedure|technology)\//
    const links = api.plan.edges.filter(
      (e) => e.type !== 'ONLY_FOR' && kinds.test(e.from) && kinds.test(e.to),
    )
    let level = new Map([[FACET, 1]])
    const seen = new Set([FACET])
    let steps = 0
    while (!level.has(ABLATION) && level.size > 0) {
      const pairs = new Set(links.flatMap((e) => [`${e.from} ${e.to}`, `${e.to} ${e.from}`]))
      const next = new Map<string, number>()
      for (const [near = '', id = ''] of [...pairs].map((p) => p.split(' '))) {
        const before = level.get(near)
        if (before && !seen.has(id)) next.set(id, (next.get(id) ?? 0) + before)
      }
      for (const id of next.keys()) seen.add(id)
      level = next
      steps += 1
    }
    const { length, paths, omittedPaths } = await ways({ from: FACET, to: ABLATION })
    expect(length).toBe(steps)
    expect(paths.length + omittedPaths).toBe(level.get(ABLATION))
  })

  it('is the same both ways', async () => {
    const [there, back] = [
      await ways({ from: FACET, to: ABLATION }),
      await ways({ from: ABLATION, to: FACET }),
    ]
    const sorted = (w: Ways, turn: boolean) =>
      w.paths.map(({ nodeIds }) => (turn ? nodeIds.toReversed() : nodeIds).join(' ')).toSorted()
    expect(sorted(back, true)).toEqual(sorted(there, false))
  })

  it('answers equal ends without a walk', async () => {
    const answer = await ways({ from: FACET, to: FACET })
    expect(answer).toMatchObject({ length: 0, paths: [{ nodeIds: [FACET] }], edges: [], complete: true })
    expect(api.reads().some((name) => name.startsWith('exploration-steps'))).toBe(false)
  })

  it('says that there is no way as short as asked', async () => {
    expect(await ways({ from: FACET, to: ABLATION, maxLength: 1 })).toMatchObject({
      length: null,
      paths: [],
      nodes: [],
    })
  })

  it('is null for an unknown end, and refuses long walks', async () => {
    expect(await ways({ from: FACET, to: 'RELIEF:procedure/none' })).toBeNull()
    const [fault] = await api.faults(WAYS, { from: FACET, to: ABLATION, maxLength: 7 })
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('from 1 to 6') })
  })
})
