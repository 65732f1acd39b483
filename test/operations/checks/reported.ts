import { expect } from 'vitest'
import type { Api } from '../../support/api.ts'
import { bearingOf, results } from '../files.ts'
import { expectPage, type Item, type List, slug, the } from '../operation.ts'

export type Reported = ReturnType<typeof results>[number]

interface Group {
  readonly n: number | null
  readonly baseline?: number | null
  readonly mean?: number | null
  readonly change?: number | null
  readonly events?: number | null
  readonly percent?: number | null
}
export interface Finding extends Item {
  readonly outcome?: string
  readonly followUpMonths?: number | null
  readonly comparison?: string
  readonly effectDirection?: string
  readonly bearing?: string
  readonly domain?: string
  readonly unit?: string
  readonly procedure?: Item
  readonly treatment?: Group | null
  readonly comparator?: Group | null
  readonly effect?: { type?: string; estimate: number; low: number | null; high: number | null } | null
  readonly report?: Item & { year?: number; funding?: string }
}

/** Every figure of a group that was asked for is the one of the file; what the file leaves out is null. */
function expectGroup(told: Group | null | undefined, stated: object | undefined): void {
  for (const [key, value] of Object.entries(told ?? {})) {
    const written = new Map<string, unknown>(Object.entries(stated ?? {})).get(key)
    // A group without figures of its own still has its size.
    if (key !== 'n' || written !== undefined) expect(value, key).toBe(written ?? null)
  }
}

/** Exactly these results, each with the facts of its file. */
export function expectResults(
  list: List<Finding>,
  api: Api,
  keeps: (r: Reported) => boolean,
  page = 50,
): void {
  const kept = results(api).filter(keeps)
  expectPage(
    list,
    kept.map((r) => r.finding.id),
    page,
  )
  for (const node of list.nodes) {
    const { finding, report } = the(kept, (r) => r.finding.id === slug(node.id))
    const { outcome, comparison, effectDirection, domain, unit, procedure } = finding
    const stated = {
      outcome,
      comparison,
      effectDirection,
      domain,
      unit,
      bearing: bearingOf({ finding, report }),
    }
    for (const [key, value] of Object.entries(stated)) {
      if (Object.hasOwn(node, key)) expect(node).toHaveProperty(key, value)
    }
    if (node.procedure) expect(slug(node.procedure.id)).toBe(procedure)
    if (node.followUpMonths !== undefined) expect(node.followUpMonths).toBe(finding.followUpMonths ?? null)
    if (node.report) expect(slug(node.report.id)).toBe(report.id)
    if (node.report?.year !== undefined) expect(node.report.year).toBe(report.year)
    if (node.report?.funding !== undefined) expect(node.report.funding).toBe(report.fundingKind)
    if (node.effect) {
      const { estimate, low, high } = finding.effect ?? {}
      expect(node.effect).toMatchObject({ estimate, low: low ?? null, high: high ?? null })
    } else if (node.effect === null) expect(finding.effect).toBeUndefined()
    expectGroup(node.treatment, finding.values)
    expectGroup(node.comparator, finding.versusValues)
  }
}

export const people = ({ report }: Reported) => report.nRandomized ?? report.nAnalyzed ?? null
export const among =
  (...values: readonly string[]) =>
  (value: string) =>
    values.includes(value)
export const isPain = among('PAIN_INTENSITY', 'PAIN_RESPONDER')
export const months = (list: List<Finding>) => list.nodes.map((n) => n.followUpMonths ?? null)
