import {
  type DocumentNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  Kind,
} from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'
import { limitExceeded } from '../errors.ts'

/** An operation with the variables it came with. */
export interface Operation {
  readonly document: DocumentNode
  readonly operationName?: string | undefined
  readonly variables?: Record<string, unknown> | undefined
}

/** Items that a list without a page size is taken to have: routes, parts of a score, codes. */
const BOUNDED_LIST = 4
/** Lists without a page size that are long in the data: counted as four, they would bring far more than they cost. */
const LONG_LISTS: Readonly<Record<string, number>> = {
  'Claim.synthesis': 12,
  'Meta.coverage': 8,
  'Meta.changes': 21,
  'PathwayComparison.rows': 50,
  'EvidenceMap.cells': 500,
  'PlanStage.steps': 6,
  'MissingInformation.procedures': 12,
}
const DEFAULT_PAGE = 25
const INTROSPECTION = 100

const REMEDY =
  'Ask for smaller pages with `first`, fewer fields, or fewer nested lists; page on with `after`.'

/**
 * How many values an operation can bring at most: each field counts one, and everything inside a list counts
 * once per item. Page sizes cost the same inline, as a variable and by default.
 */
function costOf(schema: GraphQLSchema, operation: Operation): number {
  const { document: query, operationName, variables } = operation
  return getComplexity({
    schema,
    query,
    variables: variables ?? {},
    ...(operationName === undefined ? {} : { operationName }),
    estimators: [estimate],
  })
}

/** The cost of an operation. Throws `LIMIT_EXCEEDED` when it is more than allowed. */
export function checkCost(schema: GraphQLSchema, operation: Operation, allowed: number): number {
  const found = costOrFault(schema, operation)
  if (found instanceof GraphQLError) return judgeFault(found, allowed)
  if (found > allowed) throw limitExceeded({ limit: 'cost', allowed, found, remedy: REMEDY })
  return found
}

function costOrFault(schema: GraphQLSchema, operation: Operation): number | GraphQLError {
  try {
    return costOf(schema, operation)
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

/** Wrong variables cost nothing here: execution reports all of them at once. */
function judgeFault(fault: GraphQLError, allowed: number): number {
  const node = fault.nodes?.[0]
  if (node?.kind === Kind.VARIABLE_DEFINITION) return 0
  // Without a place in the text, counting itself was given up: fragments within fragments.
  if (!node) throw limitExceeded({ limit: 'cost', allowed, remedy: REMEDY })
  throw new GraphQLError(fault.message, {
    nodes: [node],
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  })
}

const estimate: ComplexityEstimator = ({ field, args, childComplexity, type }) => {
  if (field.name === '__schema' || field.name === '__type') return INTROSPECTION
  if (isLeafType(getNamedType(field.type))) return 1
  return 1 + childComplexity * sizeOf(field, args, type.name)
}

function sizeOf(
  field: GraphQLField<unknown, unknown>,
  args: Record<string, unknown>,
  parent: string,
): number {
  for (const list of [args.ids, args.terms]) if (Array.isArray(list)) return list.length
  if (field.args.some(({ name }) => name === 'first')) {
    return typeof args.first === 'number' ? Math.max(args.first, 0) : DEFAULT_PAGE
  }
  // The connection itself was already counted once per item.
  if (parent.endsWith('Connection') || parent === 'ResolvedTerms') return 1
  if (!isListType(getNullableType(field.type))) return 1
  return LONG_LISTS[`${parent}.${field.name}`] ?? BOUNDED_LIST
}
