import type { RecoveryProfile } from './recovery-profile.ts'

/** Profiles that hold for the condition: its own first, then those that hold for all. */
export function fittingProfiles(profiles: readonly RecoveryProfile[], condition: string): RecoveryProfile[] {
  const fitting = profiles.filter((r) => r.conditionId === null || r.conditionId === condition)
  return fitting.toSorted((a, b) => Number(b.conditionId !== null) - Number(a.conditionId !== null))
}
