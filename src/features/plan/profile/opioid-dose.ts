import { badUserInput } from '../../../graphql/errors.ts'
import type { Medication } from '../../safety/medication.ts'
import type { OpioidDose, OpioidPart } from './profile.ts'

const rounded = (dose: number) => Math.round(dose * 10) / 10

/** One opioid in morphine milligram equivalents: dose per day times the factor of the drug. */
export function opioidPart(argument: string, medication: Medication, dosePerDay: number): OpioidPart {
  if (medication.class !== 'OPIOID') {
    throw badUserInput(argument, medication.name, 'name an opioid here, other drugs under `drugs`')
  }
  const { mmeFactor } = medication
  return { medication, dosePerDay, mmePerDay: mmeFactor === null ? null : rounded(dosePerDay * mmeFactor) }
}

/** The sum; unknown as soon as one factor or dose is, since a partial sum would look too safe. */
export function opioidDose(parts: readonly OpioidPart[], withoutDose: readonly Medication[]): OpioidDose {
  if (withoutDose.length > 0) {
    const names = withoutDose.map((m) => m.name).join(', ')
    return { mmePerDay: null, parts, text: `No dose was given for ${names}: name it under \`opioids\`.` }
  }
  const unverified = parts.filter((p) => p.mmePerDay === null).map((p) => p.medication.name)
  if (unverified.length > 0) {
    const text = `No conversion factor was read for ${unverified.join(', ')}: not verified, ask the prescriber.`
    return { mmePerDay: null, parts, text }
  }
  const mmePerDay = rounded(parts.reduce((sum, p) => sum + (p.mmePerDay ?? 0), 0))
  const terms = parts.map(
    (p) => `${p.medication.name} ${p.dosePerDay} × ${p.medication.mmeFactor} = ${p.mmePerDay}`,
  )
  const text =
    parts.length === 0
      ? 'No opioids are taken.'
      : `${terms.join('; ')}: ${mmePerDay} MME/day. Factors are no doses for switching drugs.`
  return { mmePerDay, parts, text }
}
