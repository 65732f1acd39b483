import type { Certainty } from '../../vocabulary/evidence.ts'
import { assess } from '../claim/assess.ts'
import { type EvidenceFact, knownBy } from '../claim/evidence-fact.ts'
import { overallCertainty } from '../claim/overall-certainty.ts'
import type { MapClaim, MapFact } from './evidence-map.ts'
import { type FactFilter, factFits } from './map-filter.ts'

/** Later than every report: asking as of then leaves out only what is retracted. */
const TODAY = 9999

/** A claim with everything that bears on it, indirect and retracted findings too. */
export interface StudiedClaim {
  readonly claim: MapClaim
  readonly rows: readonly { readonly report: string; readonly fact: EvidenceFact }[]
}

function certaintyOf({ claim, rows }: StudiedClaim, asOf: number | null): Certainty | null {
  if (asOf === null) return claim.certainty
  const known = knownBy(
    rows.map((r) => r.fact),
    asOf,
  )
  const carried = claim.carried
    .filter((c) => c.year <= asOf)
    .map((c) => ({ ...c, carried: true, participants: null }))
  return overallCertainty([...assess(known), ...carried])?.certainty ?? null
}

export interface Known {
  readonly items: readonly MapFact[]
  readonly reportsLeftOut: number
}

/** Findings that fit and were known, each under its claim, and how many reports were not known. */
export function knownFacts(claims: readonly StudiedClaim[], filter: FactFilter, asOf: number | null): Known {
  const fitting = claims.flatMap((studied) => {
    const certainty = certaintyOf(studied, asOf)
    const rows = studied.rows.filter(({ fact }) => factFits(filter, fact))
    return rows.map(({ report, fact }) => ({ claim: studied.claim, report, fact, certainty }))
  })
  const items = fitting.filter(({ fact }) => knownBy([fact], asOf ?? TODAY).length > 0)
  const reports = (list: readonly MapFact[]) => new Set(list.map((i) => i.report)).size
  return { items, reportsLeftOut: reports(fitting) - reports(items) }
}
