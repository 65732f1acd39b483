import type { Api } from '../../support/api.ts'
import { full, painSources, pathwaysOf, withNarrower, withParts } from '../../support/seed-reading.ts'
import { describeFilters, type FilterCase } from './filter-cases.ts'

type Condition = Api['seed']['conditions'][number]
type Pathway = ReturnType<typeof pathwaysOf>[number]

const ids = (some: readonly { readonly id: string }[]) =>
  full(
    'condition',
    some.map((c) => c.id),
  )

const read = (field: string, value: unknown, keeps: (c: Condition, api: Api) => boolean): FilterCase => ({
  field,
  value,
  expected: (api) => ids(api.seed.conditions.filter((c) => keeps(c, api))),
})

const offered = (field: string, value: unknown, keeps: (p: Pathway, api: Api) => boolean): FilterCase => ({
  field,
  value,
  expected: (api) =>
    full(
      'condition',
      pathwaysOf(api)
        .filter((p) => keeps(p, api))
        .map((p) => p.condition),
    ),
})

const structureOf = ({ seed }: Api, id: string) => seed.anatomicalSources.find((s) => s.id === id)
const GENICULAR = 'genicular-nerve-radiofrequency-ablation'

describeFilters({
  list: 'conditions',
  filterType: 'ConditionFilter',
  clauseType: 'ConditionClause',
  everything: ({ seed }) => ids(seed.conditions),
  cases: [
    read('condition', ['RELIEF:condition/neuropathic-pain'], ({ id }, { seed }) =>
      withNarrower(seed.conditions, 'neuropathic-pain').has(id),
    ),
    read('family', ['SACROILIAC_JOINT_PAIN'], (c) => c.family === 'SACROILIAC_JOINT_PAIN'),
    read('structure', 'RELIEF:anatomical-source/knee-joint', (c, api) =>
      painSources(c).some((s) => withParts(api, 'knee-joint').has(s)),
    ),
    read('structureKind', ['DISC', 'NERVE'], (c, api) =>
      painSources(c).some((s) => ['DISC', 'NERVE'].includes(structureOf(api, s)?.kind ?? '')),
    ),
    read('region', ['KNEE'], (c, api) => painSources(c).some((s) => structureOf(api, s)?.region === 'KNEE')),
    read('sharesSourceWith', ['RELIEF:condition/sacroiliac-joint-pain'], (c, { seed }) => {
      const asked = withNarrower(seed.conditions, 'sacroiliac-joint-pain')
      const others = seed.conditions.filter(({ id }) => asked.has(id) && id !== c.id)
      const theirs = others.flatMap(painSources)
      return painSources(c).some((s) => theirs.includes(s))
    }),
    offered('procedure', [`RELIEF:procedure/${GENICULAR}`], (p, { seed }) =>
      withNarrower(seed.procedures, GENICULAR).has(p.procedure),
    ),
    offered('class', ['VERTEBRAL_AUGMENTATION'], (p, { seed }) =>
      seed.procedures.some((one) => one.id === p.procedure && one.class === 'VERTEBRAL_AUGMENTATION'),
    ),
    offered('certainty', ['HIGH', 'MODERATE'], (p) => p.certainty === 'HIGH' || p.certainty === 'MODERATE'),
    offered('hasEvidence', true, (p) => p.props.gap === false),
    offered('shamControlled', true, (p) => p.props.shamControlled === true),
    offered('opioidSparing', true, (p) => p.props.sparesOpioids === true),
  ],
})
