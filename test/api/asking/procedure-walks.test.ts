import { full, pathwaysOf, slugOf } from '../../support/seed-reading.ts'
import { describeWalks } from './walks.ts'

const RANK: readonly unknown[] = ['VERY_LOW', 'LOW', 'MODERATE', 'HIGH']

interface Walked {
  readonly id: string
  readonly name: string
  readonly invasiveness: { readonly grade: number }
  readonly recovery: readonly {
    readonly usualActivityDays: number | null
    readonly condition: { id: string } | null
  }[]
}

const slowest = (profiles: Walked['recovery']) => {
  const days = profiles.map((r) => r.usualActivityDays).filter((d) => d !== null)
  return days.length === 0 ? null : Math.max(...days)
}

describeWalks({
  list: 'procedures',
  orderType: 'ProcedureOrder',
  everything: ({ seed }) =>
    full(
      'procedure',
      seed.procedures.map((p) => p.id),
    ),
  subjects: {
    NAME: { selection: 'name', keyOf: ({ name }: Walked) => name.toLowerCase() },
    INVASIVENESS: {
      selection: 'invasiveness { grade }',
      keyOf: ({ invasiveness }: Walked) => invasiveness.grade,
    },
    RECOVERY_DAYS: {
      selection: 'recovery { usualActivityDays condition { id } }',
      keyOf: ({ recovery }: Walked) => {
        const general = recovery.filter((r) => r.condition === null)
        return slowest(general.length > 0 ? general : recovery)
      },
    },
    CERTAINTY: {
      selection: '',
      keyOf: ({ id }: Walked, api) => {
        const own = pathwaysOf(api).filter((p) => p.procedure === slugOf(id))
        const ranks = own.flatMap(({ certainty }) => (certainty ? RANK.indexOf(certainty) : []))
        return ranks.length === 0 ? null : Math.max(...ranks)
      },
    },
  },
})
