import type { Context } from '../../graphql/context.ts'
import { badUserInput } from '../../graphql/errors.ts'
import type { SearchedLabel } from './search-queries.ts'
import { searchStore } from './search-store.ts'

/**
 * Our id for an id or a code of another terminology. A retired id leads to its successor; a code that several
 * entities carry is an error that names them, unless exactly one carries it as an exact match.
 */
export async function resolveId(ctx: Context, given: string, label: SearchedLabel): Promise<string | null> {
  const { index, successors } = await ctx.store(searchStore).catalogue()
  if (given.startsWith('RELIEF:')) return successors.get(given) ?? given
  if (!given.includes(':')) {
    throw badUserInput(
      'id',
      given,
      'write our id, for example RELIEF:condition/knee-osteoarthritis, or a code such as MESH:D020370',
    )
  }
  const carriers = index.byCode(given).filter((c) => c.label === label)
  const exact = carriers.filter((c) => c.exact)
  const candidates = exact.length > 0 ? exact : carriers
  if (candidates.length > 1) {
    throw badUserInput(
      'id',
      given,
      `several entities carry this code; ask for one of ${candidates.map((c) => c.id).join(', ')}`,
    )
  }
  return candidates[0]?.id ?? null
}

/** The entity of a kind by our id or by a code; null when there is none. */
export async function byIdOrCode<T>(
  ctx: Context,
  given: string,
  label: SearchedLabel,
  loader: { load(id: string): Promise<T | null> },
): Promise<T | null> {
  const id = await resolveId(ctx, given, label)
  return id === null ? null : loader.load(id)
}
