import { z } from 'zod'
import { endsOf, type Pair } from '../../../store/relation.ts'
import type { BodyRegion } from '../../../vocabulary/anatomy.ts'
import type { Certainty } from '../../../vocabulary/evidence.ts'
import {
  ACCESS_ROUTES,
  ANAESTHESIA_KINDS,
  CARE_SETTINGS,
  IMAGING_MODALITY_KINDS,
  PROCEDURE_CLASSES,
  PROCEDURE_INTENTS,
} from '../../../vocabulary/procedure.ts'
import { certaintyRank } from '../../claim/certainty.ts'
import { groupBy } from '../../claim/evidence-fact.ts'
import type { PathwayRow } from '../../pathway/pathway-row.ts'
import { type RecoveryRow, type ReturnDays, slowestOf } from '../../recovery-profile/recovery-row.ts'

const kinds = <T extends z.ZodType>(kind: T) =>
  z
    .array(kind)
    .nullish()
    .transform((list) => list ?? [])

export const procedureFacts = z.object({
  id: z.string(),
  nameSort: z.string(),
  class: z.enum(PROCEDURE_CLASSES),
  intent: z.array(z.enum(PROCEDURE_INTENTS)),
  accessRoute: z.enum(ACCESS_ROUTES),
  invasiveness: z.int(),
  anaesthesia: kinds(z.enum(ANAESTHESIA_KINDS)),
  setting: kinds(z.enum(CARE_SETTINGS)),
})

export const guidanceFact = z.object({ procedure: z.string(), kind: z.enum(IMAGING_MODALITY_KINDS) })

/** A structure that a procedure treats or blocks. */
interface Target {
  readonly structure: string
  readonly region: BodyRegion
}

/** What a procedure is to one condition; without a condition: what it is in general. */
export interface Use {
  readonly pathway: PathwayRow | null
  readonly days: ReturnDays
}

/** A procedure as filters, orders and facets read it. */
export type ProcedureRow = z.output<typeof procedureFacts> & {
  readonly guidance: readonly z.output<typeof guidanceFact>['kind'][]
  readonly technologies: readonly string[]
  readonly contraindications: readonly string[]
  readonly targets: readonly Target[]
  readonly uses: readonly Use[]
  /** Days until usual activity in general; null when no source gives a figure. */
  readonly usualDays: number | null
  /** Of the pathway with the most certain evidence. */
  readonly bestCertainty: Certainty | null
}

/** What the rows are made of, as read. */
export interface ProcedureParts {
  readonly facts: readonly z.output<typeof procedureFacts>[]
  readonly guidance: readonly z.output<typeof guidanceFact>[]
  readonly technologies: readonly Pair[]
  readonly contraindications: readonly Pair[]
  readonly targets: readonly (Target & { readonly procedure: string })[]
  readonly pathways: readonly PathwayRow[]
  readonly recovery: readonly RecoveryRow[]
}

/** Profiles for this very condition where there are any, else those that hold for all. */
function daysFor(profiles: readonly RecoveryRow[], condition: string | null): ReturnDays {
  const special = profiles.filter((p) => condition !== null && p.conditionId === condition)
  const general = profiles.filter((p) => p.conditionId === null)
  if (special.length > 0) return slowestOf(special)
  return slowestOf(general.length > 0 || condition !== null ? general : profiles)
}

function usesOf(pathways: readonly PathwayRow[], profiles: readonly RecoveryRow[]): Use[] {
  const inGeneral = { pathway: null, days: daysFor(profiles, null) }
  return [
    inGeneral,
    ...pathways.map((pathway) => ({ pathway, days: daysFor(profiles, pathway.conditionId) })),
  ]
}

function best(pathways: readonly PathwayRow[]): Certainty | null {
  const known = pathways.flatMap((p) => p.certainty ?? [])
  return known.toSorted((a, b) => certaintyRank(b) - certaintyRank(a))[0] ?? null
}

export function procedureRows(parts: ProcedureParts): ProcedureRow[] {
  const guidance = groupBy(parts.guidance, (g) => g.procedure)
  const targets = groupBy(parts.targets, (t) => t.procedure)
  const pathways = groupBy(parts.pathways, (p) => p.procedureId)
  const recovery = groupBy(parts.recovery, (r) => r.procedureId)
  const [technologies, contraindications] = [endsOf(parts.technologies), endsOf(parts.contraindications)]
  return parts.facts.map((facts) => {
    const [own, profiles] = [pathways.get(facts.id) ?? [], recovery.get(facts.id) ?? []]
    return {
      ...facts,
      guidance: (guidance.get(facts.id) ?? []).map((g) => g.kind),
      technologies: technologies(facts.id),
      contraindications: contraindications(facts.id),
      targets: targets.get(facts.id) ?? [],
      uses: usesOf(own, profiles),
      usualDays: daysFor(profiles, null).usual,
      bestCertainty: best(own),
    }
  })
}
