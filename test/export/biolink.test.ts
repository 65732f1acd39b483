import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { type ExportGraph, exportGraph } from '../../src/export/export-graph.ts'
import { BIOLINK_VERSION } from '../../src/export/files/receipt.ts'
import { type KgxRecord, kgxEdge, kgxNode } from '../../src/export/kgx/records.ts'
import { loadRealSeed } from '../support/api.ts'

interface Pinned {
  readonly version: string
  readonly source: string
  readonly knowledgeLevels: readonly string[]
  readonly agentTypes: readonly string[]
  /** Every category with all its ancestors. */
  readonly categories: Readonly<Record<string, readonly string[]>>
  readonly predicates: Readonly<Record<string, { readonly domain?: string; readonly range?: string }>>
}

const pinned: Pinned = JSON.parse(readFileSync(path.join(import.meta.dirname, 'biolink-model.json'), 'utf8'))

let graph: ExportGraph
let nodes: ReadonlyMap<unknown, KgxRecord>
let edges: readonly KgxRecord[]
beforeAll(async () => {
  graph = exportGraph((await loadRealSeed()).plan)
  nodes = new Map(graph.nodes.map(kgxNode).map((node) => [node.id, node]))
  edges = graph.edges.map((edge) => kgxEdge(edge, graph))
})

const categories = (id: unknown): string[] => nodes.get(id)?.category as string[]
const isA = (id: unknown, wanted: string | undefined): boolean =>
  wanted === undefined ||
  categories(id).some((one) => one === wanted || pinned.categories[one]?.includes(wanted))

it('holds itself against the version that the receipt names', () => {
  expect(pinned.version).toBe(BIOLINK_VERSION)
  expect(pinned.source).toContain(BIOLINK_VERSION)
})

it('has only categories of the model', () => {
  const used = new Set([...nodes.values()].flatMap(({ category }) => category as string[]))
  expect(used.size).toBeGreaterThan(10)
  expect([...used].filter((category) => !Object.hasOwn(pinned.categories, category))).toEqual([])
})

it('has only predicates of the model', () => {
  const used = new Set(edges.map(({ predicate }) => String(predicate)))
  expect([...used].filter((predicate) => !Object.hasOwn(pinned.predicates, predicate))).toEqual([])
  for (const word of ['treats', 'studied_to_treat', 'contraindicated_in', 'part_of', 'related_to'])
    expect(used).toContain(`biolink:${word}`)
})

it('places a disease only where its pain starts', () => {
  const sources = edges.filter((e) => e.original_predicate === 'RELIEF:ARISES_FROM')
  const located = sources.filter((e) => e.predicate === 'biolink:disease_has_location')
  expect(located.length).toBeGreaterThan(100)
  expect(located.filter((e) => e.role !== 'ORIGIN')).toEqual([])
  expect(sources.filter((e) => e.role !== 'ORIGIN' && e.predicate !== 'biolink:related_to')).toEqual([])
  expect(new Set(sources.map((e) => e.role))).toEqual(new Set(['ORIGIN', 'CONDUCTS', 'TREATMENT_SITE']))
})

it('joins only what the model lets a predicate join', () => {
  const wrong = edges.filter(({ subject, predicate, object }) => {
    const { domain, range } = pinned.predicates[String(predicate)] ?? {}
    return !(isA(subject, domain) && isA(object, range))
  })
  expect(wrong.map(({ subject, predicate, object }) => `${subject} ${predicate} ${object}`)).toEqual([])
})

it('says of every edge how it is known, by what kind of agent, and from whom', () => {
  const wrong = edges.filter(
    (edge) =>
      !pinned.knowledgeLevels.includes(String(edge.knowledge_level)) ||
      !pinned.agentTypes.includes(String(edge.agent_type)) ||
      edge.primary_knowledge_source !== 'infores:reliefgraph' ||
      !/^RELIEF:[A-Z_]+$/.test(String(edge.original_predicate)),
  )
  expect(wrong).toEqual([])
})

it('gives every node and edge an id that KGX takes for a CURIE, and no two the same', () => {
  const ids = [...nodes.keys(), ...edges.map(({ id }) => id)].map(String)
  expect(new Set(ids).size).toBe(graph.nodes.length + graph.edges.length)
  expect(ids.filter((id) => !/^[^ <()>:]*:[^/ :]+$/.test(id))).toEqual([])
  expect(edges.filter(({ subject, object }) => !(nodes.has(subject) && nodes.has(object)))).toEqual([])
})
