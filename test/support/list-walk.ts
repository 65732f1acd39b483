import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isListType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { loadSchema } from '../../src/graphql/schema.ts'

const schema = loadSchema()
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))

const isConnection = (type: GraphQLNamedType) => type.name.endsWith('Connection')
const isList = (field: GraphQLField<unknown, unknown>) => isListType(getNullableType(field.type))
const isNode = (type: GraphQLNamedType) =>
  isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')

/** Types whose items can be asked for by id. */
export const nodeTypes = types.filter(isNode).map(({ name }) => name)

/** Every field that brings a plain list, as `Type.field`; pages of connections are what they should be. */
export const listFields = types
  .filter(isObjectType)
  .filter((type) => !isConnection(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
  .filter(({ field }) => isList(field))
  .map(({ type, field }) => `${type.name}.${field.name}`)

/** Selects every list of a type and of what it is made of; entities behind it are asked for as themselves. */
export function everyList(name: string, above: readonly string[] = []): string {
  const type = schema.getType(name)
  if (!isObjectType(type)) return '__typename'
  const parts = Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .map((field) => selected(field, [...above, name]))
  return ['__typename', ...parts.filter(Boolean)].join(' ')
}

function selected(field: GraphQLField<unknown, unknown>, above: readonly string[]): string {
  const type = getNamedType(field.type)
  if (isConnection(type)) return page(field.name, type, above)
  if (!isCompositeType(type)) return isList(field) ? field.name : ''
  const isElsewhere = isNode(type) || isAbstractType(type) || above.includes(type.name)
  if (isElsewhere) return isList(field) ? `${field.name} { __typename }` : ''
  return `${field.name} { ${everyList(type.name, above)} }`
}

/** A whole page of what is no entity: what it is made of may hold lists, too. */
function page(field: string, connection: GraphQLNamedType, above: readonly string[]): string {
  const items = isObjectType(connection) ? connection.getFields().nodes?.type : undefined
  const type = items && getNamedType(items)
  if (!type || isNode(type) || isAbstractType(type) || above.includes(type.name)) return ''
  return `${field}(first: 100) { nodes { ${everyList(type.name, above)} } }`
}

/** The longest list that was met in each field. */
export class Lengths {
  readonly longest = new Map<string, number>()

  take(value: unknown, parent = 'Query'): void {
    if (Array.isArray(value)) for (const one of value) this.take(one, parent)
    else if (typeof value === 'object' && value !== null) this.#takeFields(value, parent)
  }

  #takeFields(value: object, parent: string): void {
    const type = String(Reflect.get(value, '__typename') ?? parent)
    for (const [key, inner] of Object.entries(value)) {
      if (Array.isArray(inner)) {
        const place = `${type}.${key}`
        this.longest.set(place, Math.max(this.longest.get(place) ?? 0, inner.length))
      }
      this.take(inner, type)
    }
  }
}
