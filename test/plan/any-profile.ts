import fc from 'fast-check'
import type { PriorTreatment, Profile } from '../../src/features/plan/profile/profile.ts'
import type { Facts, FactValue } from '../../src/features/plan/rules/evaluate.ts'
import { definitionOf, FACT_NAMES, type FactName } from '../../src/vocabulary/plan-facts.ts'

/** Figures around which rules turn, and some far from all of them. */
const FIGURES = fc.oneof(
  fc.constantFrom(0, 1, 2, 3, 4, 5, 8, 10, 20, 30, 50, 60, 75, 80, 90, 120),
  fc.double({ min: 0, max: 500, noNaN: true }),
)

function anyValue(fact: FactName): fc.Arbitrary<FactValue> {
  const definition = definitionOf(fact)
  switch (definition.type) {
    case 'PRESENCE':
      return fc.constantFrom('PRESENT', 'ABSENT')
    case 'NUMBER':
      return FIGURES
    case 'CHOICE':
      return fc.constantFrom(...definition.choices)
    case 'SET':
      return fc.subarray([...definition.choices], { maxLength: 3 })
  }
}

/** Facts whose presence is what a procedure needs. */
const GOOD: readonly FactName[] = [
  'CONSENT',
  'ABLE_TO_OPERATE_DEVICE',
  'CONSERVATIVE_CARE_TRIED',
  'UNHEALED_VERTEBRAL_FRACTURE',
  'CANCER_STABILITY_ASSESSED',
  'MODIC_CHANGES',
  'RADIOGRAPHIC_OSTEOARTHRITIS',
  'DISC_HERNIATION',
]

/** Facts that a profile can state: those of an option follow from the option. */
const STATED = FACT_NAMES.filter((fact) => !fact.startsWith('OPTION_'))

/** Mostly unknown, mostly harmless, or anything: so that plans with steps and plans without are both common. */
const values = fc
  .tuple(
    fc.constantFrom(0.1, 0.5, 0.9),
    fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: STATED.length,
      maxLength: STATED.length,
    }),
    fc.tuple(...STATED.map(anyValue)),
    fc.boolean(),
  )
  .map(([known, chances, drawn, harmless]) =>
    STATED.flatMap((fact, i): [FactName, FactValue][] => {
      const value = drawn[i]
      if ((chances[i] ?? 1) > known || value === undefined) return []
      return harmless ? harmlessValue(fact) : [[fact, value]]
    }),
  )

/** What takes no option out; figures are left open. */
function harmlessValue(fact: FactName): [FactName, FactValue][] {
  if (definitionOf(fact).type !== 'PRESENCE') return []
  return [[fact, GOOD.includes(fact) ? 'PRESENT' : 'ABSENT']]
}

const response = fc.constantFrom('NONE' as const, 'PARTIAL' as const, 'GOOD' as const, 'UNKNOWN' as const)

const anyPrior = (procedures: readonly string[]): fc.Arbitrary<PriorTreatment> =>
  fc.record({
    procedure: fc.constantFrom(...procedures),
    response,
    reliefPercent: fc.option(fc.integer({ min: 0, max: 100 })),
    count: fc.option(fc.integer({ min: 1, max: 4 })),
    monthsAgo: fc.option(fc.integer({ min: 0, max: 60 })),
  })

export interface Known {
  readonly redFlags: readonly string[]
  readonly drugs: readonly string[]
  readonly procedures: readonly string[]
}

/** Any profile for given conditions, with facts, flags, drugs and earlier treatments known, unknown or absent. */
export const anyProfile = (base: Profile, { redFlags, drugs, procedures }: Known): fc.Arbitrary<Profile> =>
  fc
    .record({
      values,
      present: fc.oneof(
        { weight: 4, arbitrary: fc.constant<string[]>([]) },
        fc.subarray([...redFlags], { maxLength: 2 }),
      ),
      othersAbsent: fc.boolean(),
      drugs: fc.option(fc.subarray([...drugs], { maxLength: 3 })),
      prior: fc.option(fc.array(anyPrior(procedures), { maxLength: 3 })),
    })
    .map((drawn) => {
      const facts: Facts = {
        values: new Map(drawn.values),
        redFlags: new Map([
          ...(drawn.othersAbsent ? redFlags.map((id) => [id, 'ABSENT'] as const) : []),
          ...drawn.present.map((id) => [id, 'PRESENT'] as const),
        ]),
        drugs: drawn.drugs && new Set(drawn.drugs),
      }
      return { ...base, facts, prior: drawn.prior }
    })
