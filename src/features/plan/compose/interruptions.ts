import type { Quantity } from '../../../store/props.ts'
import type { Interruption, Medication } from '../../safety/medication.ts'
import type { Profile } from '../profile/profile.ts'

type Risk = Interruption['bleedingRisk']

export interface DrugInterruption {
  readonly medication: Medication
  readonly bleedingRisk: Risk
  readonly stored: Interruption | null
  readonly text: string
  readonly sources: readonly string[]
}

const ANTITHROMBOTIC: readonly Medication['class'][] = ['ANTICOAGULANT', 'ANTIPLATELET', 'FIBRINOLYTIC']
const NOT_VERIFIED = 'not verified, ask the prescriber'

const isAntithrombotic = (m: Medication): boolean => ANTITHROMBOTIC.includes(m.class)

function time(q: Quantity | null): string {
  if (!q) return NOT_VERIFIED
  const range = q.low !== null && q.high !== null ? `${q.low} to ${q.high}` : null
  const bound = q.low !== null ? `at least ${q.low}` : `up to ${q.high}`
  return `${q.value ?? range ?? bound} ${q.unit}`
}

const clearanceText = (q: Quantity | null) => (q ? ` with a creatinine clearance of ${time(q)}` : '')

export function interruptionText(
  medication: Medication,
  risk: Risk,
  stored: Interruption | null,
  assumed: boolean,
): string {
  const { name } = medication
  const basis = assumed ? ' (the bleeding risk of this procedure is not verified; high is assumed)' : ''
  const head = `${name}, ${risk.toLowerCase()} bleeding risk${basis}`
  if (!stored) return `${head}: ${NOT_VERIFIED}. Bridging is the prescriber's call.`
  const when = clearanceText(stored.creatinineClearance)
  return `${head}${when}: stop before: ${time(stored.stopBefore)}; restart after: ${time(stored.restartAfter)}. ${stored.advice} Bridging is the prescriber's call.`
}

function fits(stored: Interruption, clearance: number | undefined): boolean {
  const range = stored.creatinineClearance
  if (!range || clearance === undefined) return true
  return clearance >= (range.low ?? -Infinity) && clearance < (range.high ?? Infinity)
}

/** Drugs of the profile that are stopped around a procedure; an unknown bleeding risk counts as high. */
export function interruptionsOf(
  profile: Profile,
  bleedingRisk: Risk | null,
  stored: ReadonlyMap<string, readonly Interruption[]>,
): DrugInterruption[] {
  const risk = bleedingRisk ?? 'HIGH'
  const given = profile.facts.values.get('CREATININE_CLEARANCE')
  const clearance = typeof given === 'number' ? given : undefined
  return profile.medications.flatMap((medication): DrugInterruption[] => {
    const all = stored.get(medication.id) ?? []
    const rows = all.filter((i) => i.bleedingRisk === risk && fits(i, clearance))
    if (rows.length === 0 && !isAntithrombotic(medication)) return []
    return (rows.length > 0 ? rows : [null]).map((row) => ({
      medication,
      bleedingRisk: risk,
      stored: row,
      text: interruptionText(medication, risk, row, bleedingRisk === null),
      sources: row?.sources ?? medication.sources,
    }))
  })
}
