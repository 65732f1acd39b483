import {
  type GraphQLArgument,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'
import { badUserInput } from '../graphql/errors.ts'

/** Parameters of an address as the server hands them over; one that is repeated is a list. */
export type Parameters = Readonly<Record<string, string | readonly string[]>>

/**
 * Values of a field's arguments from an address: input objects as JSON, lists repeated or with commas, all else plainly.
 * Whether a value fits its type is judged where every query's variables are, in the same words.
 */
export function argumentsFrom(
  parameters: Parameters,
  args: readonly GraphQLArgument[],
): Record<string, unknown> {
  const known = new Map(args.map((arg) => [arg.name, arg]))
  const entries = Object.entries(parameters).map(([name, given]) => {
    const arg = known.get(name)
    if (arg) return [name, valueFrom(arg, given)] as const
    throw badUserInput(name, given, `this download takes ${[...known.keys()].join(', ') || 'no parameters'}`)
  })
  return Object.fromEntries(entries)
}

function valueFrom({ name, type }: GraphQLArgument, given: string | readonly string[]): unknown {
  const texts = [given].flat()
  if (isListType(getNullableType(type)) && !isInputObjectType(getNamedType(type)))
    return texts.flatMap((text) => text.split(',')).map((text) => plain(text.trim(), type))
  const [text = '', second] = texts
  if (second !== undefined) throw badUserInput(name, given, 'write it once')
  return isInputObjectType(getNamedType(type)) ? json(name, text) : plain(text, type)
}

function json(name: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw badUserInput(
      name,
      text,
      'write JSON as in the variables of a query, for example {"class":["ABLATION"]}',
    )
  }
}

const NUMBERS: readonly string[] = ['Int', 'Float', 'Year']

function plain(text: string, type: GraphQLInputType): unknown {
  const { name } = getNamedType(type)
  if (NUMBERS.includes(name) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (name === 'Boolean' && /^(true|false)$/.test(text)) return text === 'true'
  return text
}
