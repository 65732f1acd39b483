/** What is narrower than what, among the ids of one kind of entity. */
export interface Hierarchy {
  has(id: string): boolean
  /** The ids and everything below them, each once. */
  below(ids: Iterable<string>): ReadonlySet<string>
}

interface Step {
  readonly narrow: string
  readonly wide: string
}

/** A cycle is a fault of the seed, which its check reports; here it only ends the walk. */
export function hierarchyOf(members: readonly string[], steps: readonly Step[]): Hierarchy {
  const known = new Set(members)
  const children = new Map<string, string[]>()
  for (const { narrow, wide } of steps) children.set(wide, [...(children.get(wide) ?? []), narrow])
  return {
    has: (id) => known.has(id),
    below: (ids) => {
      const found = new Set(ids)
      for (const id of found) for (const child of children.get(id) ?? []) found.add(child)
      return found
    },
  }
}
