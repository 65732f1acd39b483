import { describe, expect, it } from 'vitest'
import { type Edit, readSmallSeed } from '../../../test/support/small-seed.ts'
import { derive } from './derive.ts'
import { hierarchy } from './hierarchy.ts'

const derived = (...edits: readonly Edit[]) => derive(readSmallSeed(...edits).seed, 2026)
type Graph = ReturnType<typeof derived>

const idsOf = ({ nodes }: Graph, label: string) => nodes.filter((n) => n.label === label).map((n) => n.id)
const node = ({ nodes }: Graph, id: string) => nodes.find((n) => n.id === id)?.props ?? {}

const ABLATION = 'RELIEF:pathway/knee-osteoarthritis--genicular-ablation'
const CLAIM = 'RELIEF:claim/knee-osteoarthritis--genicular-ablation'
const HIP = `  name: Hip pain
  summary: Pain in the hip.
  sources: [reference/anatomy]
  family: OSTEOARTHRITIS_AND_JOINT_PAIN
`
const TRIAL = 'evidence/joint-oa/doe.yaml'

describe('derive', () => {
  it('makes a pathway of every procedure that reaches a source of the pain', () => {
    const graph = derived()
    expect(idsOf(graph, 'Pathway')).toContain(ABLATION)
    expect(node(graph, ABLATION)).toMatchObject({
      conditionId: 'RELIEF:condition/knee-osteoarthritis',
      procedureId: 'RELIEF:procedure/genicular-ablation',
      gap: false,
    })
  })

  it('stores routes as ids and links between them', () => {
    const { routeStructures, routeLinks, hops, sourceRole } = node(derived(), ABLATION)
    expect(routeStructures).toEqual([
      'RELIEF:anatomical-source/knee-joint>RELIEF:anatomical-source/inferior-genicular-nerve',
    ])
    expect(routeLinks).toEqual(['INNERVATES'])
    expect(hops).toBe(1)
    expect(sourceRole).toBe('ORIGIN')
  })

  it('links a pathway to its condition, procedure and claim', () => {
    const { edges } = derived()
    const own = edges.filter((e) => e.from === ABLATION).map((e) => `${e.type} ${e.to}`)
    expect(own.toSorted()).toEqual([
      'FOR RELIEF:condition/knee-osteoarthritis',
      'OFFERS RELIEF:procedure/genicular-ablation',
      `RESTS_ON ${CLAIM}`,
    ])
  })

  it('counts both reports of one trial as one study', () => {
    const claim = node(derived(), CLAIM)
    const studies =
      Number(claim.studiesSupports) + Number(claim.studiesNoDifference) + Number(claim.studiesContrary)
    expect(studies).toBe(1)
    expect(claim.directStudies).toBe(1)
  })

  it('links a pathway to a report without results, and scores it no other way', () => {
    const about = 'about: [{ condition: knee-osteoarthritis, procedure: genicular-ablation }]'
    const report = `  - id: doe-2024-knee
    title: Four years after genicular nerve ablation
    journal: Pain
    year: 2024
    pmid: '34567890'
    design: RANDOMISED_TRIAL
    population: Adults of the first report
    summary: The results were cut off on the page that could be read.
    ${about}
    page: https://example.org/doe-2024
    readAt: 2026-11-20
arms:
`
    const before = derived()
    const after = derived([TRIAL, 'arms:\n', report])
    expect(after.edges.filter((e) => e.type === 'LACKS_RESULTS_OF')).toEqual([
      expect.objectContaining({
        from: ABLATION,
        to: 'RELIEF:evidence/doe-2024-knee',
        props: { through: [] },
      }),
    ])
    const { unreadYears, ...others } = node(after, ABLATION)
    expect(unreadYears).toEqual([2024])
    expect(others).toEqual(node(before, ABLATION))
    expect(node(after, CLAIM)).toEqual(node(before, CLAIM))
  })

  it('counts a finding of a narrower condition for the broader one as indirect, never the reverse', () => {
    const { edges } = derived([TRIAL, 'conditions: [knee-osteoarthritis]', 'conditions: [joint-pain]'])
    const informs = edges.filter((e) => e.type === 'INFORMS')
    const about = (claim: string) => informs.filter((e) => e.to === claim)
    expect(about('RELIEF:claim/joint-pain--genicular-ablation').some((e) => e.props.direct === true)).toBe(
      true,
    )
    const narrow = about(CLAIM).map((e) => e.from)
    const wide = about('RELIEF:claim/joint-pain--genicular-ablation').filter((e) => e.props.direct === true)
    for (const finding of wide) expect(narrow).not.toContain(finding.from)
  })

  it('leaves a retracted report out of counts, but keeps its findings for earlier years', () => {
    const before = derived()
    const after = derived([TRIAL, '{ kind: CORRECTION', '{ kind: RETRACTION'])
    const findings = (g: Graph) =>
      Number(node(g, CLAIM).findingsSupports) + Number(node(g, CLAIM).findingsNoDifference)
    expect(findings(after)).toBeLessThan(findings(before))
    const informs = (g: Graph) => g.edges.filter((e) => e.type === 'INFORMS').length
    expect(informs(after)).toBe(informs(before))
    expect(after.edges.filter((e) => e.props.retractedFrom === 2021).length).toBeGreaterThan(0)
  })

  it('gives every claim a pathway, with or without a route', () => {
    const without = derived(['anatomy/knee.yaml', 'nerve: inferior-genicular-nerve', 'nerve: knee-capsule'])
    expect(node(without, ABLATION).routeStructures).toEqual([])
    for (const graph of [derived(), without]) {
      const rested = new Set(graph.edges.filter((e) => e.type === 'RESTS_ON').map((e) => e.to))
      expect(idsOf(graph, 'Claim').filter((id) => !rested.has(id))).toEqual([])
    }
  })

  it('makes a procedure for one condition no gap of others, and hides no evidence', () => {
    const only = (condition: string): Edit => [
      'procedures/knee.yaml',
      '  targets:\n    - { structure: inferior-genicular-nerve, sources: [reference/technique] }\n',
      `  onlyFor:\n    - { condition: ${condition}, sources: [reference/technique] }\n  targets:\n    - { structure: inferior-genicular-nerve, sources: [reference/technique] }\n`,
    ]
    const unstudied: Edit = [TRIAL, 'procedure: genicular-ablation', 'procedure: ketamine-infusion']
    const pathways = (...edits: Edit[]) => idsOf(derived(...edits), 'Pathway')
    expect(pathways(only('joint-pain'), unstudied)).toEqual(pathways(unstudied))
    expect(pathways(only('knee-osteoarthritis'), unstudied)).toEqual(pathways(unstudied))
    const other: Edit = [
      'conditions/joints.yaml',
      '- id: joint-pain\n',
      `- id: hip-pain\n${HIP}- id: joint-pain\n`,
    ]
    expect(pathways(other, only('hip-pain'))).toContain(ABLATION)
  })

  it('gives a systemic infusion a pathway only through evidence', () => {
    expect(idsOf(derived(), 'Pathway')).not.toContain('RELIEF:pathway/knee-osteoarthritis--ketamine-infusion')
    const graph = derived([TRIAL, 'procedure: genicular-ablation', 'procedure: ketamine-infusion'])
    const infusion = node(graph, 'RELIEF:pathway/knee-osteoarthritis--ketamine-infusion')
    expect(infusion.routeStructures).toEqual([])
    expect(infusion.hops).toBeUndefined()
  })

  it('is the same for the same seed', () => {
    expect(derived()).toEqual(derived())
  })

  it('joins only what it or the seed holds', () => {
    const { seed } = readSmallSeed()
    const graph = derive(seed, 2026)
    const slugs = [...seed.conditions, ...seed.procedures].map((r) => r.id)
    for (const pathway of idsOf(graph, 'Pathway')) {
      const parts = pathway.slice('RELIEF:pathway/'.length).split('--')
      expect(parts.every((p) => slugs.includes(p))).toBe(true)
    }
  })
})

describe('hierarchy', () => {
  it('gives all ancestors, and survives a cycle', () => {
    const records = [
      { id: 'a', broader: ['b'] },
      { id: 'b', broader: ['c'] },
      { id: 'c', broader: [] },
      { id: 'x', broader: ['y'] },
      { id: 'y', broader: ['x'] },
    ]
    const tree = hierarchy(records)
    expect([...tree.ancestors('a')].toSorted()).toEqual(['b', 'c'])
    expect([...tree.ancestors('c')]).toEqual([])
    expect(tree.ancestors('x').has('x')).toBe(false)
  })
})
