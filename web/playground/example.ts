/** A saved operation as the playground offers it. */
export interface Example {
  /** File name without its ending; stands in links, so it stays. */
  readonly name: string
  /** First comment line of the file. */
  readonly title: string
  /** The comment lines after it. */
  readonly description: string
  /** What the editor shows: the title as a comment, and the operation. */
  readonly query: string
  /** JSON text, empty when the operation takes none. */
  readonly variables: string
}

/** Reads an example file: comments at its top say what it is for. */
export function parseExample(file: string, text: string, variables = ''): Example {
  const lines = text.split('\n')
  const end = lines.findIndex((line) => !line.startsWith('#'))
  const [title = '', ...rest] = lines.slice(0, end).map((line) => line.replace(/^#\s?/, ''))
  return {
    name: file.replace(/^.*\//, '').replace(/\.graphql$/, ''),
    title,
    description: rest.join(' ').trim(),
    query: [`# ${title}`, ...lines.slice(end)].join('\n').trimEnd(),
    variables: variables.trimEnd(),
  }
}
