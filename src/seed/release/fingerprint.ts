import { createHash } from 'node:crypto'
import { recordsOf, shortId } from '../records.ts'
import type { SeedData } from '../seed-data.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

const isEmpty = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0)

/** Keys sorted, and what is empty left out: an optional field that a new version allows changes no record. */
function plain(value: unknown): Json {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value as Json
  const entries = Object.entries(value).filter(([, held]) => !isEmpty(held))
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, held]) => [key, plain(held)]),
  )
}

/** Eight hex digits that change with the content of a record, and not with the order in which it is written. */
export const fingerprint = (record: object): string =>
  createHash('sha256')
    .update(JSON.stringify(plain(record)))
    .digest('hex')
    .slice(0, 8)

/** Fingerprints of all curated records, by `kind/id`. */
export const fingerprints = (seed: SeedData): Map<string, string> =>
  new Map(recordsOf(seed).map((record) => [shortId(record), fingerprint(record.record)]))
