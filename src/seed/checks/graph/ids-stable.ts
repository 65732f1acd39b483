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
  const wrong = retired.flatMap(({ id, successor }) => {
    const place = { file: 'seed/retired.yaml', line: 1, rule: 'id-stable' }
    if (ids.has(id))
      return [{ ...place, message: `${id} is retired, yet it exists`, fix: 'remove one of the two' }]
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
