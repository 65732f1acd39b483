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

/** What the first digit of a file's number says: links hold names, so a file never moves to another topic. */
const TOPICS: Readonly<Record<string, string>> = {
  '0': 'First questions',
  '1': 'First questions',
  '2': 'Compare, and see the map',
  '3': 'Find, follow and narrow',
  '4': 'Treatment plans',
  '5': 'Conditions, and where pain comes from',
  '6': 'Procedures, recovery and safety',
  '7': 'Results, certainty and funding',
  '8': 'Over time, and by code',
  '9': 'About the data',
}

/** Examples of one topic, in the order of their file names. */
export interface Topic {
  readonly title: string
  readonly examples: readonly Example[]
}

/** Sorts examples into topics, in the order in which the topics first appear. */
export function topicsOf(examples: readonly Example[]): Topic[] {
  const topics = new Map<string, Example[]>()
  for (const example of examples) {
    const title = TOPICS[example.name.charAt(0)] ?? 'More'
    topics.set(title, [...(topics.get(title) ?? []), example])
  }
  return [...topics].map(([title, found]) => ({ title, examples: found }))
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
