import { type Change, ChangeType, CriticalityLevel, diff } from '@graphql-inspector/core'
import { type GraphQLNamedType, type GraphQLSchema, isAbstractType } from 'graphql'

/** Removals that are allowed once a release said that they would come. */
const REMOVALS: readonly string[] = [
  ChangeType.FieldRemoved,
  ChangeType.FieldArgumentRemoved,
  ChangeType.InputFieldRemoved,
  ChangeType.EnumValueRemoved,
]

interface Element {
  readonly deprecationReason?: string | null | undefined
}

/** What breaks for a client of the released schema, one sentence each; nothing when every promise is kept. */
export async function brokenPromises(released: GraphQLSchema, current: GraphQLSchema): Promise<string[]> {
  const breaking = (await diff(released, current)).filter(
    ({ criticality }) => criticality.level === CriticalityLevel.Breaking,
  )
  return breaking.filter((change) => !wasAnnounced(change, released)).map(told)
}

function wasAnnounced({ type, path = '' }: Change, released: GraphQLSchema): boolean {
  if (type === ChangeType.TypeRemoved) return isUnused(released.getType(path), released)
  return REMOVALS.includes(type) && isDeprecated(elementAt(path.split('.'), released))
}

function told({ type, path, message }: Change): string {
  const removed = REMOVALS.includes(type) || type === ChangeType.TypeRemoved
  const mend = removed
    ? 'put it back with @deprecated(reason:), and remove it after a release'
    : 'leave it, and add something new beside it'
  return `${path}: ${message} -> ${mend}`
}

const isDeprecated = (element: Element | undefined) =>
  element?.deprecationReason !== undefined && element.deprecationReason !== null

function elementAt([typeName = '', member = '', argument]: string[], schema: GraphQLSchema) {
  const type = schema.getType(typeName)
  if (type && 'getValues' in type) return type.getValues().find(({ name }) => name === member)
  if (!type || !('getFields' in type)) return undefined
  const field = type.getFields()[member]
  if (argument === undefined || !field || !('args' in field)) return field
  return field.args.find(({ name }) => name === argument)
}

/** True when only deprecated elements led to a type; a member of a union or interface may be in any fragment. */
function isUnused(type: GraphQLNamedType | undefined, schema: GraphQLSchema): boolean {
  if (!type) return false
  const inFragments = Object.values(schema.getTypeMap()).some(
    (other) => isAbstractType(other) && schema.getPossibleTypes(other).some((member) => member === type),
  )
  return !inFragments && !isAbstractType(type) && !usedTypes(schema).has(type.name)
}

function usedTypes(schema: GraphQLSchema): Set<string> {
  const members = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__'))
    .flatMap((type) => ('getFields' in type ? Object.values(type.getFields()) : []))
    .filter((field) => !isDeprecated(field))
  const args = members.flatMap((field) => ('args' in field ? field.args : []))
  return new Set(
    [...members, ...args].filter((m) => !isDeprecated(m)).map((m) => String(m.type).replace(/[[\]!]/g, '')),
  )
}
