import type { Context } from '../../graphql/context.ts'
import type { EvidenceReport } from '../evidence/evidence-report.ts'
import { evidenceStore } from '../evidence/evidence-store.ts'
import type { Reference } from './reference.ts'
import { referenceStore } from './reference-store.ts'

export type Source = EvidenceReport | Reference

const isEvidence = (id: string) => id.startsWith('RELIEF:evidence/')

const loadSource = (ctx: Context, id: string): Promise<Source | null> =>
  isEvidence(id) ? ctx.store(evidenceStore).byId.load(id) : ctx.store(referenceStore).byId.load(id)

/** The `sources` field of everything that stores a list of source ids: one batch of reports, one of pages. */
export async function resolveSources(
  parent: { sources: readonly string[] },
  _args: unknown,
  ctx: Context,
): Promise<Source[]> {
  const found = await Promise.all(parent.sources.map((id) => loadSource(ctx, id)))
  return found.filter((source) => source !== null)
}
