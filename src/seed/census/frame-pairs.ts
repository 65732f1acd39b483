import type { SeedData } from '../seed-data.ts'
import { foldName } from '../terminology/same-name.ts'
import { parseTsv } from '../terminology/tsv.ts'
import { byPair } from './pairs.ts'
import { pairKey, reportsWith } from './statements.ts'

interface Named {
  readonly id: string
  readonly name: string
  readonly synonyms: readonly string[]
}

/** Ids by folded name and synonym. */
export function nameIndex(records: readonly Named[]): Map<string, string> {
  return new Map(
    records.flatMap((r) => [r.name, ...r.synonyms].map((name) => [foldName(name), r.id] as const)),
  )
}

/** A row of `pairs.tsv` with the pair it names; its ends are empty where the seed knows no such name. */
export interface FramePair {
  readonly name: string
  readonly priority: string
  readonly key: string
  /** Empty where the seed knows no such name. */
  readonly procedure: string
}

export function framePairs(text: string, seed: SeedData): FramePair[] {
  const [conditions, procedures] = [nameIndex(seed.conditions), nameIndex(seed.procedures)]
  return parseTsv(text).map(({ condition = '', procedure: name = '', priority = '' }) => {
    const procedure = procedures.get(foldName(name)) ?? ''
    const key = pairKey({ condition: conditions.get(foldName(condition)) ?? '', procedure })
    return { name: `${condition} + ${name}`, priority, key, procedure }
  })
}

/** Per priority: how many pairs have no report, one, or several; then every pair that has fewer than two. */
export function framePriorities(text: string, seed: SeedData): string[] {
  const statements = byPair(seed)
  const counted = framePairs(text, seed).map((pair) => ({
    ...pair,
    reports: reportsWith(statements.get(pair.key) ?? []),
  }))
  const priorities = [...new Set(counted.map((p) => p.priority))].sort()
  return priorities.flatMap((priority) => {
    const rows = counted.filter((p) => p.priority === priority)
    const having = (fits: (reports: number) => boolean) => rows.filter((p) => fits(p.reports)).length
    return [
      `  priority ${priority}: ${rows.length} pairs; without a report ${having((n) => n === 0)}, with one ${having((n) => n === 1)}, with two or more ${having((n) => n > 1)}`,
      ...rows.filter((p) => p.reports === 1).map((p) => `    one report: ${p.name}`),
    ]
  })
}
