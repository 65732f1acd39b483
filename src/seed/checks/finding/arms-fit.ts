import { hierarchy } from '../../derive/hierarchy.ts'
import type { SeedData, SeedFinding, SeedStudyFile } from '../../seed-data.ts'
import type { Check, Told } from '../check.ts'
import { findingCheck } from './finding-check.ts'

function belongFaults(finding: SeedFinding, file: SeedStudyFile): Told[] {
  const arms = new Set(file.arms.map((arm) => arm.id))
  const foreign = (['arm', 'versus'] as const).flatMap((key): Told[] => {
    const id = finding[key]
    if (id === undefined || arms.has(id)) return []
    return [
      { path: [key], message: `${id} is no arm of this file`, fix: `write one of: ${[...arms].join(', ')}` },
    ]
  })
  const reports = file.reports.map((report) => report.id)
  if (reports.includes(finding.report)) return foreign
  const fix = `write one of: ${reports.join(', ')}`
  return [...foreign, { path: ['report'], message: `${finding.report} is no report of this file`, fix }]
}

/** The group must have had the procedure that the finding is about, a kind of it, or one that requires it. */
function receivedFaults(finding: SeedFinding, file: SeedStudyFile, seed: SeedData): Told[] {
  const received = file.arms.find((arm) => arm.id === finding.arm)?.received
  if (received === undefined || finding.note !== undefined) return []
  const { ancestors } = hierarchy(seed.procedures)
  const had = received.filter((id) => id.startsWith('procedure/')).map((id) => id.slice('procedure/'.length))
  const required = seed.procedures.filter((p) => had.includes(p.id)).flatMap((p) => p.requires)
  const fits =
    had.some((id) => id === finding.procedure || ancestors(id).has(finding.procedure)) ||
    required.some((r) => r.procedure === finding.procedure)
  if (fits) return []
  const message = `${finding.arm} did not receive ${finding.procedure}`
  return [
    {
      path: ['procedure'],
      message,
      fix: `it received ${received.join(', ')}: correct the finding or the arm`,
    },
  ]
}

/** Arms and report of a finding are those of its file, and the arm had the procedure. */
export const armsFit: Check = findingCheck('arm', (finding, { file, seed }) => {
  if (finding.arm !== undefined && finding.arm === finding.versus) {
    return [{ path: ['versus'], message: 'an arm is compared with itself', fix: 'name the other arm' }]
  }
  return [...belongFaults(finding, file), ...receivedFaults(finding, file, seed)]
})
