import type { ConditionFamily } from '../../vocabulary/condition.ts'
import type { Bearing, Comparison, OutcomeDomain, StudyDesign } from '../../vocabulary/evidence.ts'
import type { ProcedureClass } from '../../vocabulary/procedure.ts'
import type { EvidenceFact } from '../claim/evidence-fact.ts'
import type { MapClaim } from './evidence-map.ts'

export interface ClaimFilter {
  /** Ids, narrower ones included; undefined for all. */
  readonly conditions?: ReadonlySet<string> | undefined
  readonly procedures?: ReadonlySet<string> | undefined
  readonly family?: readonly ConditionFamily[] | undefined
  readonly class?: readonly ProcedureClass[] | undefined
}

export interface FactFilter {
  readonly domain?: readonly OutcomeDomain[] | undefined
  readonly design?: readonly StudyDesign[] | undefined
  readonly comparison?: readonly Comparison[] | undefined
  readonly bearing?: readonly Bearing[] | undefined
  readonly yearFrom?: number | undefined
  readonly yearTo?: number | undefined
}

const among = <T>(values: readonly T[] | undefined, value: T) => values?.includes(value) ?? true

export const claimFits = (filter: ClaimFilter, { condition, procedure }: MapClaim): boolean =>
  (filter.conditions?.has(condition.id) ?? true) &&
  (filter.procedures?.has(procedure.id) ?? true) &&
  among(filter.family, condition.family) &&
  among(filter.class, procedure.class)

/** Only direct findings are counted: an indirect one stands under the pair it is about. */
export const factFits = (filter: FactFilter, fact: EvidenceFact): boolean =>
  fact.direct &&
  among(filter.domain, fact.domain) &&
  among(filter.design, fact.design) &&
  among(filter.comparison, fact.comparison) &&
  among(filter.bearing, fact.bearing) &&
  fact.year >= (filter.yearFrom ?? 0) &&
  fact.year <= (filter.yearTo ?? 9999)
