import type { z } from 'zod'
import type { SeedData } from './seed-data.ts'
import { anatomicalSource } from './shapes/anatomical-source.ts'
import { condition, redFlag } from './shapes/condition.ts'
import { gradings } from './shapes/grading.ts'
import { comparator, outcomeMeasure } from './shapes/outcome-measure.ts'
import { planRule } from './shapes/plan-rule.ts'
import { procedure } from './shapes/procedure.ts'
import { procedureUse } from './shapes/procedure-use.ts'
import { recoveryProfile } from './shapes/recovery-profile.ts'
import { reference } from './shapes/reference.ts'
import { complication, contraindication, medication, patientFactor } from './shapes/safety.ts'
import { studyFile } from './shapes/study.ts'
import { imagingModality, technology } from './shapes/technology.ts'

export type SeedKey = keyof SeedData

interface FileKind<K extends SeedKey> {
  /** A folder (ends in a slash) or one file, below the seed folder. */
  readonly where: string
  readonly shape: z.ZodType<SeedData[K][number]>
  /** A file holds a list of records, or is one record. */
  readonly holds: 'list' | 'one'
}

/** Which file holds what: the folder or file name decides the shape. */
export const FILE_KINDS: { readonly [K in SeedKey]: FileKind<K> } = {
  conditions: { where: 'conditions/', shape: condition, holds: 'list' },
  redFlags: { where: 'safety/red-flags.yaml', shape: redFlag, holds: 'list' },
  anatomicalSources: { where: 'anatomy/', shape: anatomicalSource, holds: 'list' },
  procedures: { where: 'procedures/', shape: procedure, holds: 'list' },
  procedureUses: { where: 'use/', shape: procedureUse, holds: 'list' },
  imagingModalities: { where: 'imaging-modalities.yaml', shape: imagingModality, holds: 'list' },
  technologies: { where: 'technologies.yaml', shape: technology, holds: 'list' },
  recoveryProfiles: { where: 'recovery/', shape: recoveryProfile, holds: 'list' },
  outcomeMeasures: { where: 'outcome-measures.yaml', shape: outcomeMeasure, holds: 'list' },
  comparators: { where: 'comparators.yaml', shape: comparator, holds: 'list' },
  complications: { where: 'safety/complications.yaml', shape: complication, holds: 'list' },
  contraindications: { where: 'safety/contraindications.yaml', shape: contraindication, holds: 'list' },
  patientFactors: { where: 'safety/patient-factors.yaml', shape: patientFactor, holds: 'list' },
  medications: { where: 'safety/medications.yaml', shape: medication, holds: 'list' },
  planRules: { where: 'rules/', shape: planRule, holds: 'list' },
  references: { where: 'references/', shape: reference, holds: 'list' },
  studies: { where: 'evidence/', shape: studyFile, holds: 'one' },
  gradings: { where: 'gradings/', shape: gradings, holds: 'one' },
}

export const SEED_KEYS = Object.keys(FILE_KINDS) as SeedKey[]

/** The kind of a YAML file, by its path below the seed folder. */
export function kindOfFile(path: string): SeedKey | undefined {
  return SEED_KEYS.find((key) => {
    const { where } = FILE_KINDS[key]
    return where.endsWith('/') ? path.startsWith(where) : path === where
  })
}
