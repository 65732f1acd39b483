/** One row of a terminology table of the seed. */
export interface TermRow {
  readonly code: string
  readonly label: string
  readonly synonyms: readonly string[]
}

interface System {
  /** File of the seed, without `.tsv`. */
  readonly name: string
  readonly prefix: string
  /** Files of the extracts that hold codes of this system. */
  readonly from: readonly string[]
}

/** The terminologies whose codes records may cite. */
export const SYSTEMS: readonly System[] = [
  { name: 'fma', prefix: 'FMA', from: ['anatomy_fma_hra.tsv'] },
  { name: 'hcpcs', prefix: 'HCPCS', from: ['hcpcs_level2.tsv'] },
  {
    name: 'icd10cm',
    prefix: 'ICD10CM',
    from: [
      'icd10cm_musculoskeletal.tsv',
      'icd10cm_nervous_pain_other.tsv',
      'icd10cm_injury_complications.tsv',
    ],
  },
  { name: 'icd10pcs', prefix: 'ICD10PCS', from: ['icd10pcs_procedures.tsv'] },
  { name: 'maxo', prefix: 'MAXO', from: ['procedures_maxo.tsv'] },
  { name: 'mesh', prefix: 'MESH', from: ['mesh_descriptors.tsv'] },
  { name: 'mondo', prefix: 'MONDO', from: ['conditions_mondo.tsv'] },
  { name: 'uberon', prefix: 'UBERON', from: ['anatomy_uberon.tsv'] },
]

/** The extract of withdrawn codes. */
export const OBSOLETE_FROM = 'obsolete_uberon_mondo.tsv'

const ENCOUNTER = /^ICD10CM:[ST]\d\d\.\w{3}[^A]$/

/** Of an injury only the first encounter is kept: the later ones repeat it and fill half of the code set. */
export const isCitable = (code: string): boolean => !ENCOUNTER.test(code)
