import type { Context } from '../../graphql/context.ts'
import { fittingProfiles } from '../recovery-profile/fitting-profiles.ts'
import type { RecoveryFact } from '../recovery-profile/recovery-profile.ts'
import { recoveryProfileStore } from '../recovery-profile/recovery-profile-store.ts'

/** Every recovery figure of a procedure that holds for the condition: two reads for any number of procedures. */
export async function recoveryFacts(
  ctx: Context,
  procedure: string,
  condition: string,
): Promise<RecoveryFact[]> {
  const { ofProcedure, facts } = ctx.store(recoveryProfileStore)
  const profiles = (await ofProcedure.load(procedure)).map((l) => l.node)
  const links = await Promise.all(fittingProfiles(profiles, condition).map((r) => facts.load(r.id)))
  return links.flat().map((l) => l.node)
}
