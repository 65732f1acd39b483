import { type Check, perRecord } from '../check.ts'

/** A terminology lists names; an origin of pain that only a row supports has a note on what the row says. */
export const originsSourced: Check = perRecord(
  'origin',
  (seed) => seed.conditions,
  (condition, seed) => {
    const tables = new Set(
      seed.references.filter((r) => r.kind === 'TERMINOLOGY').map((r) => `reference/${r.id}`),
    )
    return condition.arisesFrom.flatMap((edge, index) => {
      if (edge.note !== undefined || !edge.sources.every((source) => tables.has(source))) return []
      const fix = 'cite a page that names the structure, or say in a note what the row names'
      return [
        {
          path: ['arisesFrom', index],
          message: `${condition.id} arises from ${edge.structure} by a terminology alone`,
          fix,
        },
      ]
    })
  },
)
