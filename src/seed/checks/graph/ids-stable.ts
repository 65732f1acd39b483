import type { RetiredId } from '../../read/manifest.ts'
import type { Check } from '../check.ts'

/** An id of the last release is never lost: it stays, or says what took its place. */
export const idsStable: Check = (_seed, { ids, releasedIds, retired }) => {
  const gone = new Set(retired.map((entry) => entry.id))
  const lost = releasedIds.flatMap((id, index) =>
    ids.has(id) || gone.has(id)
      ? []
      : [
          {
            file: 'seed/ids.txt',
            line: index + 1,
            rule: 'id-stable',
            message: `${id} was released and is gone`,
            fix: `bring it back, or add to seed/retired.yaml: { id: ${id}, successor: ..., reason: ..., date: ... }`,
          },
        ],
  )
  const wrong = retired.flatMap(({ id, successor }, index) => {
    const place = { file: 'seed/retired.yaml', line: 1, rule: 'id-stable' }
    if (retired.findIndex((entry) => entry.id === id) < index)
      return [{ ...place, message: `${id} is retired twice`, fix: 'remove one of the two' }]
    if (ids.has(id))
      return [{ ...place, message: `${id} is retired, yet it exists`, fix: 'remove one of the two' }]
    if (leadsBack(id, retired))
      return [{ ...place, message: `the successors of ${id} lead back to it`, fix: 'name an existing id' }]
    if (successor === undefined || ids.has(successor) || gone.has(successor)) return []
    return [
      {
        ...place,
        message: `${successor}, the successor of ${id}, does not exist`,
        fix: 'name an existing id',
      },
    ]
  })
  return [...lost, ...wrong]
}

/** True when following the successors of an id comes round to itself. */
function leadsBack(id: string, retired: readonly RetiredId[]): boolean {
  const successors = new Map(retired.map((entry) => [entry.id, entry.successor]))
  let next = successors.get(id)
  for (let steps = 0; next !== undefined && next !== id && steps < retired.length; steps++)
    next = successors.get(next)
  return next === id
}
