import type { ClaimFinding, Recommendation } from '../../claim/claim.ts'
import type { RankedPathway } from '../../pathway/pathway.ts'
import { evidenceText } from '../../pathway/ranking/explain.ts'
import type { PathwayRoute } from '../../pathway/route/route-store.ts'
import { routeText } from '../../pathway/route/route-text.ts'
import type { JudgedOption } from '../compose/option.ts'

export interface PlanReason {
  readonly text: string
  readonly sources: readonly string[]
}

const once = (ids: readonly string[]) => [...new Set(ids)]

/** Which way it reaches the source of the pain. */
export function routeReason(condition: string, name: string, route: PathwayRoute | undefined): PlanReason[] {
  if (!route) return []
  const text = `${condition}: ${routeText(route)}; ${name} reaches it.`
  return [{ text, sources: once([...route.steps.flatMap((s) => s.sources), ...route.targetSources]) }]
}

/** What the evidence says, with every report behind it; `broader` names the condition when it is a broader one. */
export function evidenceReason(
  pathway: RankedPathway,
  broader: string | null,
  findings: readonly ClaimFinding[],
  adviceSources: readonly string[],
): PlanReason[] {
  const known = findings.filter((f) => pathway.view.known?.has(f.node.id) ?? f.edge.retractedFrom === null)
  const basis = broader === null ? '' : `Read for the broader condition ${broader}, so indirect here: `
  const sources = once([...known.flatMap((f) => f.node.sources), ...adviceSources])
  return sources.length === 0 ? [] : [{ text: `${basis}${evidenceText(pathway.view)}`, sources }]
}

/** What bodies recommend about another or a broader condition: it counts in rules, so the step names who said it. */
export function adviceReason(
  condition: string,
  { view }: RankedPathway,
  recommendations: readonly Recommendation[],
): PlanReason[] {
  const said = { FOR: 'Recommended', AGAINST: 'Recommended against' } as const
  return (['FOR', 'AGAINST'] as const).flatMap((direction) => {
    const bodies = view.advice.filter((a) => a.direction === direction)
    const behind = recommendations.filter(
      (r) => r.direction === direction && bodies.some((b) => b.by === r.by),
    )
    const names = bodies.map((b) => `${b.by} (${b.year})`).join(', ')
    const text = `${said[direction]} for ${condition} by ${names}.`
    return behind.length > 0 ? [{ text, sources: once(behind.flatMap((r) => r.sources)) }] : []
  })
}

/** Steps that wait for this test. */
export function testReasons(test: string, steps: readonly JudgedOption[]): PlanReason[] {
  return steps.flatMap(({ option, prerequisites }) =>
    prerequisites
      .filter((p) => p.met !== 'YES' && p.procedures.includes(test))
      .map((p) => ({
        text: `${option.procedure.name} waits for it: ${p.text}`,
        sources: p.sources,
      })),
  )
}

/** Why a treatment is repeated: the rules that say when it may be. */
export const repeatReasons = ({ option, maintains }: JudgedOption): PlanReason[] =>
  maintains.map(({ rule }) => ({
    text: `${option.procedure.name} again, to keep its relief: ${rule.advice}`,
    sources: rule.sources,
  }))

/** Steps that lead on to another one, with the links that say so. */
export function escalationReason(
  name: string,
  from: readonly { readonly name: string; readonly sources: readonly string[] }[],
): PlanReason[] {
  const leading = from.filter((one) => one.sources.length > 0)
  if (leading.length === 0) return []
  const names = leading.map((one) => one.name).join(', ')
  const text = `${name} comes when these do not bring enough relief: ${names}. The graph links each of them to it, as what leads on to it or spares it.`
  return [{ text, sources: once(leading.flatMap((one) => one.sources)) }]
}
