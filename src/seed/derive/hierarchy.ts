interface Ranked {
  readonly id: string
  readonly broader: readonly string[]
}

/** Broader-than closure of a family of records; a cycle is a fault of the seed and only ends the walk here. */
export interface Hierarchy {
  /** All broader ids, without the id itself. */
  ancestors(id: string): ReadonlySet<string>
}

export function hierarchy(records: readonly Ranked[]): Hierarchy {
  const parents = new Map(records.map((r) => [r.id, r.broader]))
  const cache = new Map<string, Set<string>>()
  const walk = (id: string): Set<string> => {
    const known = cache.get(id)
    if (known) return known
    const found = new Set<string>()
    cache.set(id, found)
    for (const parent of parents.get(id) ?? []) {
      found.add(parent)
      for (const above of walk(parent)) found.add(above)
    }
    found.delete(id)
    return found
  }
  return { ancestors: walk }
}
