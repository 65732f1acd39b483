import { aspect } from '../../../asking/aspect.ts'
import { DAYS, GRADES, PEOPLE } from '../../../asking/bounds.ts'
import { about, anyOf, atLeast, atMost, isTrue, oneOf } from '../../../asking/fields.ts'
import type { PathwayClause } from '../../../graphql/__generated__/resolvers.ts'
import { certaintyRank } from '../../claim/certainty.ts'
import type { ProcedureRow } from '../../procedure/list/procedure-row.ts'
import type { ReturnDays } from '../../recovery-profile/recovery-row.ts'
import type { Viewed } from './filters.ts'

/** A pathway as a clause reads it: with its procedure, and the days of the profiles that fit its condition. */
export interface ClausedPathway extends Viewed {
  readonly procedure: ProcedureRow
  readonly days: ReturnDays
}

type TargetField = 'structure' | 'region'
type Target = ProcedureRow['targets'][number]

const certaintyOf = ({ view }: ClausedPathway) => view.certainty?.certainty ?? null

/** The pathway itself. */
export const pathwaySide = aspect<ClausedPathway, ClausedPathway, Omit<PathwayClause, TargetField>>(
  (item) => [item],
  {
    procedure: about('Procedure', (p) => [p.candidate.procedureId]),
    condition: about('Condition', (p) => [p.candidate.conditionId]),
    class: oneOf((p) => p.procedure.class),
    intent: anyOf((p) => p.procedure.intent),
    accessRoute: oneOf((p) => p.procedure.accessRoute),
    minInvasiveness: atLeast((p) => p.procedure.invasiveness, GRADES),
    maxInvasiveness: atMost((p) => p.procedure.invasiveness, GRADES),
    anaesthesia: anyOf((p) => p.procedure.anaesthesia),
    setting: anyOf((p) => p.procedure.setting),
    guidance: anyOf((p) => p.procedure.guidance),
    contraindication: about('Contraindication', (p) => p.procedure.contraindications),
    certainty: oneOf(certaintyOf),
    minCertainty: ({ value }) => ({
      holds: (p) =>
        certaintyRank(certaintyOf(p) ?? 'VERY_LOW') >= certaintyRank(value) && certaintyOf(p) !== null,
    }),
    hasEvidence: isTrue((p) => !p.view.gap),
    shamControlled: isTrue((p) => p.view.flags.shamControlled),
    opioidSparing: isTrue((p) => p.view.flags.sparesOpioids),
    lastsOver12Months: isTrue((p) => p.view.flags.supportsOver12Months),
    minParticipants: atLeast((p) => p.view.people.participants, PEOPLE),
    recoveryWithinDays: atMost((p) => p.candidate.recoveryDays, DAYS),
    workWithinDays: atMost((p) => p.days.work, DAYS),
    lightActivityWithinDays: atMost((p) => p.days.lightActivity, DAYS),
    drivingWithinDays: atMost((p) => p.days.driving, DAYS),
  },
)

/** One structure that its procedure treats or blocks. */
export const targetSide = aspect<ClausedPathway, Target, Pick<PathwayClause, TargetField>>(
  (item) => item.procedure.targets,
  {
    structure: about('AnatomicalSource', (t) => [t.structure]),
    region: oneOf((t) => t.region),
  },
)
