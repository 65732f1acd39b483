import { type Column, column, leavesAt } from '../column.ts'

const PAGES = '... on EvidenceReport { page } ... on Reference { page }'

/** Where the facts of an item were read: ids, and the pages to open. */
export const SOURCES: readonly Column[] = [
  {
    header: 'source_id',
    selection: 'sources { ... on Node { id } }',
    read: (item) => leavesAt(item, ['sources', 'id']),
  },
  {
    header: 'source_page',
    selection: `sources { ${PAGES} }`,
    read: (item) => leavesAt(item, ['sources', 'page']),
  },
]

/** Codes of other terminologies, and how close each is. */
export const CODES: readonly Column[] = [column('code', 'xrefs.curie'), column('code_match', 'xrefs.match')]
