import type { SeedFinding, SeedStudyFile } from '../../seed-data.ts'
import type { Check, Told } from '../check.ts'
import { near, roundingOf } from '../numbers.ts'
import { findingCheck } from './finding-check.ts'

type Values = NonNullable<SeedFinding['values']>

function countFaults(
  key: string,
  values: Values,
  armN: number | undefined,
  note: string | undefined,
): Told[] {
  const { n, events } = values
  const fix = 'read both figures again, or explain them in a note'
  if (events !== undefined && n !== undefined && events > n) {
    return [{ path: [key, 'events'], message: `${events} events among ${n}`, fix }]
  }
  if (n === undefined || armN === undefined || n <= armN || note !== undefined) return []
  return [{ path: [key, 'n'], message: `${n} measured in an arm of ${armN}`, fix }]
}

function percentFaults(
  key: string,
  values: Values,
  armN: number | undefined,
  note: string | undefined,
): Told[] {
  const { n, events, percent } = values
  if (percent === undefined) return []
  if (n === undefined && armN === undefined && note === undefined) {
    const fix = 'add n, the number that the percentage is of; if the page does not say it, say so in a note'
    return [{ path: [key, 'percent'], message: `${percent} % of how many?`, fix }]
  }
  if (n === undefined || n === 0 || events === undefined || note !== undefined) return []
  const share = (events / n) * 100
  if (near(share, percent, 2 * roundingOf(percent))) return []
  const message = `${events} of ${n} is ${share.toFixed(1)} %, not ${percent} %`
  return [{ path: [key, 'percent'], message, fix: 'read the figures again, or explain them in a note' }]
}

/** Without a comparison everybody whom the report analysed is the group. */
function wholeOf({ comparison, report }: SeedFinding, { reports }: SeedStudyFile): number | undefined {
  const own = reports.find((r) => r.id === report)
  return comparison === 'NONE' ? (own?.nAnalyzed ?? own?.nRandomized) : undefined
}

/** Events among those measured, measured among those in the arm, percentages of a known number. */
export const countsPossible: Check = findingCheck('count', (finding, { file }) => {
  const sides = [
    { key: 'values', values: finding.values, arm: finding.arm },
    { key: 'versusValues', values: finding.versusValues, arm: finding.versus },
  ]
  return sides.flatMap(({ key, values, arm }) => {
    if (values === undefined) return []
    const armN = file.arms.find((a) => a.id === arm)?.n ?? wholeOf(finding, file)
    return [countFaults, percentFaults].flatMap((judge) => judge(key, values, armN, finding.note))
  })
})
