import { type DocumentNode, type GraphQLArgument, type GraphQLSchema, parse } from 'graphql'
import type { Column } from './column.ts'

/** A download's question: one page of a root connection with the items' columns. */
export interface PageDocument {
  readonly field: string
  readonly text: string
  readonly document: DocumentNode
  /** Arguments that the caller may set: all but those that page. */
  readonly args: readonly GraphQLArgument[]
}

const PAGE_SIZE = 100
const PAGING = ['first', 'after']

/** Filter and order are the field's own arguments, whatever they are: a download can ask what a query can. */
export function pageDocument(schema: GraphQLSchema, field: string, columns: readonly Column[]): PageDocument {
  const all = schema.getQueryType()?.getFields()[field]?.args ?? []
  const args = all.filter(({ name }) => !PAGING.includes(name))
  const variables = args.map(({ name, type }) => `$${name}: ${type}`)
  const passed = args.map(({ name }) => `${name}: $${name}`)
  const text = `query Download(${['$after: String', ...variables].join(', ')}) {
  ${field}(${[...passed, `first: ${PAGE_SIZE}`, 'after: $after'].join(', ')}) {
    totalCount
    nodes { ${columns.map(({ selection }) => selection).join(' ')} }
    pageInfo { hasNextPage endCursor }
  }
}`
  return { field, text, document: parse(text), args }
}
