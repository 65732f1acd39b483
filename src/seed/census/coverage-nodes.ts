import { coverageProps } from '../../features/meta/coverage.ts'
import type { PlannedNode } from '../../graph/load-plan.ts'
import type { Certainty } from '../../vocabulary/evidence.ts'
import { node } from '../plan/planned.ts'
import { kebab, words } from '../plan/slugs.ts'
import type { SeedData } from '../seed-data.ts'
import { familyCounts, type PathwayPlace } from './families.ts'

const slugOf = (id: unknown): string => String(id).slice(String(id).indexOf('/') + 1)

/** Pathways of a plan, as far as coverage goes. */
export const pathwayPlaces = (nodes: readonly PlannedNode[]): PathwayPlace[] =>
  nodes
    .filter(({ label }) => label === 'Pathway')
    .map(({ props }) => ({ condition: slugOf(props.conditionId), gap: props.gap === true }))

/** Overall certainty of the claims of a plan, by pair. */
export const claimCertainties = (nodes: readonly PlannedNode[]): Map<string, Certainty> =>
  new Map(
    nodes
      .filter(({ label, props }) => label === 'Claim' && props.certainty !== undefined)
      .map(({ id, props }) => [slugOf(id), props.certainty as Certainty]),
  )

/** Counts per family as the API answers them; stored, so that they belong to the version and cost one read. */
export function coverageNodes(seed: SeedData, derived: readonly PlannedNode[]): PlannedNode[] {
  return familyCounts(seed, pathwayPlaces(derived)).map(({ family, counts }, place) =>
    node('FamilyCoverage', family === null ? 'all' : kebab(family), {
      name: family === null ? 'Coverage' : `Coverage of ${words(family)}`,
      place,
      family: family ?? undefined,
      ...coverageProps(counts),
    }),
  )
}
