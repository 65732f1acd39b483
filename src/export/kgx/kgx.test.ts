import { describe, expect, it } from 'vitest'
import { aNode, anEdge, smallGraph } from '../../../test/export/small-graph.ts'
import { tsvRows } from '../../../test/export/written-export.ts'
import { edgesJsonl, nodesJsonl } from './jsonl.ts'
import { edgesTsv, nodesTsv } from './tsv.ts'

const BLOCK = aNode('Procedure', 'procedure/block', { intent: ['DIAGNOSTIC'] })
const ABLATION = aNode('Procedure', 'procedure/ablation', { intent: ['THERAPEUTIC'] })
const INFECTION = aNode('Contraindication', 'contraindication/infection')
const PAPER = aNode('Evidence', 'evidence/paper', { pmid: '123', doi: '10.1/x', doiFolded: '10.1/x' })
const PAGE = aNode('Reference', 'reference/page', { publisher: 'A society' })

const graph = smallGraph(
  [BLOCK, ABLATION, INFECTION, PAPER, PAGE],
  [BLOCK, ABLATION].map(({ props }) =>
    anEdge('CONTRAINDICATED_BY', String(props.name), 'contraindication/infection', {
      sources: ['RELIEF:evidence/paper', 'RELIEF:reference/page'],
    }),
  ),
)
const lines = (texts: Iterable<string>) => [...texts].map((text) => JSON.parse(text))

describe('KGX records', () => {
  it('call a procedure a treatment when it treats, and use predicates accordingly', () => {
    const nodes = lines(nodesJsonl(graph))
    expect(nodes.find(({ name }) => name === 'procedure/ablation').category).toEqual([
      'biolink:Procedure',
      'biolink:Treatment',
    ])
    const edges = lines(edgesJsonl(graph)).map(({ subject, predicate }) => [subject, predicate])
    expect(edges).toEqual([
      ['RELIEF:procedure.ablation', 'biolink:contraindicated_in'],
      ['RELIEF:procedure.block', 'biolink:related_to'],
    ])
  })

  it('name publications by public identifiers where there are any', () => {
    const [edge] = lines(edgesJsonl(graph))
    expect(edge.publications).toEqual(['PMID:123', 'RELIEF:reference.page'])
    expect(edge.cited_sources).toEqual(['RELIEF:evidence/paper', 'RELIEF:reference/page'])
  })

  it('keep out what only serves sorting, and words that Biolink uses otherwise', () => {
    const nodes = lines(nodesJsonl(graph))
    expect(nodes.flatMap(Object.keys)).not.toContain('name_sort')
    expect(nodes.flatMap(Object.keys)).not.toContain('doi_folded')
    expect(nodes.find(({ relief_type }) => relief_type === 'Reference')).toMatchObject({
      published_by: 'A society',
    })
    expect(nodes.find(({ relief_type }) => relief_type === 'Evidence').xref).toEqual([
      'PMID:123',
      'DOI:10.1/x',
    ])
  })

  it('take codes as cross-references only when they match exactly', () => {
    const coded = aNode('Condition', 'condition/a', {
      xrefCodes: ['MESH:D1', 'MESH:D2'],
      xrefMatches: ['BROADER', 'EXACT'],
    })
    expect(lines(nodesJsonl(smallGraph([coded])))[0]).toMatchObject({
      xref: ['MESH:D2'],
      xref_codes: ['MESH:D1', 'MESH:D2'],
    })
  })
})

describe('KGX tables', () => {
  it('keep a text with tabs, line breaks and bars in its cell', () => {
    const odd = aNode('Condition', 'condition/odd', {
      summary: 'one\ttwo\r\nthree',
      synonyms: ['a|b', 'c'],
      gap: true,
    })
    const [row] = tsvRows([...nodesTsv(smallGraph([odd, PAGE]))].join(''))
    expect(row).toMatchObject({
      description: 'one two three',
      synonym: 'a¦b|c',
      gap: 'true',
      published_by: '',
    })
  })

  it('begin with the columns that KGX knows', () => {
    const [nodes = ''] = nodesTsv(graph)
    const [edges = ''] = edgesTsv(graph)
    expect(nodes.split('\t').slice(0, 3)).toEqual(['id', 'category', 'name'])
    expect(edges.split('\t').slice(0, 4)).toEqual(['id', 'subject', 'predicate', 'object'])
  })
})
