/** An id that a release carried and that was given up. */
export interface RetiredId {
  readonly id: string
  /** What took its place, retired ones passed over; null when nothing did. */
  readonly successor: string | null
  /** Day on which it was given up. */
  readonly since: string
  readonly reason: string
}

export type RetiredIds = ReadonlyMap<string, RetiredId>

const PAIR = /^RELIEF:(pathway|claim|assessment)\/([^/]+?)--([^/]+?)(--.+)?$/

/** What became of an id; undefined when it was never given up. */
export function retirementOf(retired: RetiredIds, id: string): RetiredId | undefined {
  const own = retired.get(id)
  return own ? { ...own, successor: lastSuccessor(retired, own) } : retirementOfPair(retired, id)
}

/** Successors may have been given up in turn. */
function lastSuccessor(retired: RetiredIds, { id, successor }: RetiredId): string | null {
  const seen = new Set([id])
  let last = successor
  while (last !== null && !seen.has(last)) {
    seen.add(last)
    const next = retired.get(last)
    if (!next) return last
    last = next.successor
  }
  return null
}

/** Pathways, claims and their assessments are named after a condition and a procedure, and move with them. */
function retirementOfPair(retired: RetiredIds, id: string): RetiredId | undefined {
  const [, kind, condition, procedure, rest = ''] = PAIR.exec(id) ?? []
  const moved = [`RELIEF:condition/${condition}`, `RELIEF:procedure/${procedure}`].map((end) => ({
    end,
    retirement: retired.has(end) ? retirementOf(retired, end) : undefined,
  }))
  const first = moved.find(({ retirement }) => retirement)?.retirement
  if (kind === undefined || !first) return undefined
  const ends = moved.map(({ end, retirement }) => (retirement ? retirement.successor : end))
  const slugs = ends.map((end) => end?.slice(end.indexOf('/') + 1))
  const successor = slugs.includes(undefined) ? null : `RELIEF:${kind}/${slugs.join('--')}${rest}`
  return { ...first, id, successor }
}
