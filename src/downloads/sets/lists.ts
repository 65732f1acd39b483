import { type Column, columns, leavesAt } from '../column.ts'

const NAMED = '... on NamedNode { name } ... on EvidenceReport { title }'

export const SEARCH: readonly Column[] = [
  { header: 'id', selection: 'node { id }', read: (hit) => leavesAt(hit, ['node', 'id']) },
  { header: 'type', selection: 'node { __typename }', read: (hit) => leavesAt(hit, ['node', '__typename']) },
  {
    header: 'name',
    selection: `node { ${NAMED} }`,
    read: (hit) => leavesAt(hit, ['node', 'name']) ?? leavesAt(hit, ['node', 'title']),
  },
  ...columns('matchedField', 'matchedText', 'score'),
]

const WHAT = `
  ... on TimelineMilestone { milestone { event } }
  ... on TimelineReport { report { title } }
  ... on TimelineNotice { notice { kind } report { title } }
  ... on TimelineGrading { claim { name } }
  ... on TimelineRecommendation { claim { name } }`

export const TIMELINE: readonly Column[] = [
  ...columns('date', 'id'),
  { header: 'type', selection: '__typename', read: (entry) => leavesAt(entry, ['__typename']) },
  {
    header: 'what',
    selection: WHAT,
    read: (entry) =>
      leavesAt(entry, ['milestone', 'event']) ??
      leavesAt(entry, ['report', 'title']) ??
      leavesAt(entry, ['claim', 'name']),
  },
  {
    header: 'notice',
    selection: '... on TimelineNotice { notice { kind } }',
    read: (entry) => leavesAt(entry, ['notice', 'kind']),
  },
]
