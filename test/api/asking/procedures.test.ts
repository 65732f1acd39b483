import type { Api } from '../../support/api.ts'
import { full, pathwaysOf, slowestDay, withNarrower, withParts } from '../../support/seed-reading.ts'
import { describeFilters, type FilterCase } from './filter-cases.ts'

type Procedure = Api['seed']['procedures'][number]

const read = (field: string, value: unknown, keeps: (p: Procedure, api: Api) => boolean): FilterCase => ({
  field,
  value,
  expected: (api) =>
    full(
      'procedure',
      api.seed.procedures.filter((p) => keeps(p, api)).map((p) => p.id),
    ),
})

/** Procedures of pathways that pass. */
const offered = (
  field: string,
  value: unknown,
  keeps: (p: ReturnType<typeof pathwaysOf>[number], api: Api) => boolean,
  args?: string,
): FilterCase => ({
  field,
  value,
  ...(args ? { args } : {}),
  expected: (api) =>
    full(
      'procedure',
      pathwaysOf(api)
        .filter((p) => keeps(p, api))
        .map((p) => p.procedure),
    ),
})

/** Invasiveness as the rule of the docs says it. */
function grade({ accessRoute, implant, altersTissue }: Procedure): number {
  if (accessRoute === 'OPEN_SURGERY') return 5
  if (implant === 'PERMANENT' || (accessRoute === 'SMALL_INCISION' && altersTissue)) return 4
  if (accessRoute === 'SMALL_INCISION' || implant === 'TEMPORARY') return 3
  return altersTissue || accessRoute === 'CATHETER' ? 2 : 1
}

/** Patients are back within the days by the slowest figure, in general or for a condition that has its own profile. */
const back = (field: string, days: number, measures: readonly string[]): FilterCase =>
  read(field, days, ({ id }, { seed }) => {
    const profiles = seed.recoveryProfiles.filter((r) => r.procedure === id)
    const groups = new Map<string, typeof profiles>()
    for (const r of profiles) groups.set(r.condition ?? '', [...(groups.get(r.condition ?? '') ?? []), r])
    const slowest = (group: typeof profiles) => {
      const known = group.flatMap((r) => {
        const first = measures.map((m) => slowestDay(r, m)).find((d) => d !== null)
        return first === undefined || first === null ? [] : [first]
      })
      return known.length === 0 ? Number.POSITIVE_INFINITY : Math.max(...known)
    }
    return [...groups.values()].some((group) => slowest(group) <= days)
  })

const KNEE = 'knee-osteoarthritis'
const condition = (id: string) => `RELIEF:condition/${id}`
const structure = (id: string) => `RELIEF:anatomical-source/${id}`

const CASES: readonly FilterCase[] = [
  read('procedure', ['RELIEF:procedure/genicular-nerve-radiofrequency-ablation'], ({ id }, { seed }) =>
    withNarrower(seed.procedures, 'genicular-nerve-radiofrequency-ablation').has(id),
  ),
  read('class', ['ABLATION', 'FUSION'], (p) => p.class === 'ABLATION' || p.class === 'FUSION'),
  read('intent', ['DIAGNOSTIC'], (p) => p.intent.includes('DIAGNOSTIC')),
  read('accessRoute', ['CATHETER'], (p) => p.accessRoute === 'CATHETER'),
  read('minInvasiveness', 3, (p) => grade(p) >= 3),
  read('maxInvasiveness', 2, (p) => grade(p) <= 2),
  read('anaesthesia', ['GENERAL'], (p) => p.anaesthesia?.kinds.includes('GENERAL') ?? false),
  read('setting', ['OFFICE'], (p) => p.setting?.kinds.includes('OFFICE') ?? false),
  read('guidance', ['ULTRASOUND'], (p, { seed }) =>
    p.guidedBy.some((g) => seed.imagingModalities.find((m) => m.id === g.modality)?.kind === 'ULTRASOUND'),
  ),
  read('technology', ['RELIEF:technology/cooled-radiofrequency'], (p) =>
    p.uses.some((u) => u.technology === 'cooled-radiofrequency'),
  ),
  {
    field: 'contraindication',
    value: ['RELIEF:contraindication/pregnancy'],
    expected: (api) => contraindicated(api, 'pregnancy'),
  },
  read('targets', structure('stellate-ganglion'), (p) =>
    p.targets.some((t) => t.structure === 'stellate-ganglion'),
  ),
  read('structure', [structure('knee-joint')], (p, api) =>
    p.targets.some((t) => withParts(api, 'knee-joint').has(t.structure)),
  ),
  read('region', ['KNEE'], (p, { seed }) =>
    p.targets.some((t) => seed.anatomicalSources.find((s) => s.id === t.structure)?.region === 'KNEE'),
  ),
  offered('condition', [condition('osteoarthritis-and-joint-pain')], (p, { seed }) =>
    withNarrower(seed.conditions, 'osteoarthritis-and-joint-pain').has(p.condition),
  ),
  offered('condition', [condition(KNEE)], (p) => p.condition === KNEE, 'includeNarrower: false'),
  offered('family', ['SACROILIAC_JOINT_PAIN'], (p, { seed }) =>
    seed.conditions.some((c) => c.id === p.condition && c.family === 'SACROILIAC_JOINT_PAIN'),
  ),
  offered('certainty', ['HIGH', 'MODERATE'], (p) => p.certainty === 'HIGH' || p.certainty === 'MODERATE'),
  offered('hasEvidence', true, (p) => p.props.gap === false),
  offered('shamControlled', true, (p, api) => has(api, p, (f) => f.comparison === 'SHAM_OR_PLACEBO')),
  offered('opioidSparing', true, (p) => p.props.sparesOpioids === true),
  offered('lastsOver12Months', true, (p) => p.props.supportsOver12Months === true),
  back('recoveryWithinDays', 14, ['TIME_TO_FULL_ACTIVITY', 'TIME_TO_WORK', 'TIME_TO_LIGHT_ACTIVITY']),
  back('workWithinDays', 14, ['TIME_TO_WORK']),
  back('lightActivityWithinDays', 3, ['TIME_TO_LIGHT_ACTIVITY']),
  back('drivingWithinDays', 2, ['TIME_TO_DRIVING']),
]

function contraindicated({ seed }: Api, id: string): string[] {
  const applies = seed.contraindications.find((c) => c.id === id)?.appliesTo
  const barred = seed.procedures.filter(
    (p) => applies?.all || applies?.classes.includes(p.class) || applies?.procedures.includes(p.id),
  )
  return full(
    'procedure',
    barred.map((p) => p.id),
  )
}

/** True when some finding about a narrower condition, of the procedure or a broader one, passes. */
function has(
  { seed }: Api,
  { condition, procedure }: { condition: string; procedure: string },
  passes: (f: Api['seed']['studies'][number]['findings'][number]) => boolean,
): boolean {
  const conditions = withNarrower(seed.conditions, condition)
  return seed.studies
    .flatMap((file) => file.findings)
    .some(
      (f) =>
        passes(f) &&
        f.conditions.some((c) => conditions.has(c)) &&
        withNarrower(seed.procedures, f.procedure).has(procedure),
    )
}

describeFilters({
  list: 'procedures',
  filterType: 'ProcedureFilter',
  clauseType: 'ProcedureClause',
  everything: ({ seed }) =>
    full(
      'procedure',
      seed.procedures.map((p) => p.id),
    ),
  cases: CASES,
})
