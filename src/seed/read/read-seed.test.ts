import { describe, expect, it } from 'vitest'
import { readSmallSeed } from '../../../test/support/small-seed.ts'
import { readSeed } from './read-seed.ts'

const one = (path: string, text: string) => readSeed([{ path, file: `seed/${path}`, text }])
const told = (path: string, text: string) =>
  one(path, text).problems.map((p) => `${p.line} ${p.rule}: ${p.message} -> ${p.fix}`)

const COMPARATOR = `- id: sham-procedure
  name: Sham procedure
  summary: The same access without the active step.
  sources: [reference/technique]
  kind: SHAM
`

describe('readSeed', () => {
  it('parses every file by its folder or name, and fills in defaults', () => {
    const { seed, problems } = one('comparators.yaml', COMPARATOR)
    expect(problems).toEqual([])
    expect(seed.comparators).toMatchObject([{ id: 'sham-procedure', synonyms: [], xrefs: [] }])
  })

  it('keeps the good records of a file with a faulty one', () => {
    const { seed, refused } = one('comparators.yaml', `${COMPARATOR}- id: usual-care\n  name: Usual care\n`)
    expect(seed.comparators.map((c) => c.id)).toEqual(['sham-procedure'])
    expect([...refused]).toEqual(['comparator/usual-care'])
  })

  it.each([
    [
      'a missing key',
      'kind: SHAM\n',
      '',
      '1 shape: kind is missing -> write one of: SHAM, PLACEBO, USUAL_CARE, ACTIVE, CONSERVATIVE',
    ],
    [
      'a word outside the list',
      'kind: SHAM',
      'kind: FAKE',
      '5 shape: kind is "FAKE" -> write one of: SHAM, PLACEBO, USUAL_CARE, ACTIVE, CONSERVATIVE',
    ],
    [
      'a number for a text',
      'name: Sham procedure',
      'name: 12',
      "2 shape: name is the number 12 -> put it in quotes: name: '12'",
    ],
    [
      'a list for a text',
      'name: Sham procedure',
      'name: [Sham]',
      '2 shape: name is ["Sham"] -> write a string',
    ],
    [
      'an unknown key',
      'kind: SHAM',
      'kind: SHAM\n  sort: 1',
      '6 shape: unknown key sort -> use only: id, name, summary, synonyms, layTerms, xrefs, sources, kind',
    ],
    [
      'a badly formed id',
      'id: sham-procedure',
      'id: Sham_Procedure',
      '1 shape: id is "Sham_Procedure" -> write lower-case words joined by single hyphens, for example knee-osteoarthritis',
    ],
    [
      'no source',
      'sources: [reference/technique]',
      'sources: []',
      '4 shape: sources is [] -> name at least one source',
    ],
  ])('says where and what to write for %s', (_, from, to, expected) => {
    expect(told('comparators.yaml', COMPARATOR.replace(from, to))).toEqual([expected])
  })

  it('reports invalid YAML by line, and reads the other files on', () => {
    const { seed, problems } = readSeed([
      { path: 'comparators.yaml', file: 'seed/comparators.yaml', text: '- id: a\n  name: b: c\n' },
      { path: 'references/x.yaml', file: 'seed/references/x.yaml', text: '' },
    ])
    expect(problems).toMatchObject([{ file: 'seed/comparators.yaml', line: 2, rule: 'yaml' }])
    expect(seed.comparators).toEqual([])
  })

  it('refuses a file that belongs nowhere, a record for a list and a list for a record', () => {
    expect(told('notes.yaml', 'a: 1')).toEqual([expect.stringContaining('1 file: no kind of record belongs')])
    expect(told('comparators.yaml', 'id: a')).toEqual([
      '1 shape: this file must be a list -> start every record with "- id:"',
    ])
    expect(told('evidence/x.yaml', '- id: a')).toEqual([
      '1 shape: this file must be a record -> write the keys of the one record',
    ])
  })

  it('knows what a refused study meant to define', () => {
    const { refused, seed } = readSmallSeed([
      'evidence/joint-oa/doe.yaml',
      'domain: PAIN_INTENSITY',
      'domain: PAIN',
    ])
    expect(seed.studies).toEqual([])
    expect([...refused]).toContain('evidence/doe-2022-knee')
    expect([...refused]).toContain('arm/doe-sham')
  })
})
