import type { PropertyValue } from '../../graph/load-plan.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

/** Line ends of Unicode and control characters, which editors and shells may mangle. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const UNSAFE = /[\\'\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g

/** Half a surrogate pair cannot be written as UTF-8. */
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const escaped = (character: string): string =>
  ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

const text = (value: string): string =>
  `'${value.replace(LONE_SURROGATE, '\ufffd').replace(UNSAFE, escaped)}'`

function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written in Cypher`)
  // Whole numbers beyond 2^53 may not fit the engine's integers, so they are written as floats.
  const exact = Number.isInteger(value) && !Number.isSafeInteger(value)
  return (exact ? value.toExponential() : String(value)).replace('e+', 'e')
}

/** A value as a literal on one line. Throws a `RangeError` for what is no finite number. */
export function literal(value: PropertyValue): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(',')}]`
  if (typeof value === 'string') return text(value)
  return typeof value === 'number' ? number(value) : String(value)
}

/** A label, type or property name, in backticks where it is no plain word. */
export const name = (word: string): string =>
  /^[A-Za-z][A-Za-z0-9_]*$/.test(word) ? word : `\`${word.replaceAll('`', '``')}\``
