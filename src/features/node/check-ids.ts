import { badUserInput } from '../../graphql/errors.ts'

const MOST_IDS = 100

/** More ids than a page has items are asked for in several turns. */
export function checkIds(ids: readonly string[]): void {
  if (ids.length > MOST_IDS)
    throw badUserInput('ids', `${ids.length} ids`, `ask for at most ${MOST_IDS} at a time`)
}
