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
import { type Cell, type Pivot, pivot } from './pivot.ts'

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

async function evidenceMap(_: unknown, args: QueryEvidenceMapArgs, ctx: Context): Promise<EvidenceMap> {
  const { rows, columns } = args
  if (rows === columns) throw badUserInput('columns', columns, 'write another axis than `rows`')
  const asOf = args.asOf ?? null
  const claims = await studiedClaims(ctx, args)
  const { items, reportsLeftOut } = knownFacts(claims, defined(args.filter), asOf)
  checkCells(keysOn(rows, items).length * keysOn(columns, items).length)
  return { rows, columns, asOf, reportsLeftOut, ...pivot(items, rows, columns) }
}

/** Cells with evidence of which every report was paid for in one of these ways. */
async function paidOnlyBy(ctx: Context, kinds: readonly FundingKind[], cells: readonly Cell[]) {
  if (kinds.length === 0) {
    throw badUserInput('onlyFunding', kinds, 'name at least one value, or leave the argument out')
  }
  const { byId } = ctx.store(evidenceStore)
  const ids = [...new Set(cells.flatMap((c) => c.reportIds))]
  const funding = new Map(
    (await Promise.all(ids.map((id) => byId.load(id)))).map((r) => [r?.id, r?.fundingKind] as const),
  )
  const fits = (id: string) => kinds.some((kind) => funding.get(id) === kind)
  return cells.filter((c) => c.reportIds.length > 0 && c.reportIds.every(fits))
}

export const evidenceMapResolvers: Resolvers = {
  Query: { evidenceMap },
  EvidenceMap: {
    rowKeys: ({ rowKeys, rows }) => rowKeys.map((k) => ({ ...k, axis: rows })),
    columnKeys: ({ columnKeys, columns }) => columnKeys.map((k) => ({ ...k, axis: columns })),
    cells: async ({ cells }, { empty, onlyFunding }, ctx) => {
      const chosen = cells.filter((c) =>
        typeof empty === 'boolean' ? (c.count.findings === 0) === empty : true,
      )
      return onlyFunding ? paidOnlyBy(ctx, onlyFunding, chosen) : chosen
    },
  },
  EvidenceMapKey: {
    node: ({ key, axis }, _, ctx) => (axisOf(axis).nodes ? loadNode(ctx, key) : null),
  },
}
