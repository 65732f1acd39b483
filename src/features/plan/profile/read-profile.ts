import type { TreatmentProfileInput } from '../../../graphql/__generated__/resolvers.ts'
import type { Context } from '../../../graphql/context.ts'
import { badUserInput } from '../../../graphql/errors.ts'
import type { FactName } from '../../../vocabulary/plan-facts.ts'
import { conditionStore } from '../../condition/condition-store.ts'
import { weightsOf } from '../../pathway/scoring/weights-of.ts'
import { procedureStore } from '../../procedure/procedure-store.ts'
import type { Medication } from '../../safety/medication.ts'
import { safetyStore } from '../../safety/safety-store.ts'
import { resolveId } from '../../search/resolve-id.ts'
import type { Facts, FactValue } from '../rules/evaluate.ts'
import { drugNamed } from './drugs.ts'
import { flaggedFacts, redFlagFacts, statedFacts } from './facts.ts'
import { opioidDose, opioidPart } from './opioid-dose.ts'
import type { OpioidDose, PlanCondition, PriorTreatment, Profile } from './profile.ts'
import { checkLimits } from './profile-limits.ts'

type Input = TreatmentProfileInput

const SIDES = { LEFT: 'left', RIGHT: 'right', BOTH: 'both sides', MIDLINE: 'midline' } as const

function siteOf({ side, levels }: NonNullable<Input['conditions']>[number]): string | null {
  const parts = [...(side ? [SIDES[side]] : []), ...(levels ?? [])]
  return parts.length > 0 ? parts.join(', ') : null
}

async function conditionsOf(ctx: Context, argument: string, input: Input): Promise<PlanCondition[]> {
  return Promise.all(
    (input.conditions ?? []).map(async (given, i) => {
      const where = `${argument}.conditions.${i}.condition`
      const id = await resolveId(ctx, given.condition, { argument: where, labels: ['Condition'] })
      const condition = id && (await ctx.store(conditionStore).byId.load(id))
      if (!condition) {
        throw badUserInput(where, given.condition, 'write the id of a condition, or a code that one carries')
      }
      return { condition, site: siteOf(given) }
    }),
  )
}

async function priorOf(ctx: Context, argument: string, input: Input): Promise<PriorTreatment[] | null> {
  if (!input.priorTreatments) return null
  return Promise.all(
    input.priorTreatments.map(async ({ procedure, response, reliefPercent, count, monthsAgo }, i) => {
      const where = `${argument}.priorTreatments.${i}.procedure`
      const id = await resolveId(ctx, procedure, { argument: where, labels: ['Procedure'] })
      if (!id || !(await ctx.store(procedureStore).byId.load(id))) {
        throw badUserInput(where, procedure, 'write the id of a procedure, or a code that one carries')
      }
      return {
        procedure: id,
        response,
        // Who felt no relief felt none per cent of it.
        reliefPercent: reliefPercent ?? (response === 'NONE' ? 0 : null),
        count: count ?? null,
        monthsAgo: monthsAgo ?? null,
      }
    }),
  )
}

interface Drugs {
  readonly taken: readonly Medication[]
  /** False when nobody said which drugs are taken. */
  readonly known: boolean
  readonly dose: OpioidDose | null
}

async function drugsOf(ctx: Context, argument: string, input: Input): Promise<Drugs> {
  const all = await ctx.store(safetyStore).medications()
  const listed = (input.drugs ?? []).map((given, i) => drugNamed(`${argument}.drugs.${i}`, given, all))
  const parts = (input.opioids ?? []).map(({ drug, dosePerDay }, i) => {
    const where = `${argument}.opioids.${i}.drug`
    return opioidPart(where, drugNamed(where, drug, all), dosePerDay)
  })
  const dosed = new Set(parts.map((p) => p.medication))
  const withoutDose = listed.filter((m) => m.class === 'OPIOID' && !dosed.has(m))
  return {
    taken: [...new Set([...listed, ...dosed])],
    known: Boolean(input.drugs),
    dose: input.opioids ? opioidDose(parts, withoutDose) : null,
  }
}

/** Who takes no opioid takes none of them; who takes one without a dose takes an unknown dose. */
function opioidFact({ taken, known, dose }: Drugs): number | null {
  if (dose) return dose.mmePerDay
  return known && !taken.some((m) => m.class === 'OPIOID') ? 0 : null
}

function drugFacts(drugs: Drugs): [FactName, FactValue][] {
  const classes = [...new Set(drugs.taken.map((m) => m.class))].toSorted()
  const opioid = opioidFact(drugs)
  return [
    ...(drugs.known ? [['DRUG_CLASSES', classes] satisfies [FactName, FactValue]] : []),
    ...(opioid === null ? [] : [['OPIOID_DOSE', opioid] satisfies [FactName, FactValue]]),
  ]
}

/** A profile with its ids resolved and its bounds checked. Throws `BAD_USER_INPUT` that names the field. */
export async function readProfile(ctx: Context, argument: string, input: Input): Promise<Profile> {
  checkLimits(argument, input)
  const flags = await ctx.store(safetyStore).redFlags()
  const [conditions, prior, drugs] = await Promise.all([
    conditionsOf(ctx, argument, input),
    priorOf(ctx, argument, input),
    drugsOf(ctx, argument, input),
  ])
  const ids = flags.map((f) => f.id)
  const redFlags = redFlagFacts(argument, input.redFlags, ids)
  const facts: Facts = {
    values: new Map([...flaggedFacts(redFlags), ...statedFacts(input), ...drugFacts(drugs)]),
    redFlags,
    drugs: drugs.known ? new Set(drugs.taken.map((m) => m.id)) : null,
  }
  return {
    conditions,
    symptoms: (input.symptoms ?? []).map((s) => [s.description, s.location].filter(Boolean).join(' ')),
    facts,
    medications: drugs.taken,
    opioidDose: drugs.dose,
    prior,
    goals: (input.goals ?? []).map(({ kind, withinDays }) => ({ kind, withinDays: withinDays ?? null })),
    weights: weightsOf(input.weights, `${argument}.weights`),
  }
}
