import { knownBy } from '../../features/claim/evidence-fact.ts'
import type { Route } from '../../features/pathway/route/routes.ts'
import { COMPONENT_PROPS, COMPONENTS, componentValues } from '../../features/pathway/scoring/components.ts'
import { flagsOf } from '../../features/pathway/scoring/flags.ts'
import type { Advice } from '../../features/pathway/scoring/scored-facts.ts'
import { invasivenessGrade } from '../../features/procedure/invasiveness.ts'
import { daysUntil, returnToUsualActivity } from '../../features/recovery-profile/recovery-days.ts'
import type { PlannedNode } from '../../graph/load-plan.ts'
import type { SeedData } from '../seed-data.ts'
import { type ClaimRecommendation, claimSlug, type DerivedClaim } from './claims.ts'
import type { BroaderRecommendation, NarrowerStatements } from './narrower.ts'
import { type Derived, edge, id, named } from './nodes.ts'
import type { DerivedPathway } from './pathways.ts'
import type { UnreadReport } from './unread-reports.ts'

/** The profile for this very condition where there is one, else the general one. */
function recoveryOf(pathway: DerivedPathway, seed: SeedData) {
  const own = seed.recoveryProfiles.filter((r) => r.procedure === pathway.procedure.id)
  const special = own.filter((r) => r.condition === pathway.condition.id)
  const general = own.filter((r) => r.condition === undefined)
  const facts = (special.length > 0 ? special : general).flatMap((r) => r.facts)
  return { usual: returnToUsualActivity(facts), workDays: daysUntil('TIME_TO_WORK', facts) }
}

const routeText = (route: Route) => route.structures.map((s) => id('anatomical-source', s)).join('>')

const adviceOf =
  (thisYear: number) =>
  (r: ClaimRecommendation): Advice => ({ ...r, year: r.reportYear ?? thisYear })

function scoreProps(
  pathway: DerivedPathway,
  claim: DerivedClaim | undefined,
  seed: SeedData,
  thisYear: number,
) {
  const { usual, workDays } = recoveryOf(pathway, seed)
  const values = componentValues({
    evidence: knownBy(claim?.facts ?? [], thisYear),
    carried: (claim?.assessments ?? []).flatMap((a) =>
      a.carried ? [{ ...a, bearing: a.source?.bearing ?? null }] : [],
    ),
    advice: (claim?.recommendations ?? []).map(adviceOf(thisYear)),
    recoveryDays: usual?.days ?? null,
    invasivenessGrade: invasivenessGrade(pathway.procedure),
    hops: pathway.routes[0]?.links.length ?? null,
    sourceRole: pathway.routes[0]?.role ?? null,
  })
  const known = COMPONENTS.flatMap((c) =>
    values[c] === null ? [] : [[COMPONENT_PROPS[c], values[c]] as const],
  )
  return {
    ...Object.fromEntries(known),
    ...(usual ? { recoveryDays: usual.days, recoveryMeasure: usual.measure } : {}),
    ...(workDays === null ? {} : { workDays }),
  }
}

/** What a pathway is made of. */
interface PathwayParts {
  readonly pathway: DerivedPathway
  readonly claim: DerivedClaim | undefined
  readonly narrower: NarrowerStatements
  readonly broader: readonly BroaderRecommendation[]
  readonly unread: readonly UnreadReport[]
  readonly conditionName: (slug: string) => string
}

/** Parallel lists, absent when nobody said anything of a narrower condition. */
function narrowerProps({ narrower, conditionName }: PathwayParts, thisYear: number) {
  const { recommendations, assessments } = narrower
  const advice = recommendations.map(adviceOf(thisYear))
  return {
    ...(advice.length === 0
      ? {}
      : {
          narrowerAdviceIds: recommendations.map((r) => id('recommendation', r.id)),
          narrowerAdviceBy: advice.map((r) => r.by),
          narrowerAdviceDirections: advice.map((r) => r.direction),
          narrowerAdviceYears: advice.map((r) => r.year),
          narrowerAdviceConditions: recommendations.map((r) => conditionName(r.condition)),
        }),
    ...(assessments.length === 0
      ? {}
      : { narrowerGradingIds: assessments.map((a) => id('assessment', a.id)) }),
  }
}

/** The same of broader conditions. */
function broaderProps({ broader, conditionName }: PathwayParts, thisYear: number) {
  if (broader.length === 0) return {}
  const advice = broader.map(adviceOf(thisYear))
  return {
    broaderAdviceIds: broader.map((r) => id('recommendation', r.id)),
    broaderAdviceBy: advice.map((r) => r.by),
    broaderAdviceDirections: advice.map((r) => r.direction),
    broaderAdviceStrengths: advice.map((r) => r.strength),
    broaderAdviceYears: advice.map((r) => r.year),
    broaderAdviceConditions: broader.map((r) => conditionName(r.condition)),
    broaderAdviceDepths: broader.map((r) => r.depth),
  }
}

function pathwayNode(parts: PathwayParts, seed: SeedData, thisYear: number): PlannedNode {
  const { pathway, claim } = parts
  const { condition, procedure, routes } = pathway
  const advice = (claim?.recommendations ?? []).map(adviceOf(thisYear))
  return {
    id: id('pathway', claimSlug(condition.id, procedure.id)),
    label: 'Pathway',
    props: {
      ...named(`${procedure.name} for ${condition.name}`),
      conditionId: id('condition', condition.id),
      procedureId: id('procedure', procedure.id),
      routeStructures: routes.map(routeText),
      routeLinks: routes.map((r) => r.links.join('>')),
      ...(routes[0] ? { hops: routes[0].links.length, sourceRole: routes[0].role } : {}),
      gap: claim === undefined,
      adviceBy: advice.map((r) => r.by),
      adviceDirections: advice.map((r) => r.direction),
      adviceStrengths: advice.map((r) => r.strength),
      adviceYears: advice.map((r) => r.year),
      ...narrowerProps(parts, thisYear),
      ...broaderProps(parts, thisYear),
      ...(parts.unread.length > 0 ? { unreadYears: parts.unread.map((u) => u.report.year) } : {}),
      ...flagsOf(knownBy(claim?.facts ?? [], thisYear)),
      ...scoreProps(pathway, claim, seed, thisYear),
    },
  }
}

/** The pathway with its weight-independent score parts, linked to its condition, procedure and claim. */
export function pathwayGraph(parts: PathwayParts, seed: SeedData, thisYear: number): Derived {
  const { pathway, claim, unread } = parts
  const node = pathwayNode(parts, seed, thisYear)
  const slug = claimSlug(pathway.condition.id, pathway.procedure.id)
  return {
    nodes: [node],
    edges: [
      edge('FOR', node.id, id('condition', pathway.condition.id)),
      edge('OFFERS', node.id, id('procedure', pathway.procedure.id)),
      ...(claim ? [edge('RESTS_ON', node.id, id('claim', slug))] : []),
      ...unread.map(({ report, through }) =>
        edge('LACKS_RESULTS_OF', node.id, id('evidence', report.id), {
          through: through.map((target) => `RELIEF:${target}`),
        }),
      ),
    ],
  }
}
