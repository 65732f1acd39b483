import type { Quantity } from '../../../store/props.ts'
import { BLEEDING_RISKS } from '../../../vocabulary/procedure.ts'
import { isOperation } from '../../pathway/ranking/filters.ts'
import type { Procedure } from '../../procedure/procedure.ts'
import type { Interruption, Medication } from '../../safety/medication.ts'
import type { Profile } from '../profile/profile.ts'

type Risk = Interruption['bleedingRisk']

export interface DrugInterruption {
  readonly medication: Medication
  /** Null when neither the class of the procedure nor any interval of the drug was read. */
  readonly bleedingRisk: Risk | null
  /** Whether the class of the procedure was read; null where no procedure is meant. */
  readonly classRead: boolean | null
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

const CLASS_NOT_READ = 'the bleeding risk class of this procedure is not verified, ask the prescriber'
const BRIDGING = "Bridging is the prescriber's call."

/** Where the class of the procedure was not read, an interval is one of several possible ones, and says so first. */
export function interruptionText(
  medication: Medication,
  { bleedingRisk, classRead, stored }: Pick<DrugInterruption, 'bleedingRisk' | 'classRead' | 'stored'>,
): string {
  const { name } = medication
  const risk = bleedingRisk === null ? '' : `${bleedingRisk.toLowerCase()} bleeding risk`
  if (risk === '')
    return `${name}: neither the bleeding risk class nor an interval was read, ${NOT_VERIFIED}. ${BRIDGING}`
  const head = classRead === false ? `${name}: ${CLASS_NOT_READ}. With ${risk}` : `${name}, ${risk}`
  if (!stored) return `${head}: ${NOT_VERIFIED}. ${BRIDGING}`
  const when = clearanceText(stored.creatinineClearance)
  return `${head}${when}: stop before: ${time(stored.stopBefore)}; restart after: ${time(stored.restartAfter)}. ${stored.advice} ${BRIDGING}`
}

function fits(stored: Interruption, clearance: number | undefined): boolean {
  const range = stored.creatinineClearance
  if (!range || clearance === undefined) return true
  return clearance >= (range.low ?? -Infinity) && clearance < (range.high ?? Infinity)
}

/** What is done, as far as a drug has to be stopped for it. */
export type Bleeding = Pick<Procedure, 'bleedingRisk' | 'accessRoute' | 'class'>

const byClass = (a: Interruption, b: Interruption): number =>
  BLEEDING_RISKS.indexOf(a.bleedingRisk) - BLEEDING_RISKS.indexOf(b.bleedingRisk)

/** Whether the procedure is of this class, or may be while its class was not read. */
const mayBe = (risk: Risk, procedure: Bleeding): boolean =>
  procedure.bleedingRisk ? procedure.bleedingRisk.class === risk : risk !== 'LOW' || !isOperation(procedure)

/**
 * Drugs of the profile that are stopped around a procedure. Where the class of the procedure was not read, the intervals
 * of every class that was read stand, lowest first: none is told as if it were the one. That of low risk is left out for
 * an operation, where the shortest interval is the one that may harm. An infusion into a vein is in no table of classes
 * that was read, so nothing is stopped for it unless its class was.
 */
export function interruptionsOf(
  profile: Profile,
  procedure: Bleeding,
  stored: ReadonlyMap<string, readonly Interruption[]>,
): DrugInterruption[] {
  const { bleedingRisk, accessRoute } = procedure
  if (!bleedingRisk && accessRoute === 'INTRAVENOUS') return []
  const risk = bleedingRisk?.class ?? null
  const given = profile.facts.values.get('CREATININE_CLEARANCE')
  const clearance = typeof given === 'number' ? given : undefined
  return profile.medications.flatMap((medication): DrugInterruption[] => {
    const all = (stored.get(medication.id) ?? []).filter((i) => fits(i, clearance))
    const rows = all.filter((i) => mayBe(i.bleedingRisk, procedure)).toSorted(byClass)
    if (rows.length === 0 && !isAntithrombotic(medication)) return []
    return (rows.length > 0 ? rows : [null]).map((row) => {
      const one = { bleedingRisk: row?.bleedingRisk ?? risk, classRead: risk !== null, stored: row }
      const sources = row?.sources ?? medication.sources
      return { ...one, medication, text: interruptionText(medication, one), sources }
    })
  })
}
