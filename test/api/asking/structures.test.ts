import type { Api } from '../../support/api.ts'
import { full, painSources, withNarrower, withParts } from '../../support/seed-reading.ts'
import { describeFilters, type FilterCase } from './filter-cases.ts'

type Structure = Api['seed']['anatomicalSources'][number]
type Condition = Api['seed']['conditions'][number]
type Procedure = Api['seed']['procedures'][number]

const read = (field: string, value: unknown, keeps: (s: Structure, api: Api) => boolean): FilterCase => ({
  field,
  value,
  expected: (api) =>
    full(
      'anatomical-source',
      api.seed.anatomicalSources.filter((s) => keeps(s, api)).map((s) => s.id),
    ),
})

/** Structures from which the pain of some condition comes. */
const origin = (field: string, value: unknown, keeps: (c: Condition, api: Api) => boolean) =>
  read(field, value, (s, api) =>
    api.seed.conditions.some((c) => keeps(c, api) && painSources(c).includes(s.id)),
  )

/** Structures that some procedure treats or blocks. */
const treated = (field: string, value: unknown, keeps: (p: Procedure, api: Api) => boolean) =>
  read(field, value, (s, api) =>
    api.seed.procedures.some((p) => keeps(p, api) && p.targets.some((t) => t.structure === s.id)),
  )

const GENICULAR = 'genicular-nerve-radiofrequency-ablation'

describeFilters({
  list: 'anatomicalSources',
  filterType: 'AnatomicalSourceFilter',
  clauseType: 'AnatomicalSourceClause',
  everything: ({ seed }) =>
    full(
      'anatomical-source',
      seed.anatomicalSources.map((s) => s.id),
    ),
  cases: [
    read('structure', ['RELIEF:anatomical-source/knee-joint'], ({ id }, api) =>
      withParts(api, 'knee-joint').has(id),
    ),
    read('kind', ['GANGLION', 'PLEXUS'], (s) => s.kind === 'GANGLION' || s.kind === 'PLEXUS'),
    read('region', ['LUMBAR'], (s) => s.region === 'LUMBAR'),
    read(
      'minConditions',
      4,
      ({ id }, { seed }) => seed.conditions.filter((c) => painSources(c).includes(id)).length >= 4,
    ),
    origin('condition', ['RELIEF:condition/chronic-low-back-pain'], ({ id }, { seed }) =>
      withNarrower(seed.conditions, 'chronic-low-back-pain').has(id),
    ),
    origin(
      'family',
      ['COMPLEX_REGIONAL_PAIN_SYNDROME'],
      (c) => c.family === 'COMPLEX_REGIONAL_PAIN_SYNDROME',
    ),
    treated('procedure', [`RELIEF:procedure/${GENICULAR}`], ({ id }, { seed }) =>
      withNarrower(seed.procedures, GENICULAR).has(id),
    ),
    treated('class', ['NERVE_BLOCK'], (p) => p.class === 'NERVE_BLOCK'),
    treated('accessRoute', ['SMALL_INCISION'], (p) => p.accessRoute === 'SMALL_INCISION'),
  ],
})
