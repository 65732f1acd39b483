import { GraphQLScalarType, Kind } from 'graphql'
import { badUserInput } from './errors.ts'

function year(value: unknown): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1800 && value <= 2200) return value
  throw badUserInput('Year', value, 'write a calendar year, for example 2017')
}

// The schema takes a scalar whole: what the SDL says of it is said here again, or the server would not tell it.
export const Year = new GraphQLScalarType<number, number>({
  name: 'Year',
  description: 'A calendar year, for example 2017.',
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
  description: 'A date as precise as the source states it: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.',
  serialize: partialDate,
  parseValue: partialDate,
  parseLiteral: (node) => partialDate(node.kind === Kind.STRING ? node.value : undefined),
})
