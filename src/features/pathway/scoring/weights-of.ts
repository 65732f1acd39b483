import type { WeightsInput } from '../../../graphql/__generated__/resolvers.ts'
import { defined } from '../../../graphql/defined.ts'
import { badUserInput } from '../../../graphql/errors.ts'
import { checkWeights, DEFAULT_WEIGHTS, type Weights, WeightsError } from './score.ts'

/** The weights of a request: those given, and defaults for the others. */
export function weightsOf(input: WeightsInput | null | undefined, argument = 'weights'): Weights {
  const given = defined(input)
  const weights: Weights = {
    CERTAINTY: given.certainty ?? DEFAULT_WEIGHTS.CERTAINTY,
    BALANCE: given.balance ?? DEFAULT_WEIGHTS.BALANCE,
    DURABILITY: given.durability ?? DEFAULT_WEIGHTS.DURABILITY,
    FUNCTION_AND_QUALITY_OF_LIFE:
      given.functionAndQualityOfLife ?? DEFAULT_WEIGHTS.FUNCTION_AND_QUALITY_OF_LIFE,
    OPIOID_SPARING: given.opioidSparing ?? DEFAULT_WEIGHTS.OPIOID_SPARING,
    RECOVERY: given.recovery ?? DEFAULT_WEIGHTS.RECOVERY,
    LOW_INVASIVENESS: given.lowInvasiveness ?? DEFAULT_WEIGHTS.LOW_INVASIVENESS,
    TARGETING: given.targeting ?? DEFAULT_WEIGHTS.TARGETING,
    RECOMMENDATIONS: given.recommendations ?? DEFAULT_WEIGHTS.RECOMMENDATIONS,
  }
  try {
    checkWeights(weights)
  } catch (error) {
    if (error instanceof WeightsError) throw badUserInput(argument, input, error.message)
    throw error
  }
  return weights
}
