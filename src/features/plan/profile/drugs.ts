import { badUserInput } from '../../../graphql/errors.ts'
import type { Medication } from '../../safety/medication.ts'

const folded = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
const namesOf = ({ id, name, synonyms }: Medication) => [id, name, ...synonyms].map(folded)

/** Names that begin alike: what a slip most often leaves intact. */
function near(given: string, all: readonly Medication[]): string {
  const start = folded(given).slice(0, 2)
  const names = all.filter((m) => namesOf(m).some((name) => name.startsWith(start))).map((m) => m.name)
  const example = names.length > 0 ? `near it are ${names.join(', ')}` : 'for example apixaban or oxycodone'
  return `write the id, name or synonym of a drug of the graph; ${example}`
}

/** The drug that a text names exactly. Dropping an unknown one in silence could hide a danger. */
export function drugNamed(argument: string, given: string, all: readonly Medication[]): Medication {
  const found = all.find((m) => namesOf(m).includes(folded(given)))
  if (!found) throw badUserInput(argument, given, near(given, all))
  return found
}
