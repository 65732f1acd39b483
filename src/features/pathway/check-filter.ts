import type { PathwayFilter } from '../../graphql/__generated__/resolvers.ts'
import { badUserInput } from '../../graphql/errors.ts'
import { checkGrade } from '../procedure/check-grade.ts'

/** Values that no pathway can meet are slips: an empty answer would look like a finding. */
export function checkFilter(filter: PathwayFilter | null | undefined): void {
  checkGrade('filter.maxInvasiveness', filter?.maxInvasiveness)
  const days = filter?.recoveryWithinDays ?? 0
  if (days < 0) throw badUserInput('filter.recoveryWithinDays', days, 'write a number of days, 0 or more')
  if (filter?.intent?.length === 0) {
    throw badUserInput('filter.intent', [], 'name at least one intent, or leave it out for [THERAPEUTIC]')
  }
}
