import type { SeedFinding } from '../../seed-data.ts'
import type { Check, Told } from '../check.ts'
import { type FindingContext, findingCheck } from '../finding/finding-check.ts'

type Polarity = 1 | -1

/** Words that turn a figure round: more improvement is better on every instrument. */
const TURNED = /change|improve|reduc|decreas|relief|gain|fail|without|free/i

const FLIPPED = /(comparator|control|sham|placebo|usual care|other group)[^.]* minus/i

/** A note about the sign leaves the decision to who reads it. */
const EXPLAINED = /print|sign|positive|negative/i

/** More responders are better; more complications are worse. */
const SHARES: Readonly<Partial<Record<SeedFinding['domain'], Polarity>>> = {
  PAIN_RESPONDER: 1,
  ADVERSE_EVENTS: -1,
  SERIOUS_ADVERSE_EVENTS: -1,
  REOPERATION: -1,
}

interface Difference {
  /** Procedure minus comparator. */
  readonly value: number
  readonly path: readonly string[]
  readonly polarity: Polarity | undefined
}

function polarityOf({ measure }: FindingContext): Polarity | undefined {
  if (measure?.direction === 'HIGHER_IS_BETTER') return 1
  return measure?.direction === 'HIGHER_IS_WORSE' ? -1 : undefined
}

function ofScores(finding: SeedFinding, polarity: Polarity | undefined): Difference[] {
  const { effect, note, values, versusValues } = finding
  if (effect?.type === 'MEAN_DIFFERENCE' || effect?.type === 'MEDIAN_DIFFERENCE') {
    const value = effect.estimate * (FLIPPED.test(note ?? '') ? -1 : 1)
    return [{ value, path: ['effect', 'estimate'], polarity }]
  }
  // With an effect of another kind, or a reason given, the raw groups decide nothing.
  if (effect !== undefined || note !== undefined) return []
  return (['mean', 'median'] as const).flatMap((field) => {
    const [own, other] = [values?.[field], versusValues?.[field]]
    return own === undefined || other === undefined
      ? []
      : [{ value: own - other, path: ['values', field], polarity }]
  })
}

function ofShares({ domain, effect, note, values, versusValues }: SeedFinding): Difference[] {
  const [own, other] = [values?.percent, versusValues?.percent]
  if (own === undefined || other === undefined || effect !== undefined || note !== undefined) return []
  return [{ value: own - other, path: ['values', 'percent'], polarity: SHARES[domain] }]
}

function fault(finding: SeedFinding, { value, path, polarity }: Difference): Told[] {
  if (polarity === undefined || value === 0) return []
  const favoured = value * polarity > 0 ? 'FAVOURS_PROCEDURE' : 'FAVOURS_COMPARATOR'
  if (finding.effectDirection === favoured) return []
  const sides = `higher is ${polarity > 0 ? 'better' : 'worse'} and the procedure is ${value > 0 ? 'higher' : 'lower'}`
  const message = `${finding.effectDirection}, but ${sides} by ${Number(Math.abs(value).toFixed(4))}`
  const fix = `write ${favoured}, or correct the sign; if the page prints comparator minus procedure, say so in note`
  return [{ path, message, fix }]
}

/** The side that is favoured fits the sign of the difference and the direction of the instrument. */
export const sideAgrees: Check = findingCheck('side', (finding, context) => {
  const { effectDirection, outcome, note = '' } = finding
  if (!effectDirection.startsWith('FAVOURS') || TURNED.test(outcome)) return []
  if (EXPLAINED.test(note) && !FLIPPED.test(note)) return []
  const differences = [...ofScores(finding, polarityOf(context)), ...ofShares(finding)]
  return differences.flatMap((difference) => fault(finding, difference))
})
