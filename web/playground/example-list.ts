import { type Example, parseExample } from './example.ts'

const texts = import.meta.glob<string>('./examples/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const variables = import.meta.glob<string>('./examples/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** All examples in the order of their file names. */
export const EXAMPLES: readonly Example[] = Object.entries(texts)
  .sort(([a], [b]) => a.localeCompare(b, 'en'))
  .map(([file, text]) => parseExample(file, text, variables[file.replace(/graphql$/, 'json')]))
