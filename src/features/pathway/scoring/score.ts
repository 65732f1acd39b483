import { COMPONENTS, type ComponentName, type ComponentValues } from './components.ts'

/**
 * Named in every answer. The first number changes whenever the same facts could give another total or another place, the
 * second when only what is shown beside them changes.
 */
export const FORMULA_VERSION = '4.0'

export type Weights = Readonly<Record<ComponentName, number>>

export const DEFAULT_WEIGHTS: Weights = {
  CERTAINTY: 1,
  BALANCE: 1,
  DURABILITY: 0.5,
  FUNCTION_AND_QUALITY_OF_LIFE: 0.5,
  OPIOID_SPARING: 0.5,
  RECOVERY: 0.5,
  LOW_INVASIVENESS: 0.25,
  TARGETING: 0.25,
  RECOMMENDATIONS: 0.25,
}

export interface ScoreComponent {
  readonly name: ComponentName
  /** 0 to 1; null when unknown, which counts as 0. */
  readonly value: number | null
  /** Share of the total weight, 0 to 1; the weights of one score add up to 1. */
  readonly weight: number
  /** value × weight; the contributions add up to the total. */
  readonly contribution: number
}

export interface Score {
  readonly total: number
  readonly components: readonly ScoreComponent[]
  readonly formulaVersion: string
}

export class WeightsError extends Error {}

/** Throws a `WeightsError`; returns the sum of the weights. */
export function checkWeights(weights: Weights): number {
  for (const name of COMPONENTS) {
    const w = weights[name]
    if (!(w >= 0 && w <= 1)) throw new WeightsError(`weight ${name} is ${w}; write a number from 0 to 1`)
  }
  const sum = COMPONENTS.reduce((total, name) => total + weights[name], 0)
  if (sum === 0) throw new WeightsError('all weights are 0; give at least one weight above 0')
  return sum
}

/** Weighted mean of the components; an unknown component contributes nothing, so it never beats a known good. */
export function scoreOf(values: ComponentValues, weights: Weights = DEFAULT_WEIGHTS): Score {
  const sum = checkWeights(weights)
  const components = COMPONENTS.map((name) => {
    const weight = weights[name] / sum
    return { name, value: values[name], weight, contribution: (values[name] ?? 0) * weight }
  })
  return {
    total: components.reduce((t, c) => t + c.contribution, 0),
    components,
    formulaVersion: FORMULA_VERSION,
  }
}
