import { Parser, type Quad } from 'n3'
import { describe, expect, it } from 'vitest'
import { aNode, anEdge, smallGraph } from '../../../test/export/small-graph.ts'
import type { ExportGraph } from '../export-graph.ts'
import { contextOf } from './context.ts'
import { jsonLd } from './json-ld.ts'
import { nQuads } from './n-quads.ts'
import { schemaTypesOf } from './schema-types.ts'

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const TERM = 'urn:reliefgraph:term/'

const resourcesOf = (graph: ExportGraph): Record<string, unknown>[] =>
  JSON.parse([...jsonLd(graph)].join(''))['@graph']

async function quadsOf(graph: ExportGraph): Promise<Quad[]> {
  const texts: string[] = []
  for await (const text of nQuads(graph)) texts.push(text)
  return new Parser({ format: 'N-Quads' }).parse(texts.join(''))
}

const JOINT = aNode('AnatomicalSource', 'anatomical-source/joint', { kind: 'JOINT' })
const PAIN = aNode('Condition', 'condition/pain', {
  synonyms: ['ache'],
  xrefCodes: ['MESH:D1'],
  xrefDisplays: ['Pain'],
  xrefMatches: ['EXACT'],
})
const graph = smallGraph(
  [JOINT, PAIN],
  [
    anEdge('ARISES_FROM', 'condition/pain', 'anatomical-source/joint', { note: 'in youth' }),
    anEdge('ARISES_FROM', 'condition/pain', 'anatomical-source/joint', { note: 'in age' }),
  ],
)

describe('linked data', () => {
  it('uses types of schema.org beside ours', () => {
    expect(schemaTypesOf(JOINT)).toEqual(['schema:AnatomicalStructure', 'schema:Joint'])
    expect(resourcesOf(graph).map((one) => one['@type'])).toContainEqual([
      'schema:MedicalCondition',
      'relief:Condition',
    ])
    const surgery = aNode('Procedure', 'procedure/x', {
      intent: ['THERAPEUTIC'],
      accessRoute: 'OPEN_SURGERY',
    })
    expect(schemaTypesOf(surgery)).toEqual([
      'schema:MedicalProcedure',
      'schema:TherapeuticProcedure',
      'schema:SurgicalProcedure',
    ])
    expect(schemaTypesOf(aNode('Pathway', 'pathway/x'))).toEqual([])
  })

  it('keeps parallel edges apart, with one direct link for both', async () => {
    const quads = await quadsOf(graph)
    const notes = quads.filter(({ predicate }) => predicate.value === `${TERM}note`)
    expect(notes.map(({ object }) => object.value).sort()).toEqual(['in age', 'in youth'])
    const pointed = quads.filter(({ predicate }) => predicate.value === `${RDF}predicate`)
    expect(pointed.map(({ object }) => object.value)).toEqual([`${TERM}arisesFrom`, `${TERM}arisesFrom`])
    expect(quads.filter(({ predicate }) => predicate.value === `${TERM}arisesFrom`)).toHaveLength(1)
  })

  it('calls no place of treatment the anatomy of a condition', () => {
    const space = aNode('AnatomicalSource', 'anatomical-source/space', { kind: 'SPACE' })
    const to = (structure: string, role: string) =>
      anEdge('ARISES_FROM', 'condition/pain', `anatomical-source/${structure}`, { role })
    const shown = smallGraph([JOINT, space, PAIN], [to('joint', 'ORIGIN'), to('space', 'TREATMENT_SITE')])
    const pain = resourcesOf(shown).find((one) => one['@id'] === 'RELIEF:condition/pain')
    expect(pain?.associatedAnatomy).toEqual(['RELIEF:anatomical-source/joint'])
  })

  it('writes codes as medical codes with system and match', () => {
    const pain = resourcesOf(graph).find((one) => one['@id'] === 'RELIEF:condition/pain')
    expect(pain?.code).toEqual([
      expect.objectContaining({
        'schema:codeValue': 'D1',
        'schema:codingSystem': 'http://id.nlm.nih.gov/mesh',
        match: 'EXACT',
      }),
    ])
  })

  it('keeps the order and repetition of lists, also over many batches', async () => {
    const years = [2020, 2010, 2020]
    const many = Array.from({ length: 600 }, (_, n) =>
      aNode('Pathway', `pathway/${n}`, { adviceYears: years }),
    )
    const quads = await quadsOf(smallGraph(many))
    const rest = new Map(
      quads.filter((q) => q.predicate.value === `${RDF}rest`).map((q) => [q.subject.value, q.object.value]),
    )
    const first = new Map(
      quads
        .filter((q) => q.predicate.value === `${RDF}first`)
        .map((q) => [q.subject.value, Number(q.object.value)]),
    )
    const listFrom = (cell: string): (number | undefined)[] =>
      cell === `${RDF}nil` ? [] : [first.get(cell), ...listFrom(rest.get(cell) ?? `${RDF}nil`)]
    const heads = quads.filter(({ predicate }) => predicate.value === `${TERM}adviceYears`)
    expect(heads).toHaveLength(600)
    expect(heads.filter(({ object }) => String(listFrom(object.value)) !== String(years))).toEqual([])
  })

  it('refuses a property that would share its term with an edge', () => {
    const clash = smallGraph(
      [JOINT, { ...PAIN, props: { ...PAIN.props, arisesFrom: 'x' } }],
      [anEdge('ARISES_FROM', 'condition/pain', 'anatomical-source/joint')],
    )
    expect(() => contextOf(clash)).toThrow('the property "arisesFrom" and an edge type would share one term')
  })
})
