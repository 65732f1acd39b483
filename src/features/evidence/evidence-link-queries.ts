import { byIds, type EntityKind } from '../../store/entity.ts'
import { linksOf, noFacts } from '../../store/relation.ts'
import { conditionKind } from '../condition/condition.ts'
import { outcomeMeasureKind } from '../outcome-measure/outcome-measure.ts'
import { procedureKind } from '../procedure/procedure.ts'
import { evidenceKind } from './evidence-report.ts'
import { findingKind } from './finding.ts'
import { armKind, comparatorKind, noticeKind, studyKind } from './study.ts'

const link = <T>(
  name: string,
  from: string,
  type: string,
  to: EntityKind<T>,
  direction: 'in' | 'out' = 'out',
) => linksOf({ name, from, type, direction, to, edge: noFacts })

export const findingByIds = byIds(findingKind)
export const studyByIds = byIds(studyKind)
export const armByIds = byIds(armKind)
export const comparatorByIds = byIds(comparatorKind)
export const outcomeMeasureByIds = byIds(outcomeMeasureKind)
export const noticeByIds = byIds(noticeKind)

export const evidenceFindings = link('evidence-findings', 'Evidence', 'REPORTS', findingKind)
export const evidenceNotices = link('evidence-notices', 'Evidence', 'HAS_NOTICE', noticeKind)
export const studyReports = link('study-reports', 'Study', 'HAS_REPORT', evidenceKind)
export const studyArms = link('study-arms', 'Study', 'HAS_ARM', armKind)
export const armProcedures = link('arm-procedures', 'Arm', 'RECEIVED', procedureKind)
export const armComparators = link('arm-comparators', 'Arm', 'RECEIVED', comparatorKind)
export const findingReport = link('finding-report', 'Finding', 'REPORTS', evidenceKind, 'in')
export const findingConditions = link('finding-conditions', 'Finding', 'ABOUT', conditionKind)
export const findingProcedure = link('finding-procedure', 'Finding', 'EVALUATES', procedureKind)
export const findingArm = link('finding-arm', 'Finding', 'IN_ARM', armKind)
export const findingVersus = link('finding-versus', 'Finding', 'VERSUS', armKind)
export const findingInstrument = link('finding-instrument', 'Finding', 'MEASURED_WITH', outcomeMeasureKind)
