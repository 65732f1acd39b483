import type { z } from 'zod'
import type { PropertyValue } from '../../graph/load-plan.ts'
import type { coding, quantity, sourcedQuantity } from '../shapes/common.ts'
import { sourceIds } from './planned.ts'

type Fields = Record<string, PropertyValue | undefined>
type Coding = z.output<typeof coding>
type Quantity = z.output<typeof quantity> | z.output<typeof sourcedQuantity>

interface Entity {
  readonly name: string
  readonly summary: string
  readonly synonyms: readonly string[]
  readonly layTerms?: readonly string[] | undefined
  readonly xrefs: readonly Coding[]
  readonly sources: readonly string[]
}

/** What every curated entity carries; codings become parallel lists. */
export const entityFields = ({
  name,
  summary,
  synonyms,
  layTerms,
  xrefs,
  sources,
}: Entity): Fields & { name: string } => ({
  name,
  summary,
  synonyms,
  ...(layTerms ? { layTerms: [...layTerms] } : {}),
  xrefCodes: xrefs.map((x) => x.code),
  xrefDisplays: xrefs.map((x) => x.display),
  xrefMatches: xrefs.map((x) => x.match),
  sources: sourceIds(sources),
})

/** A quantity `q` as `qValue qLow qHigh qUnit`, with `qNote qSources` where it has its own. */
export function quantityFields(name: string, q: Quantity | undefined): Fields {
  if (!q) return {}
  const sourced = 'sources' in q ? q : undefined
  return {
    [`${name}Value`]: q.value,
    [`${name}Low`]: q.low,
    [`${name}High`]: q.high,
    [`${name}Unit`]: q.unit,
    [`${name}Note`]: sourced?.note,
    [`${name}Sources`]: sourced && sourceIds(sourced.sources),
  }
}

/** A group of scalars under one prefix: `effect.estimate` becomes `effectEstimate`. */
export function prefixed(prefix: string, group: Readonly<Fields> | undefined): Fields {
  const entries = Object.entries(group ?? {})
  return Object.fromEntries(
    entries.map(([key, value]) => [`${prefix}${key.charAt(0).toUpperCase()}${key.slice(1)}`, value]),
  )
}

/** Kinds with their own sources: `setting` becomes `settingKinds settingSources`. */
export const sourcedFields = (
  prefix: string,
  group: ({ readonly sources: readonly string[] } & Readonly<Record<string, unknown>>) | undefined,
): Fields =>
  group ? { ...prefixed(prefix, group as Fields), [`${prefix}Sources`]: sourceIds(group.sources) } : {}
