import type { TreatmentProfileInput } from '../../../graphql/__generated__/resolvers.ts'
import { badUserInput } from '../../../graphql/errors.ts'
import {
  ALLERGY_FACTS,
  type FactName,
  FIGURE_FACTS,
  HISTORY_FACTS,
  IMPLANT_FACTS,
} from '../../../vocabulary/plan-facts.ts'
import type { Facts, FactValue } from '../rules/evaluate.ts'

type Loose = Readonly<Record<string, unknown>> | null | undefined
type Entry = readonly [FactName, FactValue]

/** `ALLERGY_TO_LATEX` without its beginning becomes `latex`. */
const fieldOf = (fact: string, beginning = ''): string =>
  fact
    .slice(beginning.length)
    .toLowerCase()
    .replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

/** Weeks stand in the name of the field, so that nobody has to look the unit up. */
const FIGURE_FIELDS: Readonly<Record<string, string>> = {
  PAIN_DURATION: 'painDurationWeeks',
  FRACTURE_AGE: 'fractureAgeWeeks',
}

const isKnown = (status: unknown): status is 'PRESENT' | 'ABSENT' =>
  status === 'PRESENT' || status === 'ABSENT'

const presences = (facts: readonly FactName[], group: Loose, beginning = ''): Entry[] =>
  facts.flatMap((fact): Entry[] => {
    const status = group?.[fieldOf(fact, beginning)]
    return isKnown(status) ? [[fact, status]] : []
  })

const figures = (group: Loose): Entry[] =>
  FIGURE_FACTS.flatMap((fact): Entry[] => {
    const value = group?.[FIGURE_FIELDS[fact] ?? fieldOf(fact)]
    return typeof value === 'number' ? [[fact, value]] : []
  })

function imaging(input: TreatmentProfileInput): Entry[] {
  return (input.imagingFindings ?? []).flatMap(({ finding, status }): Entry[] =>
    isKnown(status) ? [[finding, status]] : [],
  )
}

/** The most levels of any condition, when the profile does not count them. */
function levels(input: TreatmentProfileInput): Entry[] {
  const counts = (input.conditions ?? []).map((c) => c.levels?.length ?? 0)
  const most = Math.max(0, ...counts)
  return most > 0 ? [['LEVELS_TO_TREAT', most]] : []
}

/** Bands in which nobody is pregnant. */
const PAST_PREGNANCY: readonly unknown[] = ['FROM_65_TO_79', 'FROM_80']

/** An age that rules a fact out answers it; what the profile states itself still counts. */
const impliedByAge = ({ ageBand }: TreatmentProfileInput): Entry[] =>
  PAST_PREGNANCY.includes(ageBand) ? [['PREGNANCY', 'ABSENT']] : []

/** All that the profile states itself; drugs and red flags need the graph and are added by the reader. */
export const statedFacts = (input: TreatmentProfileInput): Entry[] => [
  ...impliedByAge(input),
  ...levels(input),
  ...presences(HISTORY_FACTS, input.history),
  ...presences(ALLERGY_FACTS, input.allergies, 'ALLERGY_TO_'),
  ...presences(IMPLANT_FACTS, input.implants),
  ...imaging(input),
  ...figures(input.figures),
  ...(input.ageBand ? [['AGE_BAND', input.ageBand] as const] : []),
  ...(input.goals ? [['GOALS', input.goals.map((g) => g.kind)] as const] : []),
]

/** Which red flags are known, of all there are. */
export function redFlagFacts(
  argument: string,
  input: TreatmentProfileInput['redFlags'],
  all: readonly string[],
): Facts['redFlags'] {
  const { present = [], absent = [], othersAbsent } = input ?? {}
  for (const [list, ids] of [
    ['present', present ?? []],
    ['absent', absent ?? []],
  ] as const) {
    const unknown = ids.find((id) => !all.includes(id))
    if (unknown) {
      const allowed = 'write the id of a red flag, for example RELIEF:red-flag/cauda-equina-syndrome'
      throw badUserInput(`${argument}.redFlags.${list}`, unknown, allowed)
    }
  }
  const both = present?.find((id) => absent?.includes(id))
  if (both) throw badUserInput(`${argument}.redFlags`, both, 'a red flag is present or absent, not both')
  return new Map([
    ...(othersAbsent ? all.map((id) => [id, 'ABSENT'] as const) : []),
    ...(absent ?? []).map((id) => [id, 'ABSENT'] as const),
    ...(present ?? []).map((id) => [id, 'PRESENT'] as const),
  ])
}

/** A fact that a red flag asks about in other words: whoever answered one has answered the other. */
const DEFICIT = 'RELIEF:red-flag/progressive-or-severe-motor-deficit'

export const flaggedFacts = (flags: Facts['redFlags']): Entry[] => {
  const status = flags.get(DEFICIT)
  return status ? [['PROGRESSIVE_NEUROLOGICAL_DEFICIT', status]] : []
}
