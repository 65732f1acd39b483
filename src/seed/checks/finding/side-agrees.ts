import type { SeedFinding } from '../../seed-data.ts'
import type { Check, Told } from '../check.ts'
import { type FindingContext, findingCheck } from './finding-check.ts'

type Polarity = 1 | -1

/** Words that turn a figure round: more improvement is better on every instrument. */
const TURNED = /change|improve|reduc|decreas|relief|gain|fail|without|free/i

const FLIPPED = /(comparator|control|sham|placebo|usual care|other group)[^.]* minus/i

function polarityOf({ domain, outcome }: SeedFinding, { measure }: FindingContext): Polarity | undefined {
  if (TURNED.test(outcome)) return undefined
  if (measure?.direction === 'HIGHER_IS_BETTER') return 1
  if (measure?.direction === 'HIGHER_IS_WORSE') return -1
  return ['ADVERSE_EVENTS', 'SERIOUS_ADVERSE_EVENTS', 'REOPERATION'].includes(domain) ? -1 : undefined
}

/** Procedure minus comparator: from the effect, else from what both groups scored. */
function differenceOf({
  effect,
  note,
  values,
  versusValues,
}: SeedFinding): { value: number; path: string[] } | undefined {
  if (effect?.type === 'MEAN_DIFFERENCE' || effect?.type === 'MEDIAN_DIFFERENCE') {
    return { value: effect.estimate * (FLIPPED.test(note ?? '') ? -1 : 1), path: ['effect', 'estimate'] }
  }
  for (const field of ['mean', 'median', 'percent'] as const) {
    const [own, other] = [values?.[field], versusValues?.[field]]
    if (own !== undefined && other !== undefined) return { value: own - other, path: ['values', field] }
  }
  return undefined
}

function fault(
  finding: SeedFinding,
  polarity: Polarity,
  { value, path }: { value: number; path: string[] },
): Told[] {
  const better = value * polarity > 0
  const favoured = better ? 'FAVOURS_PROCEDURE' : 'FAVOURS_COMPARATOR'
  if (value === 0 || finding.effectDirection === favoured) return []
  const message = `${finding.effectDirection}, but higher is ${polarity > 0 ? 'better' : 'worse'} and the procedure is ${value > 0 ? 'higher' : 'lower'} by ${Math.abs(value)}`
  const fix = `write ${favoured}, or correct the sign; if the page prints comparator minus procedure, say so in note`
  return [{ path, message, fix }]
}

/** The side that is favoured fits the sign of the difference and the direction of the instrument. */
export const sideAgrees: Check = findingCheck('side', (finding, context) => {
  if (!finding.effectDirection.startsWith('FAVOURS')) return []
  const polarity = polarityOf(finding, context)
  const difference = differenceOf(finding)
  if (polarity === undefined || difference === undefined) return []
  // With an adjusted effect of another kind, or a reason given, the raw groups decide nothing.
  if (difference.path[0] === 'values' && (finding.effect !== undefined || finding.note !== undefined))
    return []
  return fault(finding, polarity, difference)
})
