import { EFFECT_TYPES } from '../../vocabulary/evidence.ts'
import type { ClaimFinding } from '../claim/claim.ts'
import { groupBy } from '../claim/evidence-fact.ts'
import { byOutcome, keyText, type OutcomeKey, outcomeKey } from '../comparison/outcome-rows.ts'
import type { Measured } from '../evidence/comparable.ts'
import type { EvidenceReport } from '../evidence/evidence-report.ts'
import type { Study } from '../evidence/study.ts'

/** A finding of a claim with all that its line in a plot needs. */
export interface PlottedFinding extends Measured {
  readonly edge: ClaimFinding['edge']
  readonly report: EvidenceReport
  readonly study: Study
}

export interface SynthesisGroup extends OutcomeKey {
  readonly effectType: EffectType | null
  readonly findings: readonly PlottedFinding[]
}

type EffectType = (typeof EFFECT_TYPES)[number]

const LONGEST_LABEL = 40

/** Short enough for an axis, cut at a word. */
export function entryLabel(name: string, year: number): string {
  if (name.length <= LONGEST_LABEL) return `${name} ${year}`
  const cut = name.slice(0, LONGEST_LABEL)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}… ${year}`
}

/** People in both groups, or in the one there was. */
export function peopleIn({ node }: Measured): number | null {
  const own = node.treatment?.n ?? null
  const other = node.comparator?.n ?? null
  if (own === null) return null
  return node.comparison === 'NONE' ? own : other === null ? null : own + other
}

const effectPlace = (type: EffectType | null) =>
  type === null ? EFFECT_TYPES.length : EFFECT_TYPES.indexOf(type)

const oldestFirst = (a: PlottedFinding, b: PlottedFinding) =>
  a.report.year - b.report.year || (a.node.id < b.node.id ? -1 : 1)

/** Groups in order of outcome, comparison and time; results with an effect before those without. */
export function synthesis(findings: readonly PlottedFinding[]): SynthesisGroup[] {
  const typeOf = (f: PlottedFinding) => f.node.effect?.type ?? null
  const groups = groupBy(findings, (f) => `${keyText(outcomeKey(f))} ${typeOf(f)}`)
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group
      return first
        ? { ...outcomeKey(first), effectType: typeOf(first), findings: group.toSorted(oldestFirst) }
        : []
    })
    .toSorted((a, b) => effectPlace(a.effectType) - effectPlace(b.effectType))
    .toSorted((a, b) => (keyText(a) === keyText(b) ? 0 : byOutcome(a, b)))
}

/** Which end of the group's instruments is good; null where they disagree or none is named. */
export function betterWhen({ findings }: SynthesisGroup) {
  const directions = new Set(findings.map((f) => f.instrument?.direction ?? null))
  return directions.size === 1 ? ([...directions][0] ?? null) : null
}
