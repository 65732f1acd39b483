import { z } from 'zod'
import { CODE_MATCHES, CODE_SYSTEMS, type CodePrefix } from '../vocabulary/coding.ts'

/** Text, or null when the graph holds none. */
export const maybe = <T extends z.ZodType>(type: T) => type.nullish().transform((v) => v ?? null)
export const maybeText = maybe(z.string())
export const maybeNumber = maybe(z.number())
export const texts = z
  .array(z.string())
  .nullish()
  .transform((v) => v ?? [])

export interface Quantity {
  readonly value: number | null
  readonly low: number | null
  readonly high: number | null
  readonly unit: string
}

type Props = Readonly<Record<string, unknown>>
const numberAt = (props: Props, key: string) => (typeof props[key] === 'number' ? props[key] : null)

/** The figure stored as `<name>Value`, `<name>Low`, `<name>High`, `<name>Unit`; null without a unit. */
export function quantityAt(props: Props, name: string): Quantity | null {
  const unit = props[`${name}Unit`]
  if (typeof unit !== 'string') return null
  return {
    value: numberAt(props, `${name}Value`),
    low: numberAt(props, `${name}Low`),
    high: numberAt(props, `${name}High`),
    unit,
  }
}

export interface Coding {
  readonly system: string
  readonly curie: string
  readonly code: string
  readonly display: string
  readonly match: (typeof CODE_MATCHES)[number]
}

const codingRow = z.object({
  xrefCodes: texts,
  xrefDisplays: texts,
  xrefMatches: z.array(z.enum(CODE_MATCHES)).nullish(),
})

/** Codings from the three parallel lists in which they are stored. */
export function codingsOf(props: unknown): Coding[] {
  const { xrefCodes, xrefDisplays, xrefMatches } = codingRow.parse(props)
  return xrefCodes.map((curie, i) => {
    const [prefix = '', ...rest] = curie.split(':')
    return {
      system: CODE_SYSTEMS[prefix as CodePrefix] ?? prefix,
      curie,
      code: rest.join(':'),
      display: xrefDisplays[i] ?? '',
      match: xrefMatches?.[i] ?? 'RELATED',
    }
  })
}

/** The fields of every named node. */
export const namedRow = { id: z.string(), name: z.string(), nameSort: z.string() }
/** The fields of every curated entity. */
export const entityRow = { ...namedRow, summary: z.string(), synonyms: texts, sources: texts }

/** The facts that most links carry. */
export const linkFacts = z.object({ note: maybeText, sources: texts })
export type LinkFacts = z.output<typeof linkFacts>
