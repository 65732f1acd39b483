import type { Link } from '../../links.ts'
import { shortId } from '../../records.ts'
import type { Check } from '../check.ts'

/** The lists whose entries must lead upwards: BROADER and PART_OF. */
const isUpward = ({ key, holder, from }: Link): boolean =>
  key === 'broader' ||
  (key === 'structure' && from.kind === 'anatomical-source' && partsOf(from.record).includes(holder))

const partsOf = (record: object): readonly object[] =>
  'partOf' in record && Array.isArray(record.partOf) ? record.partOf : []

function leadsBack(start: string, upward: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>()
  const open = [...(upward.get(start) ?? [])]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start) return true
    if (seen.has(id)) continue
    seen.add(id)
    open.push(...(upward.get(id) ?? []))
  }
  return false
}

/** Nothing is broader than itself or part of itself, also not through others. */
export const noCycles: Check = (_seed, { links, at }) => {
  const climbing = links.filter(isUpward)
  const upward = new Map<string, string[]>()
  for (const { from, target } of climbing)
    upward.set(shortId(from), [...(upward.get(shortId(from)) ?? []), target])
  const looping = climbing.filter(({ from, target }) => {
    const id = shortId(from)
    return leadsBack(id, upward) && (target === id || leadsTo(target, id, upward))
  })
  return looping.map(({ from, holder, path, target }) => ({
    ...at(holder, ...path),
    rule: 'cycle',
    message: `${shortId(from)} leads back to itself over ${target}`,
    fix: 'remove one of the links; broader and partOf only lead upwards',
  }))
}

const leadsTo = (start: string, goal: string, upward: ReadonlyMap<string, readonly string[]>): boolean =>
  leadsBack(goal, new Map([...upward, [goal, [start]]]))
