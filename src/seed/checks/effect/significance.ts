import type { SeedFinding } from '../../seed-data.ts'

type Effect = NonNullable<SeedFinding['effect']>

const NO_EFFECT: Readonly<Partial<Record<Effect['type'], number>>> = {
  MEAN_DIFFERENCE: 0,
  STANDARDISED_MEAN_DIFFERENCE: 0,
  DIFFERENCE_IN_CHANGE: 0,
  RISK_DIFFERENCE: 0,
  MEDIAN_DIFFERENCE: 0,
  RISK_RATIO: 1,
  RATE_RATIO: 1,
  ODDS_RATIO: 1,
  HAZARD_RATIO: 1,
}

/** What an interval says about no effect; nothing where it touches it, has one end or another level. */
export function intervalShows({
  type,
  low,
  high,
  level,
}: Effect): 'difference' | 'no difference' | undefined {
  const none = NO_EFFECT[type]
  if (none === undefined || low === undefined || high === undefined || level !== 95) return undefined
  if (low > none || high < none) return 'difference'
  return low < none && none < high ? 'no difference' : undefined
}

/** What p says at 0.05; nothing for `0.05` itself, or for a bound on the wrong side. */
export function pShows(p: string | undefined): 'difference' | 'no difference' | undefined {
  const match = /^([<>=]?)\s?(.+)$/.exec(p ?? '')
  if (!match) return undefined
  const [sign, value] = [match[1], Number(match[2])]
  if (sign === '<') return value <= 0.05 ? 'difference' : undefined
  if (sign === '>') return value >= 0.05 ? 'no difference' : undefined
  if (value === 0.05) return undefined
  return value < 0.05 ? 'difference' : 'no difference'
}
