import { recordsOf, type SeedRecord } from './records.ts'
import type { SeedData } from './seed-data.ts'

/** One mention of another record, with the object and key that hold it. */
export interface Link {
  readonly from: SeedRecord
  readonly holder: object
  readonly path: readonly (string | number)[]
  /** Key under which the target is named, for example `structure` or `sources`. */
  readonly key: string
  /** Kind and id of the target: `anatomical-source/lumbar-facet-joint`. */
  readonly target: string
}

type Target = { readonly kind: string } | 'same kind' | 'written with its kind'

/** What a key of a record points at. The kind of the target makes the ends of every edge right. */
const TARGETS: Readonly<Record<string, Target>> = {
  sources: 'written with its kind',
  received: 'written with its kind',
  broader: 'same kind',
  structure: { kind: 'anatomical-source' },
  nerve: { kind: 'anatomical-source' },
  redFlag: { kind: 'red-flag' },
  drug: { kind: 'medication' },
  contraindication: { kind: 'contraindication' },
  fulfilledBy: { kind: 'procedure' },
  redFlags: { kind: 'red-flag' },
  modality: { kind: 'imaging-modality' },
  technology: { kind: 'technology' },
  complication: { kind: 'complication' },
  medication: { kind: 'medication' },
  condition: { kind: 'condition' },
  conditions: { kind: 'condition' },
  procedure: { kind: 'procedure' },
  procedures: { kind: 'procedure' },
  affects: { kind: 'procedure' },
  instrument: { kind: 'outcome-measure' },
  report: { kind: 'evidence' },
  arm: { kind: 'arm' },
  versus: { kind: 'arm' },
}

function targetId(target: Target, from: SeedRecord, written: string): string {
  if (target === 'written with its kind') return written
  return `${target === 'same kind' ? from.kind : target.kind}/${written}`
}

function linksUnder(from: SeedRecord, holder: object): Link[] {
  return Object.entries(holder).flatMap(([key, value]): Link[] => {
    const target = Object.hasOwn(TARGETS, key) ? TARGETS[key] : undefined
    if (target && typeof value === 'string') {
      return [{ from, holder, path: [key], key, target: targetId(target, from, value) }]
    }
    if (!Array.isArray(value)) return isObject(value) ? linksUnder(from, value) : []
    return value.flatMap((item: unknown, index): Link[] => {
      if (isObject(item)) return linksUnder(from, item)
      if (!target || typeof item !== 'string') return []
      return [{ from, holder, path: [key, index], key, target: targetId(target, from, item) }]
    })
  })
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Every mention of one record by another. */
export const linksOf = (seed: SeedData): Link[] =>
  recordsOf(seed).flatMap((record) => linksUnder(record, record.record))
