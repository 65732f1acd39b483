import type { z } from 'zod'
import type { anatomicalSource } from './shapes/anatomical-source.ts'
import type { condition, redFlag } from './shapes/condition.ts'
import type { finding } from './shapes/finding.ts'
import type { gradings } from './shapes/grading.ts'
import type { comparator, outcomeMeasure } from './shapes/outcome-measure.ts'
import type { planRule } from './shapes/plan-rule.ts'
import type { procedure } from './shapes/procedure.ts'
import type { procedureUse } from './shapes/procedure-use.ts'
import type { recoveryProfile } from './shapes/recovery-profile.ts'
import type { reference } from './shapes/reference.ts'
import type { complication, contraindication, medication, patientFactor } from './shapes/safety.ts'
import type { studyFile } from './shapes/study.ts'
import type { imagingModality, technology } from './shapes/technology.ts'

export type SeedCondition = z.output<typeof condition>
export type SeedProcedure = z.output<typeof procedure>
export type SeedAnatomicalSource = z.output<typeof anatomicalSource>
export type SeedFinding = z.output<typeof finding>
export type SeedStudyFile = z.output<typeof studyFile>
export type SeedPlanRule = z.output<typeof planRule>
export type SeedGradings = z.output<typeof gradings>

/** All curated records of one data version, parsed; ids are still slugs, in file order. */
export interface SeedData {
  readonly conditions: readonly SeedCondition[]
  readonly redFlags: readonly z.output<typeof redFlag>[]
  readonly anatomicalSources: readonly SeedAnatomicalSource[]
  readonly procedures: readonly SeedProcedure[]
  readonly procedureUses: readonly z.output<typeof procedureUse>[]
  readonly imagingModalities: readonly z.output<typeof imagingModality>[]
  readonly technologies: readonly z.output<typeof technology>[]
  readonly recoveryProfiles: readonly z.output<typeof recoveryProfile>[]
  readonly outcomeMeasures: readonly z.output<typeof outcomeMeasure>[]
  readonly comparators: readonly z.output<typeof comparator>[]
  readonly complications: readonly z.output<typeof complication>[]
  readonly contraindications: readonly z.output<typeof contraindication>[]
  readonly patientFactors: readonly z.output<typeof patientFactor>[]
  readonly medications: readonly z.output<typeof medication>[]
  readonly planRules: readonly SeedPlanRule[]
  readonly references: readonly z.output<typeof reference>[]
  readonly studies: readonly SeedStudyFile[]
  readonly gradings: readonly SeedGradings[]
}
