import { hopsFromOrigin, type Route, routesFrom } from '../../features/pathway/route/routes.ts'
import { compareText } from '../../store/compare.ts'
import type { PainSourceRole } from '../../vocabulary/anatomy.ts'
import type { SeedCondition, SeedData, SeedProcedure } from '../seed-data.ts'
import type { Hierarchy } from './hierarchy.ts'

/** A way to a structure, with what its first structure is to the pain. */
export interface SourcedRoute extends Route {
  readonly role: PainSourceRole
}

/** One condition and one procedure, with every way the procedure reaches a source of the pain. */
export interface DerivedPathway {
  readonly condition: SeedCondition
  readonly procedure: SeedProcedure
  readonly routes: readonly SourcedRoute[]
}

/** False when the procedure is made for other conditions alone. */
export const isMeantFor = ({ condition, procedure }: DerivedPathway, conditions: Hierarchy): boolean =>
  procedure.onlyFor.length === 0 ||
  procedure.onlyFor.some(
    (only) => only.condition === condition.id || conditions.ancestors(condition.id).has(only.condition),
  )

interface Reach {
  readonly condition: SeedCondition
  readonly routes: readonly SourcedRoute[]
}

const withRole = (role: PainSourceRole, routes: readonly Route[]): SourcedRoute[] =>
  routes.map((route) => ({ ...route, role }))

function reachOf(condition: SeedCondition, seed: SeedData): Reach {
  const structures = new Map(seed.anatomicalSources.map((s) => [s.id, s]))
  const anatomy = {
    wholesOf: (id: string) => structures.get(id)?.partOf.map((p) => p.structure) ?? [],
    nervesOf: (id: string) => structures.get(id)?.innervatedBy.map((n) => n.nerve) ?? [],
  }
  return {
    condition,
    routes: condition.arisesFrom.flatMap((a) => withRole(a.role, routesFrom(a.structure, anatomy))),
  }
}

/** Nearest to where the pain starts first, then by the ids along the way, so that the order never depends on file order. */
const byNearness = (a: SourcedRoute, b: SourcedRoute) =>
  Number(a.role === 'TREATMENT_SITE') - Number(b.role === 'TREATMENT_SITE') ||
  hopsFromOrigin(a.links.length, a.role) - hopsFromOrigin(b.links.length, b.role) ||
  a.links.length - b.links.length ||
  compareText(a.structures.join('>'), b.structures.join('>'))

function pathwayOf(reach: Reach, procedure: SeedProcedure, hasClaim: boolean): DerivedPathway[] {
  const targets = new Set(procedure.targets.map((t) => t.structure))
  const routes = reach.routes.filter((r) => targets.has(r.structures.at(-1) ?? '')).toSorted(byNearness)
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
