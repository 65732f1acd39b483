import type { RetiredId } from '../../read/manifest.ts'
import type { SeedData } from '../../seed-data.ts'
import { node, type Planned, planned } from '../planned.ts'

export function planReference({ id, ...fields }: SeedData['references'][number]): Planned {
  return planned([node('Reference', id, { name: fields.title, ...fields })])
}

/** An id that a release carried keeps a node, so that it can say what took its place. */
export function planRetired({ id, successor, reason, date }: RetiredId): Planned {
  return planned([
    node('Retired', id.replace('/', '--'), {
      name: `RELIEF:${id}`,
      retiredId: `RELIEF:${id}`,
      successorId: successor && `RELIEF:${successor}`,
      ...{ reason, date },
    }),
  ])
}
