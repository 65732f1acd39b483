import { type Route, routesFrom } from '../../features/pathway/route/routes.ts'
import { compareText } from '../../store/compare.ts'
import type { SeedCondition, SeedData, SeedProcedure } from '../seed-data.ts'
import type { Hierarchy } from './hierarchy.ts'

/** One condition and one procedure, with every way the procedure reaches a source of the pain. */
export interface DerivedPathway {
  readonly condition: SeedCondition
  readonly procedure: SeedProcedure
  readonly routes: readonly Route[]
}

/** False when the procedure is made for other conditions alone. */
export const isMeantFor = ({ condition, procedure }: DerivedPathway, conditions: Hierarchy): boolean =>
  procedure.onlyFor.length === 0 ||
  procedure.onlyFor.some(
    (only) => only.condition === condition.id || conditions.ancestors(condition.id).has(only.condition),
  )

interface Reach {
  readonly condition: SeedCondition
  readonly routes: readonly Route[]
}

function reachOf(condition: SeedCondition, seed: SeedData): Reach {
  const structures = new Map(seed.anatomicalSources.map((s) => [s.id, s]))
  const anatomy = {
    wholesOf: (id: string) => structures.get(id)?.partOf.map((p) => p.structure) ?? [],
    nervesOf: (id: string) => structures.get(id)?.innervatedBy.map((n) => n.nerve) ?? [],
  }
  return { condition, routes: condition.arisesFrom.flatMap((a) => routesFrom(a.structure, anatomy)) }
}

/** Shortest first, then by the ids along the way, so that the order never depends on file order. */
const byLength = (a: Route, b: Route) =>
  a.links.length - b.links.length || compareText(a.structures.join('>'), b.structures.join('>'))

function pathwayOf(reach: Reach, procedure: SeedProcedure, hasClaim: boolean): DerivedPathway[] {
  const targets = new Set(procedure.targets.map((t) => t.structure))
  const routes = reach.routes.filter((r) => targets.has(r.structures.at(-1) ?? '')).toSorted(byLength)
  // Evidence makes a pathway without any route too: what was read must be shown, whatever anatomy the graph lacks.
  return routes.length > 0 || hasClaim ? [{ condition: reach.condition, procedure, routes }] : []
}

/**
 * Condition -ARISES_FROM-> structure (-PART_OF-> whole | <-INNERVATES- nerve)* <-TARGETS- procedure, and every pair
 * with a claim of its own.
 */
export function derivePathways(
  seed: SeedData,
  hasClaim: (condition: string, procedure: string) => boolean,
): DerivedPathway[] {
  return seed.conditions.flatMap((condition) => {
    const reach = reachOf(condition, seed)
    return seed.procedures.flatMap((p) => pathwayOf(reach, p, hasClaim(condition.id, p.id)))
  })
}
