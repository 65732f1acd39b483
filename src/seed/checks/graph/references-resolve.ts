import type { Check } from '../check.ts'
import { closest } from '../closest.ts'

const slugOf = (target: string): string => target.slice(target.indexOf('/') + 1)
const kindOf = (target: string): string => target.slice(0, target.indexOf('/'))

/** Every mention names a record that exists and is of the kind that the key asks for. */
export const referencesResolve: Check = (_seed, { links, ids, at }) => {
  const otherKinds = (slug: string) => [...ids].filter((id) => slugOf(id) === slug)
  return links
    .filter(({ target }) => !ids.has(target))
    .map(({ holder, path, key, target }) => {
      const kind = kindOf(target)
      const elsewhere = otherKinds(slugOf(target))
      const near = closest(
        target,
        [...ids].filter((id) => kindOf(id) === kind),
      )
      const hint = near ? `write ${slugOf(near)}, or add ${target}` : `add ${target}, or correct the id`
      return {
        ...at(holder, ...path),
        rule: 'reference',
        message: `${key} names ${target}, which does not exist${elsewhere.length > 0 ? ` (there is ${elsewhere.join(', ')})` : ''}`,
        fix: hint,
      }
    })
}
