import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { PACKAGE_ROOT } from '../package-root.ts'
import { FILE_KINDS, SEED_KEYS, type SeedKey } from './kinds.ts'
import { shapeAt, shapeKeys } from './read/shape/shape-keys.ts'
import { SYSTEMS } from './terminology/tables.ts'

const readme = await readFile(join(PACKAGE_ROOT, 'seed', 'README.md'), 'utf8')

const TITLES: Readonly<Record<SeedKey, string>> = {
  conditions: 'Conditions',
  redFlags: 'Red flags',
  anatomicalSources: 'Anatomy',
  procedures: 'Procedures',
  procedureUses: 'Published use',
  imagingModalities: 'Imaging modalities',
  technologies: 'Technologies',
  recoveryProfiles: 'Recovery profiles',
  outcomeMeasures: 'Outcome measures',
  comparators: 'Comparators',
  complications: 'Complications',
  contraindications: 'Contraindications',
  patientFactors: 'Patient factors',
  medications: 'Medications',
  planRules: 'Plan rules',
  references: 'References',
  studies: 'Evidence',
  gradings: 'Gradings',
}

const sectionOf = (title: string): string => readme.split(`\n### ${title}\n`)[1]?.split(/\n##+ /)[0] ?? ''
const ENTITY = readme.split('**Every entity**')[1]?.split('\n### ')[0] ?? ''

/** Every key of a shape, the nested ones too. */
function allKeys(shape: unknown): string[] {
  const element = shapeAt(shape, [0])
  if (element !== undefined) return allKeys(element)
  return shapeKeys(shape).flatMap((key) => [key, ...allKeys(shapeAt(shape, [key]))])
}

describe('the README of the seed', () => {
  it.each(SEED_KEYS)('explains every field of %s', (key) => {
    const text = sectionOf(TITLES[key]) + ENTITY
    const quantity = ['value', 'low', 'high', 'unit', 'code', 'display', 'match', 'sources', 'note']
    const missing = allKeys(FILE_KINDS[key].shape).filter(
      (field) => !text.includes(`\`${field}\``) && !quantity.includes(field),
    )
    expect(missing).toEqual([])
  })

  it('says where every kind of file stands', () => {
    for (const key of SEED_KEYS) expect(readme).toContain(`\`${FILE_KINDS[key].where}`)
  })

  it('carries the licence of every terminology', () => {
    for (const { name } of SYSTEMS) expect(readme).toContain(`\`${name}.tsv\``)
  })
})
