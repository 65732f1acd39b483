import type { Check } from './check.ts'
import { differenceRecomputes } from './effect/difference-recomputes.ts'
import { directionAgrees } from './effect/direction-agrees.ts'
import { sideAgrees } from './effect/side-agrees.ts'
import { armsFit } from './finding/arms-fit.ts'
import { bearingHasReason } from './finding/bearing-has-reason.ts'
import { comparisonFits } from './finding/comparison-fits.ts'
import { countsPossible } from './finding/counts-possible.ts'
import { medicationStated } from './finding/medication-stated.ts'
import { withinRange } from './finding/within-range.ts'
import { idsStable } from './graph/ids-stable.ts'
import { idsUnique } from './graph/ids-unique.ts'
import { noCycles } from './graph/no-cycles.ts'
import { noOrphans } from './graph/no-orphans.ts'
import { proceduresReach } from './graph/procedures-reach.ts'
import { referencesResolve } from './graph/references-resolve.ts'
import { codesExist } from './record/codes-exist.ts'
import { datesInOrder } from './record/dates-in-order.ts'
import { orderCanonical } from './record/order-canonical.ts'
import { quantitiesPossible } from './record/quantities-possible.ts'
import { unitsKnown } from './record/units-known.ts'
import { rulesAgree } from './rule/rules-agree.ts'
import { rulesCanHold } from './rule/rules-can-hold.ts'
import { identifiersUnique } from './source/identifiers-unique.ts'
import { originRoles } from './source/origin-roles.ts'
import { originsSourced } from './source/origins-sourced.ts'
import { pagesCitable } from './source/pages-citable.ts'
import { oneFilePerStudy } from './study/one-file-per-study.ts'
import { participantsAddUp } from './study/participants-add-up.ts'
import { readingsCounted } from './study/readings-counted.ts'
import { unreadReports } from './study/unread-reports.ts'

const RECORD = [codesExist, datesInOrder, orderCanonical, pagesCitable, quantitiesPossible, unitsKnown]
const GRAPH = [
  idsStable,
  idsUnique,
  noCycles,
  noOrphans,
  originRoles,
  originsSourced,
  proceduresReach,
  referencesResolve,
]
const STUDY = [identifiersUnique, oneFilePerStudy, participantsAddUp, readingsCounted, unreadReports]
const RULE = [rulesAgree, rulesCanHold]
const FINDING = [
  armsFit,
  bearingHasReason,
  comparisonFits,
  countsPossible,
  differenceRecomputes,
  directionAgrees,
  medicationStated,
  sideAgrees,
  withinRange,
]

/** Every rule of the seed; the order does not matter, as problems are sorted by place. */
export const CHECKS: readonly Check[] = [...RECORD, ...GRAPH, ...STUDY, ...RULE, ...FINDING]
