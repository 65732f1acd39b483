import type { Api } from '../../support/api.ts'
import { full, pathwaysOf, slowestDay, withNarrower } from '../../support/seed-reading.ts'
import { describeFilters, type FilterCase } from './filter-cases.ts'

type Profile = Api['seed']['recoveryProfiles'][number]
type Technology = Api['seed']['technologies'][number]

const profiles = (field: string, value: unknown, keeps: (r: Profile, api: Api) => boolean): FilterCase => ({
  field,
  value,
  expected: (api) =>
    full(
      'recovery-profile',
      api.seed.recoveryProfiles.filter((r) => keeps(r, api)).map((r) => r.id),
    ),
})

const ofProcedure = (api: Api, { procedure }: Profile) => api.seed.procedures.find((p) => p.id === procedure)
const within = (field: string, days: number, ...measures: string[]) =>
  profiles(field, days, (r) => {
    const known = measures.map((m) => slowestDay(r, m)).find((d) => d !== null)
    return known !== undefined && known !== null && known <= days
  })
const GENICULAR = 'genicular-nerve-radiofrequency-ablation'
const USUAL = ['TIME_TO_FULL_ACTIVITY', 'TIME_TO_WORK', 'TIME_TO_LIGHT_ACTIVITY']

describeFilters({
  list: 'recoveryProfiles',
  filterType: 'RecoveryProfileFilter',
  clauseType: 'RecoveryProfileClause',
  everything: ({ seed }) =>
    full(
      'recovery-profile',
      seed.recoveryProfiles.map((r) => r.id),
    ),
  cases: [
    profiles('procedure', [`RELIEF:procedure/${GENICULAR}`], (r, { seed }) =>
      withNarrower(seed.procedures, GENICULAR).has(r.procedure),
    ),
    profiles('class', ['FUSION'], (r, api) => ofProcedure(api, r)?.class === 'FUSION'),
    profiles('accessRoute', ['CATHETER'], (r, api) => ofProcedure(api, r)?.accessRoute === 'CATHETER'),
    profiles('condition', ['RELIEF:condition/neuropathic-pain'], (r, api) => {
      const wanted = withNarrower(api.seed.conditions, 'neuropathic-pain')
      if (r.condition) return wanted.has(r.condition)
      return pathwaysOf(api).some((p) => p.procedure === r.procedure && wanted.has(p.condition))
    }),
    within('maxUsualActivityDays', 14, ...USUAL),
    within('workWithinDays', 14, 'TIME_TO_WORK'),
    within('lightActivityWithinDays', 3, 'TIME_TO_LIGHT_ACTIVITY'),
    within('drivingWithinDays', 2, 'TIME_TO_DRIVING'),
  ],
})

const technologies = (
  field: string,
  value: unknown,
  keeps: (t: Technology, api: Api) => boolean,
): FilterCase => ({
  field,
  value,
  expected: (api) =>
    full(
      'technology',
      api.seed.technologies.filter((t) => keeps(t, api)).map((t) => t.id),
    ),
})
const steps = (field: string, value: unknown, keeps: (m: Technology['milestones'][number]) => boolean) =>
  technologies(field, value, (t) => t.milestones.some(keeps))
const year = (date: string) => Number(date.slice(0, 4))

describeFilters({
  list: 'technologies',
  filterType: 'TechnologyFilter',
  clauseType: 'TechnologyClause',
  everything: ({ seed }) =>
    full(
      'technology',
      seed.technologies.map((t) => t.id),
    ),
  cases: [
    technologies('kind', ['NEUROSTIMULATOR'], (t) => t.kind === 'NEUROSTIMULATOR'),
    technologies('procedure', [`RELIEF:procedure/${GENICULAR}`], ({ id }, { seed }) =>
      seed.procedures.some(
        (p) => withNarrower(seed.procedures, GENICULAR).has(p.id) && p.uses.some((u) => u.technology === id),
      ),
    ),
    technologies('class', ['VERTEBRAL_AUGMENTATION'], ({ id }, { seed }) =>
      seed.procedures.some(
        (p) => p.class === 'VERTEBRAL_AUGMENTATION' && p.uses.some((u) => u.technology === id),
      ),
    ),
    steps('milestone', ['FIRST_DESCRIPTION'], (m) => m.kind === 'FIRST_DESCRIPTION'),
    steps('yearFrom', 2015, (m) => year(m.date) >= 2015),
    steps('yearTo', 1995, (m) => year(m.date) <= 1995),
  ],
})
