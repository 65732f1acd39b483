/** How many items of a list have a value. */
export interface FacetCount<V> {
  readonly value: V
  /** To show beside a box to tick. */
  readonly label: string
  readonly count: number
}

/** `NERVE_BLOCK` as people read it: "Nerve block". */
export function labelOf(value: string): string {
  const words = value.toLowerCase().replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function tally<V>(found: readonly V[]): Map<V, number> {
  const counts = new Map<V, number>()
  for (const value of found) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** Every value a field can have, in its own order, those that nothing has too: an answer without gaps. */
export function countsOf<V extends string>(values: readonly V[], found: readonly V[]): FacetCount<V>[] {
  const counts = tally(found)
  return values.map((value) => ({ value, label: labelOf(value), count: counts.get(value) ?? 0 }))
}

/** The numbers that occur, smallest first. */
export function numberCounts(found: readonly number[]): FacetCount<number>[] {
  return [...tally(found)]
    .map(([value, count]) => ({ value, label: String(value), count }))
    .toSorted((a, b) => a.value - b.value)
}
