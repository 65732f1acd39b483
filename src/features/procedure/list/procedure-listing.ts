import { aspect } from '../../../asking/aspect.ts'
import { DAYS, GRADES } from '../../../asking/bounds.ts'
import { about, anyOf, atLeast, atMost, exactly, oneOf, someTrue } from '../../../asking/fields.ts'
import type { Listing } from '../../../asking/listing.ts'
import { ascending, descending } from '../../../asking/order.ts'
import type { ProcedureClause, ProcedureOrder } from '../../../graphql/__generated__/resolvers.ts'
import { certaintyRank } from '../../claim/certainty.ts'
import type { ProcedureRow, Use } from './procedure-row.ts'

type OwnField =
  | 'procedure'
  | 'class'
  | 'intent'
  | 'accessRoute'
  | 'minInvasiveness'
  | 'maxInvasiveness'
  | 'anaesthesia'
  | 'setting'
  | 'guidance'
  | 'technology'
  | 'contraindication'
type TargetField = 'targets' | 'structure' | 'region'

/** The procedure itself. */
export const ownAspect = aspect<ProcedureRow, ProcedureRow, Pick<ProcedureClause, OwnField>>((row) => [row], {
  procedure: about('Procedure', (p) => [p.id]),
  class: oneOf((p) => p.class),
  intent: anyOf((p) => p.intent),
  accessRoute: oneOf((p) => p.accessRoute),
  minInvasiveness: atLeast((p) => p.invasiveness, GRADES),
  maxInvasiveness: atMost((p) => p.invasiveness, GRADES),
  anaesthesia: anyOf((p) => p.anaesthesia),
  setting: anyOf((p) => p.setting),
  guidance: anyOf((p) => p.guidance),
  technology: about('Technology', (p) => p.technologies),
  contraindication: about('Contraindication', (p) => p.contraindications),
})

type Target = ProcedureRow['targets'][number]

/** One structure that it treats or blocks. */
export const targetAspect = aspect<ProcedureRow, Target, Pick<ProcedureClause, TargetField>>(
  (row) => row.targets,
  {
    targets: exactly('AnatomicalSource', (t) => [t.structure]),
    structure: about('AnatomicalSource', (t) => [t.structure]),
    region: oneOf((t) => t.region),
  },
)

/** What it is to one condition, or in general. */
export const useAspect = aspect<ProcedureRow, Use, Omit<ProcedureClause, OwnField | TargetField>>(
  (row) => row.uses,
  {
    condition: about('Condition', ({ pathway }) => (pathway ? [pathway.conditionId] : [])),
    family: oneOf(({ pathway }) => pathway?.family ?? null),
    certainty: oneOf(({ pathway }) => pathway?.certainty ?? null),
    hasEvidence: someTrue(({ pathway }) => pathway !== null && !pathway.gap),
    shamControlled: someTrue(({ pathway }) => pathway?.shamControlled ?? false),
    opioidSparing: someTrue(({ pathway }) => pathway?.sparesOpioids ?? false),
    lastsOver12Months: someTrue(({ pathway }) => pathway?.supportsOver12Months ?? false),
    recoveryWithinDays: atMost(({ days }) => days.usual, DAYS),
    workWithinDays: atMost(({ days }) => days.work, DAYS),
    lightActivityWithinDays: atMost(({ days }) => days.lightActivity, DAYS),
    drivingWithinDays: atMost(({ days }) => days.driving, DAYS),
  },
)

const certainty = (p: ProcedureRow) => p.bestCertainty && certaintyRank(p.bestCertainty)

export const procedureListing: Listing<ProcedureRow, ProcedureOrder> = {
  name: 'procedures',
  sides: [ownAspect, targetAspect, useAspect],
  terms: {
    NAME_ASC: ascending((p) => p.nameSort),
    NAME_DESC: descending((p) => p.nameSort),
    INVASIVENESS_ASC: ascending((p) => p.invasiveness),
    INVASIVENESS_DESC: descending((p) => p.invasiveness),
    RECOVERY_DAYS_ASC: ascending((p) => p.usualDays),
    RECOVERY_DAYS_DESC: descending((p) => p.usualDays),
    CERTAINTY_ASC: ascending(certainty),
    CERTAINTY_DESC: descending(certainty),
  },
  usual: ['NAME_ASC'],
}
