import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../../support/api.ts'

interface Answer {
  procedures: {
    totalCount: number
    nodes: { id: string }[]
    edges: { cursor: string; node: { id: string }; matchedThrough: { id: string }[] }[]
  }
}

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const PROCEDURES = `query P($filter: ProcedureFilter, $after: String, $includeNarrower: Boolean) {
  procedures(filter: $filter, after: $after, includeNarrower: $includeNarrower, first: 100) {
    totalCount nodes { id } edges { cursor node { id } matchedThrough { ... on NamedNode { id } } }
  }
}`
const ask = async (filter: unknown, more: Record<string, unknown> = {}) =>
  (await api.ask<Answer>(PROCEDURES, { filter, ...more })).procedures
const refusal = async (filter: unknown) => (await api.faults(PROCEDURES, { filter }))[0]

const KNEE = 'RELIEF:condition/knee-osteoarthritis'
const JOINTS = 'RELIEF:condition/osteoarthritis-and-joint-pain'

describe('clauses', () => {
  it('of all may each hold for another condition, fields of one clause hold for the same', async () => {
    const SIJ = 'RELIEF:condition/sacroiliac-joint-pain'
    const together = await ask({ all: [{ condition: [KNEE], shamControlled: true }] })
    const apart = await ask({ all: [{ condition: [KNEE] }, { shamControlled: true }] })
    expect(together.totalCount).toBeLessThan(apart.totalCount)
    const [flat, both] = [
      await ask({ condition: [KNEE], all: [{ condition: [SIJ] }] }),
      await ask({ all: [{ condition: [KNEE] }, { condition: [SIJ] }] }),
    ]
    expect(flat.nodes).toEqual(both.nodes)
  })

  it('of any add up, and those of none take away', async () => {
    const [one, two] = [{ class: ['ABLATION'] }, { maxInvasiveness: 1 }]
    const ids = async (filter: unknown) => (await ask(filter)).nodes.map((n) => n.id)
    const union = new Set([...(await ids(one)), ...(await ids(two))])
    const any = await ask({ any: [one, two] })
    expect(any.totalCount).toBe(union.size)
    expect(any.nodes.filter((n) => !union.has(n.id))).toEqual([])
    expect((await ask({ none: [one, two] })).totalCount).toBe(api.seed.procedures.length - union.size)
  })

  it.each([
    [{ any: [] }, 'filter.any', 'name at least one clause'],
    [{ none: [{}] }, 'filter.none[0]', 'at least one field'],
    [{ all: [{ class: ['ABLATION'] }, { class: [] }] }, 'filter.all[1].class', 'at least one value'],
    [{ any: [{ minInvasiveness: 9 }] }, 'filter.any[0].minInvasiveness', 'from 1'],
    [{ workWithinDays: -1 }, 'filter.workWithinDays', '0 or more'],
    [{ shamControlled: false }, 'filter.shamControlled', '`none`'],
    [{ condition: ['RELIEF:condition/no-such'] }, 'filter.condition', 'no condition has this id'],
    [{ condition: ['RELIEF:procedure/balloon-kyphoplasty'] }, 'filter.condition', 'no condition has this id'],
    [{ condition: ['knee'] }, 'filter.condition', 'write our id'],
    [{ structure: ['MESH:D000000'] }, 'filter.structure', 'no anatomical source has this id or code'],
  ])('%j is refused, naming the field and the remedy', async (filter, argument, remedy) => {
    const fault = await refusal(filter)
    expect(fault?.code).toBe('BAD_USER_INPUT')
    expect(fault?.message).toContain(`Argument "${argument}"`)
    expect(fault?.message).toContain(remedy)
  })

  it('take null for "not asked"', async () => {
    expect((await ask({ class: null, any: null, maxInvasiveness: null })).totalCount).toBe(
      api.seed.procedures.length,
    )
  })

  it('take codes of other terminologies', async () => {
    const [byCode, byId] = [await ask({ condition: ['MESH:D020370'] }), await ask({ condition: [KNEE] })]
    expect(byCode.nodes).toEqual(byId.nodes)
  })
})

describe('narrower things', () => {
  it('come along unless they are switched off, and are named', async () => {
    const wide = await ask({ condition: [JOINTS] })
    const narrow = await ask({ condition: [JOINTS] }, { includeNarrower: false })
    expect(wide.totalCount).toBeGreaterThan(narrow.totalCount)
    const own = new Set(narrow.nodes.map((n) => n.id))
    for (const { node, matchedThrough } of wide.edges) {
      const through = matchedThrough.map((n) => n.id)
      if (own.has(node.id)) expect(through, node.id).toEqual([])
      else expect(through.length, node.id).toBeGreaterThan(0)
      expect(through.every((id) => id.startsWith('RELIEF:condition/') && id !== JOINTS)).toBe(true)
    }
    expect(narrow.edges.flatMap((e) => e.matchedThrough)).toEqual([])
  })
})

describe('a cursor', () => {
  it('is refused under another filter, and stands when the same filter is written another way', async () => {
    const filter = { class: ['ABLATION'], maxInvasiveness: 2 }
    const after = (await ask(filter)).edges[0]?.cursor
    const [fault] = await api.faults(PROCEDURES, { filter: { class: ['ABLATION'] }, after })
    expect(fault?.message).toContain('the same list under another filter')
    const same = { maxInvasiveness: 2, class: ['ABLATION'], intent: null }
    expect((await ask(same, { after })).nodes).toEqual((await ask(filter)).nodes.slice(1))
  })
})
