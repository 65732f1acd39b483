import { shortId } from '../../records.ts'
import type { Check } from '../check.ts'

/**
 * Kinds that are there for others, with how they are used. Conditions and what may harm are roots of their own;
 * instruments and comparators are a vocabulary that trials to come will use.
 */
const USED_BY: Readonly<Record<string, string>> = {
  'anatomical-source': 'no condition arises from it and no procedure or structure names it',
  procedure: 'it reaches no structure and nothing names it',
  reference: 'nothing was read from it',
  technology: 'no procedure uses it',
}

/** Kinds that also count as used when they themselves name a structure or procedure. */
const REACHES = new Set(['anatomical-source', 'procedure'])

/** What only serves others is used by something. */
export const noOrphans: Check = (_seed, { records, links, at }) => {
  const named = new Set(
    links.filter(({ from, target }) => shortId(from) !== target).map(({ target }) => target),
  )
  const reaching = new Set(
    links
      .filter(({ from, key }) => REACHES.has(from.kind) && key !== 'sources')
      .map(({ from }) => shortId(from)),
  )
  return records.flatMap((entry) => {
    const why = USED_BY[entry.kind]
    const id = shortId(entry)
    if (why === undefined || named.has(id) || reaching.has(id)) return []
    return [
      {
        ...at(entry.record, 'id'),
        rule: 'orphan',
        message: `${id} is not used: ${why}`,
        fix: 'link it, or remove it',
      },
    ]
  })
}
