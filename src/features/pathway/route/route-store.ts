import DataLoader from 'dataloader'
import { z } from 'zod'
import type { Graph } from '../../../graph/port.ts'
import { linkFacts, maybe, maybeText, quantityAt } from '../../../store/props.ts'
import { PAIN_SOURCE_ROLES, type PainSourceRole } from '../../../vocabulary/anatomy.ts'
import type { AnatomicalSource } from '../../anatomical-source/anatomical-source.ts'
import { anatomicalSourceStore } from '../../anatomical-source/anatomical-source-store.ts'
import type { Candidate } from '../pathway.ts'
import { type RouteLink, routeLinks } from '../pathway-queries.ts'

export interface RouteStep {
  readonly link: 'ARISES_FROM' | 'PART_OF' | 'INNERVATED_BY'
  readonly structure: AnatomicalSource
  /** Of the first step alone. */
  readonly role: PainSourceRole | null
  readonly level: string | null
  readonly share: ReturnType<typeof quantityAt>
  readonly note: string | null
  readonly sources: readonly string[]
}

export interface PathwayRoute {
  readonly steps: readonly RouteStep[]
  readonly targetSources: readonly string[]
}

const stepFacts = z.looseObject({
  ...linkFacts.shape,
  level: maybeText,
  role: maybe(z.enum(PAIN_SOURCE_ROLES)),
})

/** What the routes of a whole page are made of, read in two statements. */
interface Parts {
  readonly structures: ReadonlyMap<string, AnatomicalSource>
  readonly links: ReadonlyMap<string, RouteLink>
}

const linkKey = (type: string, from: string, to: string) => `${type} ${from} ${to}`
const structuresOf = (c: Candidate) => c.routeStructures.map((route) => route.split('>'))

async function readParts(graph: Graph, candidates: readonly Candidate[]): Promise<Parts> {
  const structureIds = [...new Set(candidates.flatMap((c) => structuresOf(c).flat()))]
  const ends = candidates.flatMap((c) => [c.conditionId, c.procedureId])
  const structureById = anatomicalSourceStore(graph).byId
  const [structures, links] = await Promise.all([
    Promise.all(structureIds.map((id) => structureById.load(id))),
    graph.read(routeLinks([...new Set([...structureIds, ...ends])])),
  ])
  return {
    structures: new Map(structures.flatMap((s) => (s ? [[s.id, s] as const] : []))),
    links: new Map(links.map((l) => [linkKey(l.type, l.from, l.to), l])),
  }
}

function step(link: RouteStep['link'], id: string, edge: RouteLink | undefined, parts: Parts): RouteStep[] {
  const structure = parts.structures.get(id)
  if (!structure || !edge) return []
  const facts = stepFacts.parse(edge.edge)
  return [
    {
      link,
      structure,
      role: facts.role,
      level: facts.level,
      share: quantityAt(edge.edge, 'share'),
      note: facts.note,
      sources: facts.sources,
    },
  ]
}

function routeOf(
  candidate: Candidate,
  ids: readonly string[],
  links: readonly string[],
  parts: Parts,
): PathwayRoute {
  const edge = (type: string, from: string, to: string) => parts.links.get(linkKey(type, from, to))
  const source = ids[0] ?? ''
  const further = links.flatMap((type, i) => {
    const [at = '', next = ''] = [ids[i], ids[i + 1]]
    return type === 'PART_OF'
      ? step('PART_OF', next, edge('PART_OF', at, next), parts)
      : step('INNERVATED_BY', next, edge('INNERVATES', next, at), parts)
  })
  const target = edge('TARGETS', candidate.procedureId, ids.at(-1) ?? '')
  return {
    steps: [
      ...step('ARISES_FROM', source, edge('ARISES_FROM', candidate.conditionId, source), parts),
      ...further,
    ],
    targetSources: target ? stepFacts.parse(target.edge).sources : [],
  }
}

/** Routes of pathways with the facts of every link; one read for all pathways of a page. */
export const routeLoader = (graph: Graph) =>
  new DataLoader<Candidate, PathwayRoute[], string>(
    async (candidates) => {
      const parts = await readParts(graph, candidates)
      return candidates.map((c) =>
        structuresOf(c).map((ids, i) =>
          routeOf(c, ids, (c.routeLinks[i] ?? '').split('>').filter(Boolean), parts),
        ),
      )
    },
    { cacheKeyFn: (candidate) => candidate.id },
  )
