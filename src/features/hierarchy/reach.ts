import type { Reach, ReachLabel, ReachOf } from '../../asking/asked.ts'
import type { Context } from '../../graphql/context.ts'
import { badUserInput } from '../../graphql/errors.ts'
import { resolveId } from '../search/resolve-id.ts'
import { SEARCHED_LABELS } from '../search/searched-label.ts'
import { hierarchyStore } from './hierarchy-store.ts'

/** `AnatomicalSource` as people read it: "anatomical source". */
const words = (label: ReachLabel) => label.replace(/(?<=[a-z])[A-Z]/g, (c) => ` ${c}`).toLowerCase()

/** How the ids and codes of a filter are read: retired ids lead to their successors, narrower ones come along. */
export const reachIn =
  (ctx: Context, includeNarrower: boolean): ReachOf =>
  async (label, given, argument): Promise<Reach> => {
    const hierarchy = await ctx.store(hierarchyStore).of(label)
    const labels = SEARCHED_LABELS.filter((known) => known === label)
    const asked = new Set<string>()
    for (const one of given) {
      const id = await resolveId(ctx, one, { argument, labels })
      if (id === null || !hierarchy.has(id)) {
        throw badUserInput(
          argument,
          one,
          `no ${words(label)} has this id or code; \`search\` finds it by name`,
        )
      }
      asked.add(id)
    }
    return { asked, reached: includeNarrower ? hierarchy.below(asked) : asked }
  }
