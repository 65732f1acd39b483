import type { SeedKey } from './kinds.ts'
import type { SeedData } from './seed-data.ts'

/** One identified record, whatever file it stands in. */
export interface SeedRecord {
  /** Second part of the id: `condition` in `RELIEF:condition/knee-osteoarthritis`. */
  readonly kind: string
  readonly id: string
  readonly record: object
}

/** Kinds whose files are lists of records that carry their own id. */
export const LIST_KINDS = {
  conditions: 'condition',
  redFlags: 'red-flag',
  anatomicalSources: 'anatomical-source',
  procedures: 'procedure',
  procedureUses: 'procedure-use',
  imagingModalities: 'imaging-modality',
  technologies: 'technology',
  recoveryProfiles: 'recovery-profile',
  outcomeMeasures: 'outcome-measure',
  comparators: 'comparator',
  complications: 'complication',
  contraindications: 'contraindication',
  patientFactors: 'patient-factor',
  medications: 'medication',
  planRules: 'plan-rule',
  references: 'reference',
} as const satisfies Partial<Record<SeedKey, string>>

type Identified = { readonly id: string }

const named = (kind: string, records: readonly Identified[]): SeedRecord[] =>
  records.map((record) => ({ kind, id: record.id, record }))

/** Every identified record of the seed; nested ones (reports, arms, findings, gradings) too. */
export function recordsOf(seed: SeedData): SeedRecord[] {
  const lists = Object.entries(LIST_KINDS) as [keyof typeof LIST_KINDS, string][]
  return [
    ...lists.flatMap(([key, kind]) => named(kind, seed[key])),
    ...seed.studies.flatMap((file) => [
      ...named('study', [file.study]),
      ...named('evidence', file.reports),
      ...named('arm', file.arms),
      ...named('finding', file.findings),
    ]),
    ...seed.gradings.flatMap((file) => [
      ...named('assessment', file.assessments),
      ...named('recommendation', file.recommendations),
    ]),
  ]
}

/** `condition/knee-osteoarthritis`: how a record is named in lists and messages. */
export const shortId = (record: SeedRecord): string => `${record.kind}/${record.id}`
