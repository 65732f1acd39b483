import type { PainSourceRole } from '../../../vocabulary/anatomy.ts'

/** Structures from the source of the pain to the one that is treated, and the edges between them. */
export interface Route {
  /** First the source, last the target; one id when the source itself is treated. */
  readonly structures: readonly string[]
  /** Edge between neighbours of `structures`: `PART_OF` leads to the whole, `INNERVATES` comes from the nerve. */
  readonly links: readonly ('PART_OF' | 'INNERVATES')[]
}

/** The anatomy a route can follow, by structure id. */
export interface AnatomyMap {
  wholesOf(structure: string): readonly string[]
  nervesOf(structure: string): readonly string[]
}

/** What carries the pain stands where a nerve of its origin stands: one hop from it. */
export const hopsFromOrigin = (links: number, role: PainSourceRole): number =>
  links + (role === 'CONDUCTS' ? 1 : 0)

const MAX_LINKS = 3

/**
 * All shortest routes from a source to each structure in reach: up part-of edges to the whole, over to a nerve
 * that supplies it, and up again; at most three links and one nerve, since a nerve is supplied by none.
 */
export function routesFrom(source: string, anatomy: AnatomyMap): Route[] {
  const found: Route[] = [{ structures: [source], links: [] }]
  const best = new Map([[source, 0]])
  for (let i = 0; i < found.length; i++) {
    const route = found[i] as Route
    if (route.links.length === MAX_LINKS) continue
    for (const next of extensions(route, anatomy)) {
      const at = next.structures.at(-1) as string
      if ((best.get(at) ?? Number.POSITIVE_INFINITY) < next.links.length) continue
      if (route.structures.includes(at)) continue
      best.set(at, next.links.length)
      found.push(next)
    }
  }
  return found
}

function extensions(route: Route, anatomy: AnatomyMap): Route[] {
  const at = route.structures.at(-1) as string
  const step = (to: string, link: 'PART_OF' | 'INNERVATES'): Route => ({
    structures: [...route.structures, to],
    links: [...route.links, link],
  })
  const nerves = route.links.includes('INNERVATES') ? [] : anatomy.nervesOf(at)
  return [...anatomy.wholesOf(at).map((w) => step(w, 'PART_OF')), ...nerves.map((n) => step(n, 'INNERVATES'))]
}
