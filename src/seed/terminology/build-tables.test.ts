import { describe, expect, it } from 'vitest'
import { buildTables } from './build-tables.ts'
import { terminologyOf } from './read-terminology.ts'
import { OBSOLETE_FROM, SYSTEMS } from './tables.ts'

const HEAD = 'curie\tlabel\tsynonyms\tparents\txrefs\n'
const EXTRACTS: Readonly<Record<string, string>> = {
  'anatomy_uberon.tsv': `${HEAD}UBERON:2\tknee joint\tjoint of knee\t\tFMA:9|MESH:D1\nUBERON:1\tknee\t\t\tFMA:8\n`,
  'anatomy_fma_hra.tsv': `${HEAD}FMA:8\tKnee\t\t\t\n`,
  'icd10cm_injury_complications.tsv': `${HEAD}ICD10CM:S32.010A\tWedge fracture, initial\t\t\t\nICD10CM:S32.010D\tWedge fracture, subsequent\t\t\t\nICD10CM:T84\tComplications\t\t\t\n`,
  'icd10cm_musculoskeletal.tsv': `${HEAD}ICD10CM:M80.08XD\tFracture, subsequent\t\t\t\n`,
  [OBSOLETE_FROM]:
    'curie\tlabel\tsynonyms\tparents\treplaced_by\tconsider\nMONDO:3\tgone\t\t\t\tMONDO:4|MONDO:5\nMONDO:2\told\t\t\tMONDO:1\t\n',
}

const files = await buildTables(async (file) => EXTRACTS[file] ?? HEAD)
const text = (name: string) => files.find((f) => f.name === name)?.text

describe('buildTables', () => {
  it('makes one sorted file per system, and one of withdrawn codes', () => {
    expect(files.map((f) => f.name)).toEqual([...SYSTEMS.map((s) => `${s.name}.tsv`), 'obsolete.tsv'])
    expect(text('uberon.tsv')).toBe(
      'code\tlabel\tsynonyms\nUBERON:1\tknee\t\nUBERON:2\tknee joint\tjoint of knee\n',
    )
    expect(text('obsolete.tsv')).toBe(
      'code\tlabel\tuse\nMONDO:2\told\tMONDO:1\nMONDO:3\tgone\tMONDO:4|MONDO:5\n',
    )
  })

  it('names FMA ids that only Uberon cites after the Uberon term', () => {
    expect(text('fma.tsv')).toBe('code\tlabel\tsynonyms\nFMA:8\tKnee\t\nFMA:9\tknee joint\tjoint of knee\n')
  })

  it('leaves later encounters of an injury out, and of nothing else', () => {
    expect(text('icd10cm.tsv')).toContain('ICD10CM:S32.010A')
    expect(text('icd10cm.tsv')).not.toContain('ICD10CM:S32.010D')
    expect(text('icd10cm.tsv')).toContain('ICD10CM:M80.08XD')
  })

  it('can be read back', () => {
    const terminology = terminologyOf([text('uberon.tsv') ?? ''], text('obsolete.tsv') ?? '')
    expect(terminology.term('UBERON:2')).toEqual({ label: 'knee joint', synonyms: ['joint of knee'] })
    expect(terminology.term('UBERON:3')).toBeUndefined()
    expect(terminology.obsolete('MONDO:3')).toEqual(['MONDO:4', 'MONDO:5'])
    expect(terminology.obsolete('MONDO:1')).toBeUndefined()
  })
})
