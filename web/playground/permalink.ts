import type { Example } from './example.ts'

/** What a link opens: the two editors. */
export interface Editors {
  readonly query: string
  readonly variables: string
}

/** Operations about a person: no address holds them, since addresses end up in histories and are shared. */
export const isPrivate = (query: string): boolean => /\b(?:treatmentPlan|planDiff)\b/.test(query)

/**
 * The fragment that leads back to these editors. Nothing of it is sent to the server. Private operations have none,
 * unless they stand as an example.
 */
export function toFragment(editors: Editors, examples: readonly Example[]): string {
  const example = examples.find(
    ({ query, variables }) => query === editors.query && variables === editors.variables,
  )
  if (example) return `#${new URLSearchParams({ example: example.name })}`
  const { query, variables } = editors
  if (isPrivate(query)) return '#'
  return `#${new URLSearchParams(variables.trim() === '' ? { query } : { query, variables })}`
}

/**
 * Follows the editors of one page. Once an operation about a person stood in them, the address stays silent until an
 * example or nothing stands there: a name that is being deleted or mistyped is still about the person.
 */
export function addressKeeper(examples: readonly Example[]): (editors: Editors) => string {
  let silent = false
  return (editors) => {
    const fragment = toFragment(editors, examples)
    const anew = fragment.startsWith('#example=') || `${editors.query}${editors.variables}`.trim() === ''
    silent = !anew && (silent || isPrivate(editors.query))
    return silent ? '#' : fragment
  }
}

/** What a fragment asks to open; nothing when it names no query and no known example. */
export function fromFragment(fragment: string, examples: readonly Example[]): Editors | undefined {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''))
  const query = asked.get('query')
  if (query !== null) return { query, variables: asked.get('variables') ?? '' }
  return examples.find(({ name }) => name === asked.get('example'))
}
