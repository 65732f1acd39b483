import { getNamedType, getNullableType, isObjectType, validate } from 'graphql'
import { describe, expect, it, test } from 'vitest'
import { loadSchema } from '../graphql/schema.ts'
import { privateFields } from '../graphql/serving/private-operations.ts'
import { pageDocument } from './document.ts'
import { DOWNLOADS } from './downloads.ts'

const schema = loadSchema()

test('every root connection can be downloaded', () => {
  const connections = Object.values(schema.getQueryType()?.getFields() ?? {}).filter((field) => {
    const type = getNamedType(getNullableType(field.type))
    return isObjectType(type) && type.name.endsWith('Connection')
  })
  const missing = connections.map(({ name }) => name).filter((name) => !(name in DOWNLOADS))
  expect(missing, 'write its columns into src/downloads/sets and name it in downloads.ts').toEqual([])
})

describe.each(Object.entries(DOWNLOADS))('%s', (field, columns) => {
  const { document, text } = pageDocument(schema, field, columns)

  it('asks for what the schema has, and for nothing private', () => {
    expect(validate(schema, document).map(({ message }) => message)).toEqual([])
    expect(privateFields(schema, document)).toEqual([])
  })

  it('takes every argument of the field', () => {
    const args = schema.getQueryType()?.getFields()[field]?.args ?? []
    for (const { name } of args) expect(text).toMatch(new RegExp(`\\b${name}: (\\$${name}\\b|100\\b)`))
  })

  it('has headers that tell columns apart and need no quotes', () => {
    const headers = columns.map(({ header }) => header)
    expect(new Set(headers).size).toBe(headers.length)
    for (const header of headers) expect(header).toMatch(/^[a-z][a-z_]*( \[[a-z]+\])?$/)
  })
})
