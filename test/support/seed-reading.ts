import type { Api } from './api.ts'

/** Straight readings of the seed, for answers to be checked against: no code of the lists is used. */

interface Ranked {
  readonly id: string
  readonly broader: readonly string[]
}

/** The record and everything that names it as broader, at any distance. */
export function withNarrower(records: readonly Ranked[], id: string): Set<string> {
  const found = new Set([id])
  for (let grown = -1; grown !== found.size; ) {
    grown = found.size
    for (const record of records) if (record.broader.some((b) => found.has(b))) found.add(record.id)
  }
  return found
}

/** The structure and its parts, at any distance. */
export const withParts = (api: Api, id: string): Set<string> =>
  withNarrower(
    api.seed.anatomicalSources.map((s) => ({ id: s.id, broader: s.partOf.map((p) => p.structure) })),
    id,
  )

/** Structures a condition's pain starts in or is carried by; where it is only treated is no source. */
export const painSources = ({ arisesFrom }: Api['seed']['conditions'][number]): string[] =>
  arisesFrom.filter((a) => a.role !== 'TREATMENT_SITE').map((a) => a.structure)

export const full = (kind: string, slugs: Iterable<string>): string[] =>
  [...slugs].map((slug) => `RELIEF:${kind}/${slug}`)

export const slugOf = (id: unknown): string => String(id).split('/')[1] ?? ''

/** Pathways as planned, with the slugs of their ends and the certainty of their claim. */
export function pathwaysOf({ plan }: Api) {
  const claims = new Map(plan.nodes.filter((n) => n.label === 'Claim').map((n) => [slugOf(n.id), n.props]))
  return plan.nodes
    .filter((n) => n.label === 'Pathway')
    .map(({ id, props }) => ({
      id,
      condition: slugOf(props.conditionId),
      procedure: slugOf(props.procedureId),
      certainty: claims.get(slugOf(id))?.certainty,
      props,
    }))
}

const DAYS: Readonly<Record<string, number>> = {
  min: 1 / 1440,
  h: 1 / 24,
  d: 1,
  wk: 7,
  mo: 30.4,
  a: 365.25,
}

/** Slowest day by which a profile's sources see patients back at something; null when none says. */
export function slowestDay(profile: Api['seed']['recoveryProfiles'][number], measure: string): number | null {
  const days = profile.facts
    .filter((f) => f.measure === measure && DAYS[f.unit] !== undefined)
    .map((f) => (f.value ?? f.high ?? f.low ?? Number.NaN) * (DAYS[f.unit] ?? 0))
  return days.length === 0 ? null : Math.max(...days)
}
