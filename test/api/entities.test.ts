import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'

interface Page {
  totalCount: number
  nodes: { id: string; name?: string }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
}

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const full = (slugs: readonly string[], kind: string) => slugs.map((s) => `RELIEF:${kind}/${s}`).toSorted()

/** Every list, with what a straight reading of the files says is in it. */
const LISTS = [
  ['conditions', 'condition', (a: Api) => a.seed.conditions.map((r) => r.id)],
  ['anatomicalSources', 'anatomical-source', (a: Api) => a.seed.anatomicalSources.map((r) => r.id)],
  ['procedures', 'procedure', (a: Api) => a.seed.procedures.map((r) => r.id)],
  ['recoveryProfiles', 'recovery-profile', (a: Api) => a.seed.recoveryProfiles.map((r) => r.id)],
  ['technologies', 'technology', (a: Api) => a.seed.technologies.map((r) => r.id)],
  ['evidence', 'evidence', (a: Api) => a.seed.studies.flatMap((f) => f.reports.map((r) => r.id))],
] as const

describe.each(LISTS)('%s', (field, kind, slugs) => {
  const pageOf = async (first: number | null, after: string | null) =>
    (
      await api.ask<Record<string, Page>>(
        `query P($first: Int, $after: String) { ${field}(first: $first, after: $after) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
        { first, after },
      )
    )[field] as Page

  it('gives every record of the seed exactly once, whatever the page size', async () => {
    const seen: string[] = []
    let after: string | null = null
    for (let size = 7; ; size = size === 7 ? 13 : 7) {
      const { nodes, pageInfo } = await pageOf(size, after)
      seen.push(...nodes.map((n) => n.id))
      if (!pageInfo.hasNextPage) break
      after = pageInfo.endCursor
    }
    expect(seen.toSorted()).toEqual(full(slugs(api), kind))
  })

  it('counts apart from paging, and gives 25 by default', async () => {
    const total = slugs(api).length
    const page = await pageOf(null, null)
    expect(page.totalCount).toBe(total)
    expect(page.nodes).toHaveLength(Math.min(25, total))
    expect(page.pageInfo.hasPreviousPage).toBe(false)
  })

  it('counts only when asked to', async () => {
    await api.ask(`{ ${field}(first: 1) { nodes { id } } }`)
    expect(api.reads().some((name) => name.endsWith('-total'))).toBe(false)
  })
})

/** A filter, what it must include and what it must leave out, read from the files. */
const FILTERS = [
  [
    'conditions',
    '{ family: [SACROILIAC_JOINT_PAIN] }',
    'RELIEF:condition/sacroiliac-joint-pain',
    'RELIEF:condition/knee-osteoarthritis',
  ],
  [
    'conditions',
    '{ structure: "RELIEF:anatomical-source/sacroiliac-joint" }',
    'RELIEF:condition/sacroiliac-joint-pain',
    'RELIEF:condition/knee-osteoarthritis',
  ],
  [
    'anatomicalSources',
    '{ kind: [JOINT] }',
    'RELIEF:anatomical-source/knee-joint',
    'RELIEF:anatomical-source/stellate-ganglion',
  ],
  [
    'anatomicalSources',
    '{ region: [KNEE] }',
    'RELIEF:anatomical-source/knee-joint',
    'RELIEF:anatomical-source/stellate-ganglion',
  ],
  [
    'procedures',
    '{ class: [NEUROMODULATION] }',
    'RELIEF:procedure/dorsal-root-ganglion-stimulation',
    'RELIEF:procedure/balloon-kyphoplasty',
  ],
  [
    'procedures',
    '{ intent: [DIAGNOSTIC] }',
    'RELIEF:procedure/lumbar-medial-branch-block',
    'RELIEF:procedure/balloon-kyphoplasty',
  ],
  [
    'procedures',
    '{ accessRoute: [OPEN_SURGERY] }',
    'RELIEF:procedure/total-knee-arthroplasty',
    'RELIEF:procedure/balloon-kyphoplasty',
  ],
  [
    'procedures',
    '{ maxInvasiveness: 1 }',
    'RELIEF:procedure/lumbar-medial-branch-block',
    'RELIEF:procedure/total-knee-arthroplasty',
  ],
  [
    'procedures',
    '{ targets: "RELIEF:anatomical-source/stellate-ganglion" }',
    'RELIEF:procedure/stellate-ganglion-block',
    'RELIEF:procedure/balloon-kyphoplasty',
  ],
  [
    'recoveryProfiles',
    '{ procedure: ["RELIEF:procedure/balloon-kyphoplasty"] }',
    'RELIEF:recovery-profile/balloon-kyphoplasty-recovery',
    'RELIEF:recovery-profile/total-knee-arthroplasty-recovery',
  ],
  [
    'technologies',
    '{ kind: [NEUROSTIMULATOR] }',
    'RELIEF:technology/10-khz-waveform',
    'RELIEF:technology/cooled-radiofrequency',
  ],
] as const

describe.each(FILTERS)('%s with filter %s', (field, filter, included, excluded) => {
  it('includes what fits, leaves out what does not, and counts the same', async () => {
    const answer = await api.ask<Record<string, Page>>(
      `{ ${field}(filter: ${filter}, first: 100) { totalCount nodes { id } } }`,
    )
    const ids = answer[field]?.nodes.map((n) => n.id) ?? []
    expect(ids).toContain(included)
    expect(ids).not.toContain(excluded)
    expect(answer[field]?.totalCount).toBe(ids.length)
  })
})

describe('recoveryProfiles', () => {
  it('leaves profiles without a figure out when asked for days', async () => {
    const { recoveryProfiles } = await api.ask<{
      recoveryProfiles: { nodes: { usualActivityDays: number }[] }
    }>(
      '{ recoveryProfiles(filter: { maxUsualActivityDays: 14 }, first: 100) { nodes { usualActivityDays } } }',
    )
    expect(recoveryProfiles.nodes.length).toBeGreaterThan(0)
    for (const { usualActivityDays } of recoveryProfiles.nodes)
      expect(usualActivityDays).toBeLessThanOrEqual(14)
  })
})

describe('node and nodes', () => {
  it('answer any id with its type, and null for an unknown one', async () => {
    const ids = [
      'RELIEF:condition/knee-osteoarthritis',
      'RELIEF:procedure/none',
      'RELIEF:claim/none',
      'nonsense',
    ]
    const { nodes } = await api.ask<{ nodes: ({ __typename: string; id: string } | null)[] }>(
      'query N($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
      { ids },
    )
    expect(nodes).toEqual([{ __typename: 'Condition', id: ids[0] }, null, null, null])
  })

  it('resolve a node of every kind in the graph', async () => {
    const kinds = new Map<string, string>()
    for (const { id } of api.plan.nodes) kinds.set(id.split('/')[0] ?? '', id)
    const parts = ['interruption', 'medication', 'patient-factor', 'recovery-fact', 'retired']
    // What `meta` tells of the data is counted beforehand and stored, but is no entity.
    const counts = ['data-change', 'family-coverage']
    const inner = [...parts, ...counts].map((k) => `RELIEF:${k}`)
    const ids = [...kinds].filter(([kind]) => !inner.includes(kind)).map(([, id]) => id)
    const { nodes } = await api.ask<{ nodes: ({ id: string } | null)[] }>(
      'query N($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids },
    )
    expect(nodes.map((n) => n?.id)).toEqual(ids)
  })

  it('refuses more than 100 ids', async () => {
    const [fault] = await api.faults('query N($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: Array.from({ length: 101 }, (_, i) => `RELIEF:condition/${i}`),
    })
    expect(fault).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringContaining('at most 100') })
  })

  it('gives a pathway its rank by its own id', async () => {
    const { reliefPathways } = await api.ask<{ reliefPathways: { nodes: { id: string }[] } }>(
      '{ reliefPathways(condition: "RELIEF:condition/knee-osteoarthritis", first: 1) { nodes { id } } }',
    )
    const id = reliefPathways.nodes[0]?.id
    const { node } = await api.ask<{ node: { rank: number; score: { total: number } } }>(
      'query N($id: ID!) { node(id: $id) { ... on Pathway { rank score { total } } } }',
      { id },
    )
    expect(node.rank).toBeGreaterThanOrEqual(1)
    expect(node.score.total).toBeGreaterThan(0)
  })
})

describe('links carry their facts', () => {
  it('stand in one order where several sources state how often a harm occurs', async () => {
    interface Harms {
      procedures: {
        nodes: {
          complications: { complication: { id: string }; incidence: { value: number | null } | null }[]
        }[]
      }
    }
    const { procedures } = await api.ask<Harms>(
      '{ procedures(first: 100) { nodes { complications { complication { id } incidence { value } } } } }',
    )
    let several = 0
    for (const { complications } of procedures.nodes) {
      for (const [i, one] of complications.entries()) {
        const next = complications[i + 1]
        if (next?.complication.id !== one.complication.id) continue
        several += 1
        expect(one.incidence?.value ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(
          next.incidence?.value ?? Number.POSITIVE_INFINITY,
        )
      }
    }
    expect(several).toBeGreaterThan(0)
  })

  it('from condition to structure to nerve to procedure, each sourced', async () => {
    const { condition } = await api.ask<{
      condition: {
        arisesFrom: {
          sources: unknown[]
          structure: {
            name: string
            innervatedBy: { sources: unknown[]; structure: { targetedBy: { procedure: { id: string } }[] } }[]
          }
        }[]
      }
    }>(`{ condition(id: "RELIEF:condition/lumbar-facet-joint-pain") { arisesFrom { sources { __typename }
      structure { name innervatedBy { sources { __typename } structure { name targetedBy { procedure { id } } } } } } } }`)
    const nerves = condition.arisesFrom.flatMap((a) => a.structure.innervatedBy)
    expect(condition.arisesFrom.every((a) => a.sources.length > 0)).toBe(true)
    expect(nerves.every((n) => n.sources.length > 0)).toBe(true)
    expect(nerves.flatMap((n) => n.structure.targetedBy.map((t) => t.procedure.id))).toContain(
      'RELIEF:procedure/lumbar-medial-branch-radiofrequency-ablation',
    )
  })

  it('reads a nested list once for all parents', async () => {
    await api.ask(
      '{ conditions(first: 100) { nodes { arisesFrom { structure { innervatedBy { structure { name } } } } } } }',
    )
    expect(api.reads()).toEqual(['condition-by-ids', 'condition-pain-sources', 'anatomical-source-nerves'])
  })
})
