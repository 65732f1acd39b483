import { returnToUsualActivity } from '../../../features/recovery-profile/recovery-days.ts'
import type { PlannedNode } from '../../../graph/load-plan.ts'
import type { SeedData } from '../../seed-data.ts'
import { edge, node, nodeId, type Planned, planned, sourceIds } from '../planned.ts'
import { kebab, words } from '../slugs.ts'

type Profile = SeedData['recoveryProfiles'][number]
type Fact = Profile['facts'][number]

const factNode = (slug: string, { sources, ...fact }: Fact): PlannedNode =>
  node('RecoveryFact', slug, {
    name: `${words(fact.measure)}: ${fact.population}`,
    ...fact,
    sources: sourceIds(sources),
  })

function factNodes(profile: Profile): PlannedNode[] {
  const counts = new Map<string, number>()
  return profile.facts.map((fact) => {
    const count = (counts.get(fact.measure) ?? 0) + 1
    counts.set(fact.measure, count)
    return factNode(`${profile.id}--${kebab(fact.measure)}-${count}`, fact)
  })
}

export function planRecoveryProfile(record: Profile): Planned {
  const { name, summary, restrictions } = record
  const usual = returnToUsualActivity(record.facts)
  const self = node('RecoveryProfile', record.id, {
    name,
    summary,
    restrictionTexts: restrictions.map((r) => r.text),
    restrictionSources: sourceIds(restrictions.map((r) => r.sources[0] ?? '')),
    procedureId: nodeId('procedure', record.procedure),
    conditionId: record.condition && nodeId('condition', record.condition),
    usualActivityDays: usual?.days,
    usualActivityMeasure: usual?.measure,
    sources: sourceIds(record.sources),
  })
  const facts = factNodes(record)
  return planned(
    [self, ...facts],
    [
      edge('HAS_RECOVERY', nodeId('procedure', record.procedure), self.id),
      ...(record.condition ? [edge('IN_CONDITION', self.id, nodeId('condition', record.condition))] : []),
      ...facts.map((fact) => edge('HAS_FACT', self.id, fact.id)),
    ],
  )
}
