import { GraphQLScalarType, Kind } from 'graphql'
import { badUserInput } from './errors.ts'

function year(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1800 && value <= 2200) return value
  throw badUserInput('Year', value, 'write a calendar year, for example 2017')
}

export const Year = new GraphQLScalarType<number, number>({
  name: 'Year',
  serialize: year,
  parseValue: year,
  parseLiteral: (node) => year(node.kind === Kind.INT ? Number(node.value) : undefined),
})

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/

function partialDate(value: unknown): string {
  if (typeof value === 'string' && DATE.test(value)) return value
  throw badUserInput('PartialDate', value, 'write YYYY, YYYY-MM or YYYY-MM-DD')
}

export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  serialize: partialDate,
  parseValue: partialDate,
  parseLiteral: (node) => partialDate(node.kind === Kind.STRING ? node.value : undefined),
})
