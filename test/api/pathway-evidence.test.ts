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

describe('a procedure made for one condition', () => {
  it('is no gap of others with the same structure, and says for which it is made', async () => {
    const slug = 'facet-synovial-cyst-rupture'
    expect(of(await pathways('lumbar-facet-joint-pain'), slug)).toBeUndefined()
    expect(of(await pathways('radicular-pain-from-a-facet-synovial-cyst'), slug)).toBeDefined()
    const { procedure } = await api.ask<{
      procedure: { onlyFor: { condition: { id: string }; sources: unknown[] }[] }
    }>(
      `{ procedure(id: "RELIEF:procedure/${slug}") { onlyFor { condition { id } sources { __typename } } } }`,
    )
    expect(procedure.onlyFor.map((o) => o.condition.id)).toEqual([
      'RELIEF:condition/radicular-pain-from-a-facet-synovial-cyst',
    ])
    expect(procedure.onlyFor[0]?.sources.length).toBeGreaterThan(0)
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

describe('the order', () => {
  interface Placed {
    gap: boolean
    score: { total: number; components: { name: string; value: number | null }[] }
    headToHead: { better: number; noDifference: number; worse: number }
    claim: { id: string } | null
    recommendations: { by: string; direction: string; strength: string }[]
    advisedAgainst: boolean
    procedure: { invasiveness: { grade: number } }
  }
  const ORDER = `query O($condition: ID!) { reliefPathways(condition: $condition, first: 100) { nodes {
    gap score { total components { name value } } headToHead { better noDifference worse }
    claim { id } recommendations(includeNarrower: false) { by direction strength } advisedAgainst procedure { invasiveness { grade } } } } }`

  /** How many people stand behind a claim; what they are counted from is tested with the counts. */
  const claimProps = (id: string | undefined) => api.plan.nodes.find((n) => n.id === id)?.props ?? {}
  const people = (stored: unknown) => (typeof stored === 'number' ? stored : 0)

  const partOf = ({ score }: Placed, name: string) =>
    score.components.find((c) => c.name === name)?.value ?? null
  const supportOf = (p: Placed) =>
    partOf(p, 'BALANCE') ?? partOf(p, 'FUNCTION_AND_QUALITY_OF_LIFE') ?? partOf(p, 'OPIOID_SPARING')

  function isHeld(p: Placed): boolean {
    const said = (direction: string, ...strengths: string[]) =>
      p.recommendations.some(
        (r) => r.direction === direction && (strengths.length === 0 || strengths.includes(r.strength)),
      )
    return said('AGAINST', 'STRONG') && !said('FOR') && (partOf(p, 'CERTAINTY') ?? 0) < 0.5
  }

  /** What the description of SCORE_DESC promises, higher first, read from the answer itself. */
  function promised(p: Placed, lowestSupported: number): number[] {
    const { gap, score, headToHead: h, claim, procedure } = p
    const support = supportOf(p)
    const { participants, participantsInTrials, participantsInFavour } = claimProps(claim?.id)
    const compared = h.better + h.noDifference + h.worse
    return [
      Number(!gap),
      Number(Math.min(score.total, isHeld(p) ? lowestSupported - 1e-6 : 1).toFixed(9)),
      Number(score.total.toFixed(9)),
      partOf(p, 'RECOMMENDATIONS') ?? 0.5,
      Number(support !== 0),
      compared === 0 ? 0 : (h.better - h.worse) / compared,
      support === 0 ? -people(participantsInTrials) : people(participantsInFavour),
      support === 0 ? 0 : people(participants),
      -procedure.invasiveness.grade,
    ]
  }

  it.each(['chronic-back-and-neck-pain', 'neuropathic-pain', 'osteoarthritis-and-joint-pain'])(
    'of %s follows the score, and what decides between equal ones',
    async (condition) => {
      const variables = { condition: `RELIEF:condition/${condition}` }
      const { nodes } = (await api.ask<{ reliefPathways: { nodes: Placed[] } }>(ORDER, variables))
        .reliefPathways
      expect(nodes.length).toBeGreaterThan(30)
      const supported = nodes.filter((n) => !n.gap && !isHeld(n) && (supportOf(n) ?? 0) > 0)
      const lowest = Math.min(...supported.map((n) => n.score.total))
      let ties = 0
      for (const [i, node] of nodes.slice(1).entries()) {
        const [above, below] = [promised(nodes[i] as Placed, lowest), promised(node, lowest)]
        const at = above.findIndex((value, place) => value !== below[place])
        if (at > 2 || at === -1) ties += 1
        expect(node.advisedAgainst).toBe(isHeld(node))
        if (at !== -1) expect(above[at], `place ${i + 1}`).toBeGreaterThan(below[at] as number)
      }
      expect(ties).toBeGreaterThan(0)
    },
  )
})

describe('recovery that was measured in other people', () => {
  it('says in whom: relief after surgery of the chest is shown for the neck, with its own condition', async () => {
    const { reliefPathways } = await api.ask<{
      reliefPathways: {
        nodes: {
          procedure: { id: string }
          recovery: { facts: { conditions: { id: string }[]; sources: { __typename: string }[] }[] }[]
        }[]
      }
    }>(`{ reliefPathways(condition: "RELIEF:condition/cervical-radicular-pain", includeNarrower: false, first: 100) {
      nodes { procedure { id } recovery { facts(measures: [DURATION_OF_RELIEF]) { conditions { id } sources { __typename } } } } } }`)
    const pulsed = reliefPathways.nodes.find((n) =>
      n.procedure.id.endsWith('/dorsal-root-ganglion-pulsed-radiofrequency'),
    )
    const facts = pulsed?.recovery.flatMap((r) => r.facts) ?? []
    const studied = facts.filter((f) => f.sources.some((s) => s.__typename === 'EvidenceReport'))
    expect(studied.map((f) => f.conditions.map((c) => c.id))).toEqual([
      ['RELIEF:condition/chronic-post-surgical-neuropathic-pain'],
    ])
    for (const f of facts) if (!studied.includes(f)) expect(f.conditions).toEqual([])
  })
})

describe('head-to-head studies', () => {
  it('are those of the files that compare with another treatment and count nowhere else', async () => {
    const shown = await api.ask<{ reliefPathways: { nodes: Shown[] } }>(
      `{ reliefPathways(condition: "RELIEF:condition/occipital-neuralgia", includeNarrower: false) {
        nodes { reason procedure { id } headToHead { better noDifference worse } } } }`,
    )
    const pulsed = of(shown.reliefPathways.nodes, 'occipital-nerve-pulsed-radiofrequency')
    const results = api.seed.studies.flatMap((s) =>
      s.findings.filter(
        (f) =>
          f.procedure === 'occipital-nerve-pulsed-radiofrequency' &&
          f.conditions.includes('occipital-neuralgia') &&
          f.comparison === 'ACTIVE' &&
          f.effectDirection === 'FAVOURS_PROCEDURE',
      ),
    )
    expect(results.length).toBeGreaterThan(0)
    expect(pulsed).toMatchObject({ headToHead: { better: 1, worse: 0 } })
    expect(pulsed?.reason).toContain('against another treatment: better in 1')
  })

  interface Told extends Shown {
    headToHead: { better: number; noDifference: number; worse: number }
  }
  const told = async (condition: string, procedure: string, asOf?: number) => {
    const { reliefPathways } = await api.ask<{ reliefPathways: { nodes: Told[] } }>(
      `query H($condition: ID!, $asOf: Year) { reliefPathways(condition: $condition, asOf: $asOf, includeNarrower: false, first: 100) {
        nodes { gap reason procedure { id } headToHead { better noDifference worse } findingCounts { notApplicable } } } }`,
      { condition: `RELIEF:condition/${condition}`, ...(asOf ? { asOf } : {}) },
    )
    return reliefPathways.nodes.find((n) => n.procedure.id === `RELIEF:procedure/${procedure}`)
  }

  it('are told of the one that lost too', async () => {
    const lost = await told('knee-osteoarthritis', 'knee-hyaluronic-acid-injection')
    expect(lost).toMatchObject({ headToHead: { better: 0, noDifference: 0, worse: 1 } })
    expect(lost?.reason).toContain('In 1 study against another treatment: worse in 1.')
    const cord = await told('complex-regional-pain-syndrome', 'conventional-spinal-cord-stimulation')
    expect(cord?.headToHead.worse).toBe(1)
  })

  it('are told of the one that lost from the year in which they were published', async () => {
    // Cooled ablation beat hyaluronic acid in a report of 2020.
    const none = { better: 0, noDifference: 0, worse: 0 }
    const hyaluronic = (year: number) => told('knee-osteoarthritis', 'knee-hyaluronic-acid-injection', year)
    expect((await hyaluronic(2019))?.headToHead).toEqual(none)
    expect((await hyaluronic(2020))?.headToHead).toEqual({ ...none, worse: 1 })
  })

  it('make no studied pair of a gap', async () => {
    const gap = await told('crps-of-the-lower-limb', 'conventional-spinal-cord-stimulation')
    expect(gap).toMatchObject({ gap: true, headToHead: { better: 0, noDifference: 0, worse: 0 } })
  })
})
