import type DataLoader from 'dataloader'
import type { Context } from '../../../graphql/context.ts'
import { found } from '../../../graphql/found.ts'
import type { Assessment, Recommendation } from '../../claim/claim.ts'
import { claimStore } from '../../claim/claim-store.ts'
import type { RankedPathway } from '../pathway.ts'

/** Published by the year of the ranking; everything when it is today's. */
const publishedFor =
  ({ asOf }: RankedPathway) =>
  ({ reportYear }: { readonly reportYear: number | null }) =>
    asOf === null || (reportYear !== null && reportYear <= asOf)

/** Statements on narrower and broader conditions, marked as such. */
const indirect = <T extends object>(loader: DataLoader<string, T | null>, ids: readonly string[]) =>
  Promise.all(ids.map(async (id) => ({ ...found(await loader.load(id), id), direct: false })))

/** Whose statements are asked for besides those on the pathway's own condition. */
export interface Besides {
  readonly narrower: boolean
  readonly broader: boolean
}

/** What bodies recommend of the pathway's condition, then of narrower ones, then of broader ones where that holds here. */
export async function recommendationsFor(
  pathway: RankedPathway,
  { narrower, broader }: Besides,
  ctx: Context,
): Promise<Recommendation[]> {
  const { recommendations, recommendationById } = ctx.store(claimStore)
  const { claim, narrowerAdviceIds } = pathway.candidate
  const above = pathway.view.broaderAdvice.map((a) => a.id)
  const [own, others] = await Promise.all([
    claim ? recommendations.load(claim.id) : [],
    indirect(recommendationById, [...(narrower ? narrowerAdviceIds : []), ...(broader ? above : [])]),
  ])
  return [...own.map((l) => l.node), ...others].filter(publishedFor(pathway))
}

/** What societies and reviews graded of the pathway's condition, then of narrower ones. */
export async function gradingsFor(
  pathway: RankedPathway,
  narrower: boolean,
  ctx: Context,
): Promise<Assessment[]> {
  const { assessments, assessmentById } = ctx.store(claimStore)
  const { claim, narrowerGradingIds } = pathway.candidate
  const [own, others] = await Promise.all([
    claim ? assessments.load(claim.id) : [],
    indirect(assessmentById, narrower ? narrowerGradingIds : []),
  ])
  const carried = own.map((l) => l.node).filter(({ origin }) => origin !== 'DERIVED')
  return [...carried, ...others].filter(publishedFor(pathway))
}
