import { BODY_REGIONS } from '../../../src/vocabulary/anatomy.ts'
import { CONDITION_FAMILIES } from '../../../src/vocabulary/condition.ts'
import { full, pathwaysOf, slowestDay, slugOf } from '../../support/seed-reading.ts'
import { describeWalks, type SortedBy } from './walks.ts'

interface Named {
  readonly id: string
  readonly name: string
}

const folded = (text: string) =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
const NAME: SortedBy = { selection: 'name', keyOf: ({ name }: Named) => folded(name) }

const indexIn = (order: readonly unknown[], value: unknown) => order.indexOf(value)

describeWalks({
  list: 'conditions',
  orderType: 'ConditionOrder',
  everything: ({ seed }) =>
    full(
      'condition',
      seed.conditions.map((c) => c.id),
    ),
  subjects: {
    NAME,
    FAMILY: {
      selection: 'family',
      keyOf: ({ family }: { family: string }) => indexIn(CONDITION_FAMILIES, family),
    },
    STUDIED_PATHWAYS: {
      selection: '',
      keyOf: ({ id }: Named, api) =>
        pathwaysOf(api).filter((p) => p.condition === slugOf(id) && p.props.gap === false).length,
    },
  },
})

describeWalks({
  list: 'anatomicalSources',
  orderType: 'AnatomicalSourceOrder',
  everything: ({ seed }) =>
    full(
      'anatomical-source',
      seed.anatomicalSources.map((s) => s.id),
    ),
  subjects: {
    NAME,
    REGION: { selection: 'region', keyOf: ({ region }: { region: string }) => indexIn(BODY_REGIONS, region) },
    PROCEDURES: {
      selection: '',
      keyOf: ({ id }: Named, { seed }) =>
        seed.procedures.filter((p) => p.targets.some((t) => t.structure === slugOf(id))).length,
    },
  },
})

describeWalks({
  list: 'recoveryProfiles',
  orderType: 'RecoveryProfileOrder',
  everything: ({ seed }) =>
    full(
      'recovery-profile',
      seed.recoveryProfiles.map((r) => r.id),
    ),
  subjects: {
    NAME,
    USUAL_ACTIVITY_DAYS: {
      selection: 'usualActivityDays',
      keyOf: ({ usualActivityDays }: { usualActivityDays: number | null }) => usualActivityDays,
    },
    WORK_DAYS: {
      selection: '',
      keyOf: ({ id }: Named, { seed }) => {
        const profile = seed.recoveryProfiles.find((r) => r.id === slugOf(id))
        const days = profile ? slowestDay(profile, 'TIME_TO_WORK') : null
        return days === null ? null : Math.round(days * 10) / 10
      },
    },
  },
})

describeWalks({
  list: 'technologies',
  orderType: 'TechnologyOrder',
  everything: ({ seed }) =>
    full(
      'technology',
      seed.technologies.map((t) => t.id),
    ),
  subjects: {
    NAME,
    FIRST_MILESTONE: {
      selection: 'milestones { date }',
      keyOf: ({ milestones }: { milestones: { date: string }[] }) => milestones[0]?.date ?? null,
    },
  },
})
