import type { FundingKind, QueryEvidenceMapArgs, Resolvers } from '../../graphql/__generated__/resolvers.ts'
import type { Context } from '../../graphql/context.ts'
import { defined } from '../../graphql/defined.ts'
import { badUserInput, limitExceeded } from '../../graphql/errors.ts'
import { evidenceStore } from '../evidence/evidence-store.ts'
import { loadNode } from '../node/load-node.ts'
import { pathwayStore } from '../pathway/pathway-store.ts'
import { type AxisName, axisOf, keysOn } from './axes.ts'
import { evidenceMapStore } from './evidence-map-store.ts'
import { knownFacts, type StudiedClaim } from './map-facts.ts'
import { claimFits } from './map-filter.ts'
import { type Pivot, pivot } from './pivot.ts'

export interface EvidenceMap extends Pivot {
  readonly rows: AxisName
  readonly columns: AxisName
  readonly asOf: number | null
  readonly reportsLeftOut: number
}

export interface EvidenceMapKey {
  readonly key: string
  readonly label: string
  readonly axis: AxisName
}

const MOST_CELLS = 5_000

function checkCells(found: number): void {
  if (found <= MOST_CELLS) return
  throw limitExceeded({
    limit: 'number of cells',
    allowed: MOST_CELLS,
    found,
    remedy: 'Narrow the map with `filter`, or take a coarser axis such as FAMILY or PROCEDURE_CLASS.',
  })
}

/** Claims that fit with all that bears on them: two reads, and one for each hierarchy that narrows. */
async function studiedClaims(ctx: Context, args: QueryEvidenceMapArgs): Promise<StudiedClaim[]> {
  const { condition, procedure, ...filter } = defined(args.filter)
  const { claims, narrower } = ctx.store(evidenceMapStore)
  const [all, conditions, procedures] = await Promise.all([
    claims(),
    condition && narrower('Condition', condition),
    procedure && narrower('Procedure', procedure),
  ])
  const fitting = all.filter((claim) => claimFits({ ...filter, conditions, procedures }, claim))
  const { facts } = ctx.store(pathwayStore)
  return Promise.all(fitting.map(async (claim) => ({ claim, rows: await facts.load(claim.claim) })))
}

/** Pairs of which every known report about them was paid for in one of these ways. */
async function paidOnlyBy(
  ctx: Context,
  kinds: readonly FundingKind[],
  claims: readonly StudiedClaim[],
  asOf: number | null,
): Promise<StudiedClaim[]> {
  if (kinds.length === 0) {
    throw badUserInput('filter.onlyFunding', kinds, 'name at least one value, or leave the field out')
  }
  const { byId } = ctx.store(evidenceStore)
  const reportsOf = (claim: StudiedClaim) => knownFacts([claim], {}, asOf).items.map((i) => i.report)
  const ids = [...new Set(claims.flatMap(reportsOf))]
  const reports = await Promise.all(ids.map((id) => byId.load(id)))
  const fitting = new Set(reports.flatMap((r) => (r && kinds.includes(r.fundingKind) ? [r.id] : [])))
  return claims.filter((claim) => {
    const reports = reportsOf(claim)
    return reports.length > 0 && reports.every((id) => fitting.has(id))
  })
}

async function evidenceMap(_: unknown, args: QueryEvidenceMapArgs, ctx: Context): Promise<EvidenceMap> {
  const { rows, columns } = args
  if (rows === columns) throw badUserInput('columns', columns, 'write another axis than `rows`')
  const asOf = args.asOf ?? null
  const { onlyFunding, ...filter } = defined(args.filter)
  const studied = await studiedClaims(ctx, args)
  const claims = onlyFunding ? await paidOnlyBy(ctx, onlyFunding, studied, asOf) : studied
  const { items, reportsLeftOut } = knownFacts(claims, filter, asOf)
  checkCells(keysOn(rows, items).length * keysOn(columns, items).length)
  return { rows, columns, asOf, reportsLeftOut, ...pivot(items, rows, columns) }
}

export const evidenceMapResolvers: Resolvers = {
  Query: { evidenceMap },
  EvidenceMap: {
    rowKeys: ({ rowKeys, rows }) => rowKeys.map((k) => ({ ...k, axis: rows })),
    columnKeys: ({ columnKeys, columns }) => columnKeys.map((k) => ({ ...k, axis: columns })),
    cells: ({ cells }, { empty }) =>
      cells.filter((c) => (typeof empty === 'boolean' ? (c.count.findings === 0) === empty : true)),
  },
  EvidenceMapKey: {
    node: ({ key, axis }, _, ctx) => (axisOf(axis).nodes ? loadNode(ctx, key) : null),
  },
}
