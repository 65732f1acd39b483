import DataLoader from 'dataloader'
import type { Graph } from '../../graph/port.ts'
import type { Context } from '../../graphql/context.ts'
import { entityLoader } from '../../store/loaders.ts'
import { evidenceByIds } from '../evidence/evidence-queries.ts'
import type { EvidenceReport } from '../evidence/evidence-report.ts'
import type { Reference } from './reference.ts'
import { referenceByIds } from './reference-queries.ts'

export type Source = EvidenceReport | Reference

const isEvidence = (id: string) => id.startsWith('RELIEF:evidence/')

/** Where facts were read: reports and other pages behind one loader, one batch of each. */
export const sourceStore = (graph: Graph) => {
  const evidence = entityLoader(graph, evidenceByIds)
  const references = entityLoader(graph, referenceByIds)
  return new DataLoader<string, Source | null>((ids) =>
    Promise.all(ids.map((id) => (isEvidence(id) ? evidence.load(id) : references.load(id)))),
  )
}

/** The `sources` field of everything that stores a list of source ids. */
export async function resolveSources(
  parent: { sources: readonly string[] },
  _args: unknown,
  ctx: Context,
): Promise<Source[]> {
  const found = await Promise.all(parent.sources.map((id) => ctx.store(sourceStore).load(id)))
  return found.filter((source) => source !== null)
}
