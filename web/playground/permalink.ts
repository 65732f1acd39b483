import type { Example } from './example.ts'

/** What a link opens: the two editors. */
export interface Editors {
  readonly query: string
  readonly variables: string
}

/** The fragment that leads back to these editors. Nothing of it is sent to the server. */
export function toFragment(editors: Editors, examples: readonly Example[]): string {
  const example = examples.find(
    ({ query, variables }) => query === editors.query && variables === editors.variables,
  )
  if (example) return `#${new URLSearchParams({ example: example.name })}`
  const { query, variables } = editors
  return `#${new URLSearchParams(variables.trim() === '' ? { query } : { query, variables })}`
}

/** What a fragment asks to open; nothing when it names no query and no known example. */
export function fromFragment(fragment: string, examples: readonly Example[]): Editors | undefined {
  const asked = new URLSearchParams(fragment.replace(/^#/, ''))
  const query = asked.get('query')
  if (query !== null) return { query, variables: asked.get('variables') ?? '' }
  return examples.find(({ name }) => name === asked.get('example'))
}
