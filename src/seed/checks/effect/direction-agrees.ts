import type { SeedFinding } from '../../seed-data.ts'
import type { Check } from '../check.ts'
import { findingCheck } from '../finding/finding-check.ts'
import { intervalShows, pShows } from './significance.ts'

/** What interval and p show together; nothing when they are silent or speak against each other. */
function shown({ effect, p }: SeedFinding): 'difference' | 'no difference' | undefined {
  const interval = effect && intervalShows(effect)
  const fromP = pShows(p)
  if (interval === 'difference' || fromP === 'difference') {
    return interval === 'no difference' || fromP === 'no difference' ? undefined : 'difference'
  }
  return interval ?? fromP
}

/** The direction is what interval and p show; a note may say why it is not. */
export const directionAgrees: Check = findingCheck('direction', (finding) => {
  const { effectDirection: direction, note, nonInferiority } = finding
  const result = shown(finding)
  if (result === undefined || note !== undefined || nonInferiority !== undefined) return []
  if (finding.comparison === 'NONE' || direction === 'NOT_COMPARED') return []
  const says = direction === 'NO_DIFFERENCE_SHOWN' ? 'no difference' : 'difference'
  if (says === result) return []
  const message = `interval and p show ${result === 'difference' ? 'a difference' : result}, but the direction is ${direction}`
  const fix = result === 'difference' ? 'write whom it favours' : 'write NO_DIFFERENCE_SHOWN'
  return [{ path: ['effectDirection'], message, fix: `${fix}; or say in a note why not` }]
})
