import type { PlannedNode } from '../../graph/load-plan.ts'
import { node } from '../plan/planned.ts'
import type { SeedData } from '../seed-data.ts'
import { fingerprints } from './fingerprint.ts'
import type { Release } from './released.ts'

export interface Changes {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly string[]
}

type Fingerprints = ReadonlyMap<string, string>

/** Ids of what is new, gone and altered, in order. */
export function changesBetween(before: Fingerprints, after: Fingerprints): Changes {
  const now = [...after]
  return {
    added: now.flatMap(([id]) => (before.has(id) ? [] : [id])).sort(),
    removed: [...before.keys()].filter((id) => !after.has(id)).sort(),
    changed: now.flatMap(([id, hash]) => (before.has(id) && before.get(id) !== hash ? [id] : [])).sort(),
  }
}

const kindOf = (id: string): string => id.slice(0, id.indexOf('/'))

/** The type in the API: `RedFlag` for `red-flag`. */
const typeOf = (kind: string): string =>
  kind === 'evidence'
    ? 'EvidenceReport'
    : kind.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase())

/** A node per type of record, with the ids of what changed since the release; none without a release. */
export function changeNodes(seed: SeedData, release: Release | null): PlannedNode[] {
  if (!release) return []
  const now = fingerprints(seed)
  const changes = changesBetween(release.records, now)
  const kinds = [...new Set([...release.records.keys(), ...now.keys()].map(kindOf))].sort()
  return kinds.map((kind) => {
    const of = (ids: readonly string[]) => ids.filter((id) => kindOf(id) === kind).map((id) => `RELIEF:${id}`)
    return node('DataChange', kind, {
      name: `Changes of ${typeOf(kind)} since ${release.version}`,
      type: typeOf(kind),
      previousVersion: release.version,
      added: of(changes.added),
      removed: of(changes.removed),
      changed: of(changes.changed),
    })
  })
}
