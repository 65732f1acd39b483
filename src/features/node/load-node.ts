import type { Context } from '../../graphql/context.ts'
import { anatomicalSourceStore } from '../anatomical-source/anatomical-source-store.ts'
import { claimStore } from '../claim/claim-store.ts'
import { conditionStore } from '../condition/condition-store.ts'
import { evidenceStore, findingStore, studyStore } from '../evidence/evidence-store.ts'
import { loadPathway } from '../pathway/load-pathway.ts'
import { planRuleStore } from '../plan/rules/plan-rule-store.ts'
import { procedureStore } from '../procedure/procedure-store.ts'
import { procedureUseStore } from '../procedure-use/procedure-use-store.ts'
import { recoveryProfileStore } from '../recovery-profile/recovery-profile-store.ts'
import { referenceStore } from '../reference/reference-store.ts'
import { safetyStore } from '../safety/safety-store.ts'
import { technologyStore } from '../technology/technology-store.ts'

/** How each kind of id is loaded: `RELIEF:<kind>/<slug>`. */
const LOADERS = {
  condition: (ctx: Context, id: string) => ctx.store(conditionStore).byId.load(id),
  'anatomical-source': (ctx: Context, id: string) => ctx.store(anatomicalSourceStore).byId.load(id),
  procedure: (ctx: Context, id: string) => ctx.store(procedureStore).byId.load(id),
  'procedure-use': (ctx: Context, id: string) => ctx.store(procedureUseStore).byId.load(id),
  'recovery-profile': (ctx: Context, id: string) => ctx.store(recoveryProfileStore).byId.load(id),
  technology: (ctx: Context, id: string) => ctx.store(technologyStore).byId.load(id),
  milestone: (ctx: Context, id: string) => ctx.store(technologyStore).milestoneById.load(id),
  'imaging-modality': (ctx: Context, id: string) => ctx.store(technologyStore).modalityById.load(id),
  evidence: (ctx: Context, id: string) => ctx.store(evidenceStore).byId.load(id),
  reference: (ctx: Context, id: string) => ctx.store(referenceStore).byId.load(id),
  study: (ctx: Context, id: string) => ctx.store(studyStore).byId.load(id),
  arm: (ctx: Context, id: string) => ctx.store(studyStore).armById.load(id),
  comparator: (ctx: Context, id: string) => ctx.store(studyStore).comparatorById.load(id),
  notice: (ctx: Context, id: string) => ctx.store(studyStore).noticeById.load(id),
  finding: (ctx: Context, id: string) => ctx.store(findingStore).byId.load(id),
  'outcome-measure': (ctx: Context, id: string) => ctx.store(findingStore).instrumentById.load(id),
  claim: (ctx: Context, id: string) => ctx.store(claimStore).byId.load(id),
  assessment: (ctx: Context, id: string) => ctx.store(claimStore).assessmentById.load(id),
  recommendation: (ctx: Context, id: string) => ctx.store(claimStore).recommendationById.load(id),
  complication: (ctx: Context, id: string) => ctx.store(safetyStore).complicationById.load(id),
  contraindication: (ctx: Context, id: string) => ctx.store(safetyStore).contraindicationById.load(id),
  medication: (ctx: Context, id: string) => ctx.store(safetyStore).medicationById.load(id),
  'plan-rule': (ctx: Context, id: string) => ctx.store(planRuleStore).byId.load(id),
  'red-flag': (ctx: Context, id: string) => ctx.store(safetyStore).redFlagById.load(id),
  pathway: loadPathway,
}

type Kind = keyof typeof LOADERS
export type AnyNode = NonNullable<Awaited<ReturnType<(typeof LOADERS)[Kind]>>>

const isKind = (kind: string): kind is Kind => Object.hasOwn(LOADERS, kind)

/** Any entity by our id; null when there is none. */
export async function loadNode(ctx: Context, id: string): Promise<AnyNode | null> {
  const kind = /^RELIEF:([a-z-]+)\//.exec(id)?.[1] ?? ''
  return isKind(kind) ? LOADERS[kind](ctx, id) : null
}

/** Entities with a name, in the order of their ids; a filter names no others. */
export async function loadNamed(ctx: Context, ids: readonly string[]): Promise<AnyNode[]> {
  const nodes = await Promise.all(ids.map((id) => loadNode(ctx, id)))
  return nodes.filter((node) => node !== null)
}
