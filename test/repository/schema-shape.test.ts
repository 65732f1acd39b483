import {
  type ASTNode,
  type GraphQLNamedType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  print,
  visit,
} from 'graphql'
import { expect, it, test } from 'vitest'
import { loadSchema } from '../../src/graphql/schema.ts'

const MOST_TYPES = 280
const MOST_BYTES = 90_000

const schema = loadSchema()
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
)

interface Described {
  readonly place: string
  readonly description: string | null | undefined
}

/** Everything that a reader of the schema meets: types, fields, arguments, enum values, directives. */
function partsOf(type: GraphQLNamedType): Described[] {
  const parts: Described[] = [{ place: type.name, description: type.description }]
  const values = 'getValues' in type ? type.getValues() : []
  const fields = 'getFields' in type ? Object.values(type.getFields()) : []
  for (const { name, description } of values) parts.push({ place: `${type.name}.${name}`, description })
  for (const field of fields) {
    const place = `${type.name}.${field.name}`
    parts.push({ place, description: field.description })
    for (const { name, description } of 'args' in field ? field.args : [])
      parts.push({ place: `${place}(${name}:)`, description })
  }
  return parts
}

const ours = schema.getDirectives().filter(({ astNode }) => astNode)
const described: Described[] = [
  ...types.filter((type) => type !== schema.getQueryType() || type.description).flatMap(partsOf),
  ...ours.map(({ name, description }) => ({ place: `@${name}`, description })),
]

test('every type, field, argument, enum value and directive says what it is', () => {
  expect(described.length).toBeGreaterThan(1_000)
  const silent = described.filter(({ description }) => (description ?? '').trim().length < 4)
  expect(silent.map(({ place }) => place)).toEqual([])
})

test('descriptions are sentences', () => {
  const cut = described.filter(({ description }) => !/[.?!:)`]$/.test((description ?? '').trim()))
  expect(cut.map(({ place }) => place)).toEqual([])
})

it(`has at most ${MOST_TYPES} named types`, () => {
  expect(types.length).toBeLessThanOrEqual(MOST_TYPES)
})

it(`has at most ${MOST_BYTES} bytes without its descriptions`, () => {
  const bare = types.flatMap(({ astNode, extensionASTNodes }) => [astNode, ...extensionASTNodes])
  const enter = (node: ASTNode) => ('description' in node ? { ...node, description: undefined } : undefined)
  const text = bare.flatMap((node) => (node ? [print(visit(node, { enter }))] : [])).join('\n')
  expect(() => parse(text)).not.toThrow()
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(MOST_BYTES)
})

it('has no scalar that holds anything', () => {
  const scalars = types.filter(isScalarType).map(({ name }) => name)
  expect(scalars.toSorted()).toEqual(['PartialDate', 'Year'])
})

it('has no bag of keys and values: what a field means is in its name', () => {
  const bags = types.filter(isObjectType).filter((type) => {
    const { value, ...rest } = type.getFields()
    const others = Object.keys(rest)
    return String(value?.type).startsWith('String') && others.every((name) => ['key', 'name'].includes(name))
  })
  expect(bags.map(({ name }) => name)).toEqual([])
})

it('has no input that holds itself: filters stay flat', () => {
  const inputs = new Map(
    types.flatMap((type) =>
      'getFields' in type && type.astNode?.kind === 'InputObjectTypeDefinition'
        ? [[type.name, Object.values(type.getFields()).map((f) => String(f.type).replace(/[[\]!]/g, ''))]]
        : [],
    ),
  )
  const reaches = (name: string, seen: readonly string[] = []): boolean =>
    (inputs.get(name) ?? []).some((next) => seen.includes(next) || reaches(next, [...seen, next]))
  expect(inputs.size).toBeGreaterThan(5)
  expect([...inputs.keys()].filter((name) => reaches(name, [name]))).toEqual([])
})
