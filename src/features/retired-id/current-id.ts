import type { Context } from '../../graphql/context.ts'
import { retirementOf } from './retired-id.ts'
import { retiredIdStore } from './retired-id-store.ts'

/**
 * The id that stands for `given` today. The answer then says in `extensions.retiredIds` what was given up, since when,
 * why, and what took its place. An id without a successor stays as it is, and finds nothing.
 */
export async function currentId(ctx: Context, given: string): Promise<string> {
  const retirement = retirementOf(await ctx.store(retiredIdStore).all(), given)
  if (!retirement) return given
  ctx.say('retiredIds', given, retirement)
  return retirement.successor ?? given
}
