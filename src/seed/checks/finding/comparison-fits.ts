import type { SeedFinding } from '../../seed-data.ts'
import type { Check, Told } from '../check.ts'
import { type FindingContext, findingCheck } from './finding-check.ts'

/** Kinds of everything the other group received; `PROCEDURE` for a procedure. */
function kindsOfOther(finding: SeedFinding, { file, seed }: FindingContext): Set<string> | undefined {
  const received = file.arms.find((arm) => arm.id === finding.versus)?.received
  if (received === undefined) return undefined
  const kinds = new Map(seed.comparators.map((c) => [`comparator/${c.id}`, c.kind as string]))
  return new Set(
    received.map((id) => (id.startsWith('procedure/') ? 'PROCEDURE' : (kinds.get(id) ?? 'UNKNOWN'))),
  )
}

function otherFaults(finding: SeedFinding, context: FindingContext): Told[] {
  const kinds = kindsOfOther(finding, context)
  if (finding.comparison !== 'SHAM_OR_PLACEBO' || kinds === undefined || kinds.has('UNKNOWN')) return []
  if (kinds.has('SHAM') || kinds.has('PLACEBO')) return []
  const message = `SHAM_OR_PLACEBO, but ${finding.versus} received neither`
  return [{ path: ['comparison'], message, fix: 'correct the comparison, or what the arm received' }]
}

/** The kind of comparison is that of the other group, and a single group is not compared. */
export const comparisonFits: Check = findingCheck('comparison', (finding, context) => {
  const { comparison, versus, effectDirection } = finding
  if (comparison !== 'NONE') return otherFaults(finding, context)
  if (versus !== undefined) {
    return [
      {
        path: ['comparison'],
        message: `NONE, but compared with ${versus}`,
        fix: 'write the kind of comparison',
      },
    ]
  }
  if (effectDirection === 'NOT_COMPARED') return []
  return [
    {
      path: ['effectDirection'],
      message: `${effectDirection} without a comparison`,
      fix: 'write NOT_COMPARED',
    },
  ]
})
