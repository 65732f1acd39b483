function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(swap, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    previous = row
  }
  return previous[b.length] ?? 0
}

/** More letters apart, it is another word: hip and knee differ by four. */
const SLIP = 2

/** The candidate that is a slip of the pen away from `written`, if there is one. */
export function closest(written: string, candidates: readonly string[]): string | undefined {
  const near = candidates
    .filter((c) => Math.abs(c.length - written.length) <= SLIP)
    .map((candidate) => ({ candidate, distance: distance(written, candidate) }))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))[0]
  return near && near.distance <= SLIP ? near.candidate : undefined
}
