import fc from 'fast-check'
import type { LoadPlan, PlannedEdge, PlannedNode, Properties } from '../../src/graph/load-plan.ts'
import { LABELS, TRIPLES } from './triples.ts'

const WORDS = [
  'Grödner Tal',
  '椎間板',
  'Tietze’s',
  '😀 nerve',
  'cafe\u0301',
  'café',
  "O'Neil",
  'a"b\\c',
  'ZEBRA',
  'zebra',
  '',
]

const text = fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme', maxLength: 12 }))
const texts = fc.array(text, { maxLength: 3 })
const year = fc.integer({ min: 1950, max: 2030 })

/** One type per property, as in every plan; most of them may be missing. */
const nodeProps = fc.record(
  {
    name: text,
    nameSort: text,
    summary: text,
    sources: texts,
    synonyms: texts,
    kind: fc.constantFrom('nerve', 'joint', 'disc'),
    region: fc.constantFrom('lumbar', 'cervical'),
    family: fc.constantFrom('SPINAL', 'JOINT'),
    class: fc.constantFrom('ABLATION', 'INJECTION'),
    intent: fc.array(fc.constantFrom('therapeutic', 'diagnostic'), { maxLength: 2 }),
    year,
    invasivenessGrade: fc.integer({ min: 0, max: 5 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    estimate: fc.integer({ min: -1_000, max: 1_000 }).map((n) => n / 8),
    critical: fc.boolean(),
    amounts: fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 3 }),
  },
  { requiredKeys: ['name', 'nameSort', 'sources'] },
)

const edgeProps = fc.record(
  { share: fc.double({ min: 0, max: 1, noNaN: true }), sources: texts, note: text },
  { requiredKeys: [] },
)

const nodesOf = (label: string, maxLength: number) =>
  fc
    .array(nodeProps, { maxLength })
    .map((all) =>
      all.map(
        (props, index): PlannedNode => ({ id: `T:${label}/${index}`, label, props: props as Properties }),
      ),
    )

const ends = fc.array(fc.tuple(fc.nat(), fc.nat(), edgeProps), { maxLength: 25 })

const planOf = (maxNodes: number) =>
  fc
    .tuple(fc.tuple(...LABELS.map((label) => nodesOf(label, maxNodes))), fc.tuple(...TRIPLES.map(() => ends)))
    .map(([groups, links]) => ({ nodes: groups.flat(), edges: linked(groups, links) }))

type Ends = readonly (readonly [number, number, Partial<Properties>])[]

function linked(groups: readonly PlannedNode[][], links: readonly Ends[]): PlannedEdge[] {
  const byLabel = new Map(LABELS.map((label, at) => [label, groups[at] ?? []]))
  const edges = TRIPLES.flatMap(([from, type, to], at) => {
    const [sources, targets] = [byLabel.get(from) ?? [], byLabel.get(to) ?? []]
    if (sources.length === 0 || targets.length === 0) return []
    return (links[at] ?? []).map(([a, b, props]) => ({
      type,
      from: sources[a % sources.length]?.id ?? '',
      to: targets[b % targets.length]?.id ?? '',
      props: props as Properties,
    }))
  })
  return [...new Map(edges.map((edge) => [linkKey(edge), edge])).values()]
}

/** Parallel links would tie in every order, and a plan has none; nor has it a finding of two reports. */
function linkKey({ from, type, to }: PlannedEdge): string {
  return type === 'REPORTS' ? `${type} ${to}` : `${from} ${type} ${to}`
}

/** A random graph with gaps: kinds without nodes, nodes without links, links and nodes without properties. */
export function randomGraph(seed: number, maxNodes = 12): LoadPlan {
  const [plan] = fc.sample(planOf(maxNodes), { seed, numRuns: 1 })
  return { version: `random-${seed}`, nodes: plan?.nodes ?? [], edges: plan?.edges ?? [] }
}

/** One structure that `size` procedures target, beside a random graph. */
export function hubGraph(size: number): LoadPlan {
  const base = randomGraph(7)
  const hub: PlannedNode = {
    id: 'T:AnatomicalSource/hub',
    label: 'AnatomicalSource',
    props: { name: 'hub', nameSort: 'hub' },
  }
  const spokes = Array.from({ length: size }, (_, index): PlannedNode => {
    const name = `spoke ${index % 100}`
    return {
      id: `T:Procedure/spoke-${index}`,
      label: 'Procedure',
      props: { name, nameSort: name, year: 2000 + (index % 20) },
    }
  })
  const edges = spokes.map(({ id }): PlannedEdge => ({ type: 'TARGETS', from: id, to: hub.id, props: {} }))
  return { version: `hub-${size}`, nodes: [hub, ...base.nodes, ...spokes], edges: [...base.edges, ...edges] }
}
