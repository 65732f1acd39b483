import type { Context } from '../../graphql/context.ts'
import { badUserInput } from '../../graphql/errors.ts'
import { currentId } from '../retired-id/current-id.ts'
import { searchStore } from './search-store.ts'
import type { SearchedLabel } from './searched-label.ts'

/** What an argument can name, and what the argument is called in errors. */
export interface Wanted {
  readonly argument: string
  readonly labels: readonly SearchedLabel[]
}

interface Carrier {
  readonly id: string
  readonly exact: boolean
}

/** Unspecific codes stand on many entities: naming them all would help nobody. */
const MOST_NAMED = 5

const named = (carriers: readonly Carrier[]): string =>
  carriers
    .slice(0, MOST_NAMED)
    .map((c) => c.id)
    .join(', ')

/**
 * Our id for an id or a code of another terminology. A retired id leads to its successor. A code is taken only for
 * the one entity that carries it exactly: a broader or related entity would answer another question unnoticed.
 */
export async function resolveId(ctx: Context, given: string, wanted: Wanted): Promise<string | null> {
  if (given.startsWith('RELIEF:')) return currentId(ctx, given)
  if (!given.includes(':')) {
    throw badUserInput(
      wanted.argument,
      given,
      'write our id, for example RELIEF:condition/knee-osteoarthritis, or a code such as MESH:D020370',
    )
  }
  const index = await ctx.store(searchStore).index()
  return onlyExact(
    given,
    index.byCode(given).filter((c) => wanted.labels.includes(c.label)),
    wanted.argument,
  )
}

function onlyExact(given: string, carriers: readonly Carrier[], argument: string): string | null {
  const [only, ...others] = carriers.filter((c) => c.exact)
  if (only && others.length > 0) {
    const allowed = `several entities carry this code; ask for one of ${named([only, ...others])}`
    throw badUserInput(argument, given, allowed)
  }
  if (!only && carriers.length > 0) {
    const allowed = `no entity carries this code exactly; nearest are ${named(carriers)}`
    throw badUserInput(argument, given, allowed)
  }
  return only?.id ?? null
}

/** The entity of a kind by our id or by a code; null when there is none. */
export async function byIdOrCode<T>(
  ctx: Context,
  given: string,
  { argument, label }: { readonly argument: string; readonly label: SearchedLabel },
  loader: { load(id: string): Promise<T | null> },
): Promise<T | null> {
  const id = await resolveId(ctx, given, { argument, labels: [label] })
  return id === null ? null : loader.load(id)
}
