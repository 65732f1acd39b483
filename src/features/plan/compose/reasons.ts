import type { ClaimFinding } from '../../claim/claim.ts'
import type { RankedPathway } from '../../pathway/pathway.ts'
import { evidenceText } from '../../pathway/ranking/explain.ts'
import type { PathwayRoute } from '../../pathway/route/route-store.ts'
import { routeText } from '../../pathway/route/route-text.ts'
import type { JudgedOption } from './option.ts'

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
