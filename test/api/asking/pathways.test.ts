import type { Api } from '../../support/api.ts'
import { full, pathwaysOf, slowestDay, slugOf, withNarrower, withParts } from '../../support/seed-reading.ts'
import { describeFilters, type FilterCase } from './filter-cases.ts'
import { describeWalks } from './walks.ts'

type Pathway = ReturnType<typeof pathwaysOf>[number]
type Procedure = Api['seed']['procedures'][number]

const JOINTS = 'osteoarthritis-and-joint-pain'
const BACK = 'chronic-back-and-neck-pain'
const CRPS = 'complex-regional-pain-syndrome'
const GENICULAR = 'genicular-nerve-radiofrequency-ablation'

/** What the ranking of joint pain holds without a filter: therapeutic, and no operation. */
function considered(api: Api, root = JOINTS): { pathway: Pathway; procedure: Procedure }[] {
  const conditions = withNarrower(api.seed.conditions, root)
  return pathwaysOf(api).flatMap((pathway) => {
    const procedure = api.seed.procedures.find((p) => p.id === pathway.procedure)
    if (!procedure || !conditions.has(pathway.condition)) return []
    const operation =
      procedure.accessRoute === 'OPEN_SURGERY' ||
      procedure.class === 'OPEN_SURGERY' ||
      procedure.class === 'ARTHROPLASTY'
    return operation || !procedure.intent.includes('THERAPEUTIC') ? [] : [{ pathway, procedure }]
  })
}

const read = (
  field: string,
  value: unknown,
  keeps: (item: { pathway: Pathway; procedure: Procedure }, api: Api) => boolean,
  root = JOINTS,
): FilterCase => ({
  field,
  value,
  within: {
    args: `condition: "RELIEF:condition/${root}"`,
    everything: (api) => considered(api, root).map(({ pathway }) => pathway.id),
  },
  expected: (api) =>
    considered(api, root)
      .filter((item) => keeps(item, api))
      .map(({ pathway }) => pathway.id),
})

const RANK: readonly unknown[] = ['VERY_LOW', 'LOW', 'MODERATE', 'HIGH']
const claimOf = (api: Api, pathway: Pathway) =>
  api.plan.nodes.find((n) => n.label === 'Claim' && slugOf(n.id) === slugOf(pathway.id))

const within = (field: string, days: number, measure: string, root = JOINTS) =>
  read(
    field,
    days,
    ({ pathway }, { seed }) => {
      const own = seed.recoveryProfiles.filter((r) => r.procedure === pathway.procedure)
      const special = own.filter((r) => r.condition === pathway.condition)
      const fitting = special.length > 0 ? special : own.filter((r) => r.condition === undefined)
      const known = fitting.map((r) => slowestDay(r, measure)).filter((d) => d !== null)
      return known.length > 0 && Math.max(...known) <= days
    },
    root,
  )

describeFilters({
  list: 'reliefPathways',
  filterType: 'PathwayFilter',
  clauseType: 'PathwayClause',
  args: `condition: "RELIEF:condition/${JOINTS}"`,
  everything: (api) => considered(api).map(({ pathway }) => pathway.id),
  cases: [
    read('procedure', [`RELIEF:procedure/${GENICULAR}`], ({ pathway }, { seed }) =>
      withNarrower(seed.procedures, GENICULAR).has(pathway.procedure),
    ),
    read('condition', ['RELIEF:condition/knee-osteoarthritis'], ({ pathway }, { seed }) =>
      withNarrower(seed.conditions, 'knee-osteoarthritis').has(pathway.condition),
    ),
    read('class', ['INJECTION'], ({ procedure }) => procedure.class === 'INJECTION'),
    {
      ...read('intent', ['DIAGNOSTIC'], ({ procedure }) => procedure.intent.includes('DIAGNOSTIC')),
      clauseOnly: true,
    },
    read('accessRoute', ['SMALL_INCISION'], ({ procedure }) => procedure.accessRoute === 'SMALL_INCISION'),
    read(
      'minInvasiveness',
      2,
      ({ procedure: p }) => p.accessRoute !== 'NEEDLE' || p.altersTissue || p.implant !== 'NONE',
    ),
    read(
      'maxInvasiveness',
      1,
      ({ procedure: p }) => p.accessRoute === 'NEEDLE' && !p.altersTissue && p.implant === 'NONE',
    ),
    read(
      'anaesthesia',
      ['SEDATION'],
      ({ procedure }) => procedure.anaesthesia?.kinds.includes('SEDATION') ?? false,
    ),
    read('setting', ['OFFICE'], ({ procedure }) => procedure.setting?.kinds.includes('OFFICE') ?? false),
    read('guidance', ['ULTRASOUND'], ({ procedure }, { seed }) =>
      procedure.guidedBy.some(
        (g) => seed.imagingModalities.find((m) => m.id === g.modality)?.kind === 'ULTRASOUND',
      ),
    ),
    read('contraindication', ['RELIEF:contraindication/pregnancy'], ({ procedure }, { seed }) => {
      const applies = seed.contraindications.find((c) => c.id === 'pregnancy')?.appliesTo
      return applies?.procedures.includes(procedure.id) ?? false
    }),
    read('structure', ['RELIEF:anatomical-source/knee-joint'], ({ procedure }, api) =>
      procedure.targets.some((t) => withParts(api, 'knee-joint').has(t.structure)),
    ),
    read('region', ['SHOULDER'], ({ procedure }, { seed }) =>
      procedure.targets.some(
        (t) => seed.anatomicalSources.find((s) => s.id === t.structure)?.region === 'SHOULDER',
      ),
    ),
    read('certainty', ['LOW'], ({ pathway }) => pathway.certainty === 'LOW'),
    read('minCertainty', 'MODERATE', ({ pathway }) => RANK.indexOf(pathway.certainty) >= 2),
    read('hasEvidence', false, ({ pathway }) => pathway.props.gap === true),
    read('shamControlled', true, ({ pathway }) => pathway.props.shamControlled === true),
    read('opioidSparing', true, ({ pathway }) => pathway.props.sparesOpioids === true, BACK),
    read('lastsOver12Months', true, ({ pathway }) => pathway.props.supportsOver12Months === true, CRPS),
    read(
      'minParticipants',
      100,
      ({ pathway }, api) => Number(claimOf(api, pathway)?.props.participants ?? 0) >= 100,
    ),
    read('recoveryWithinDays', 7, ({ pathway: { props } }) => Number(props.recoveryDays ?? 999) <= 7),
    within('workWithinDays', 14, 'TIME_TO_WORK', CRPS),
    within('lightActivityWithinDays', 3, 'TIME_TO_LIGHT_ACTIVITY'),
    within('drivingWithinDays', 1, 'TIME_TO_DRIVING'),
  ],
})

interface Walked {
  readonly rank: number
  readonly id: string
  readonly certainty: { readonly certainty: string } | null
  readonly procedure: { readonly name: string; readonly invasiveness: { readonly grade: number } }
  readonly condition: { readonly name: string }
}

const selection = 'rank certainty { certainty } procedure { name invasiveness { grade } } condition { name }'
const stored = (api: Api, id: string) => pathwaysOf(api).find((p) => p.id === id)

describeWalks({
  list: 'reliefPathways',
  orderType: 'PathwayOrder',
  args: `condition: "RELIEF:condition/${JOINTS}"`,
  everything: (api) =>
    full(
      'pathway',
      considered(api).map(({ pathway }) => slugOf(pathway.id)),
    ),
  subjects: {
    // The place by score breaks ties too; that it follows the score is tested with the ranking.
    SCORE: { selection, keyOf: (p: Walked) => -p.rank },
    NAME: { selection, keyOf: (p: Walked) => `${p.procedure.name} for ${p.condition.name}`.toLowerCase() },
    CERTAINTY: {
      selection,
      keyOf: (p: Walked) => (p.certainty ? RANK.indexOf(p.certainty.certainty) : null),
    },
    RECOVERY_DAYS: {
      selection,
      keyOf: (p: Walked, api) => (stored(api, p.id)?.props.recoveryDays as number | undefined) ?? null,
    },
    INVASIVENESS: { selection, keyOf: (p: Walked) => p.procedure.invasiveness.grade },
    PARTICIPANTS: {
      selection,
      keyOf: (p: Walked, api) => {
        const pathway = stored(api, p.id)
        return ((pathway && claimOf(api, pathway)?.props.participants) as number | undefined) ?? null
      },
    },
  },
})
