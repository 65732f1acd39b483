import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { entityFields, quantityFields, sourcedFields } from '../seed/plan/fields.ts'
import { CODE_MATCHES, CODE_SYSTEMS } from '../vocabulary/coding.ts'
import { codingsOf, linkFacts, quantityAt } from './props.ts'

const figure = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined })
const quantity = fc.record({
  value: figure,
  low: figure,
  high: figure,
  unit: fc.string({ minLength: 1, maxLength: 8 }),
})

describe('a quantity', () => {
  it('is read as the seed planned it, and what was not stated is null', () => {
    fc.assert(
      fc.property(quantity, (q) => {
        const { value = null, low = null, high = null, unit } = q
        expect(quantityAt(quantityFields('share', q), 'share')).toEqual({ value, low, high, unit })
      }),
    )
  })

  it('keeps to its own name among others', () => {
    fc.assert(
      fc.property(quantity, quantity, (share, dose) => {
        const props = { ...quantityFields('share', share), ...quantityFields('shareOfDose', dose) }
        expect(quantityAt(props, 'share')).toEqual(quantityAt(quantityFields('share', share), 'share'))
      }),
    )
  })

  it('is none without a unit, and no text is taken for a figure', () => {
    expect(quantityAt({}, 'share')).toBeNull()
    expect(quantityAt({ shareValue: 5 }, 'share')).toBeNull()
    expect(quantityAt({ shareValue: '5', shareUnit: '%' }, 'share')).toMatchObject({ value: null, unit: '%' })
    expect(quantityFields('share', undefined)).toEqual({})
  })

  it('carries its own note and sources, where it has them', () => {
    const q = { value: 15, unit: '%', note: 'Of adults.', sources: ['evidence/a', 'reference/b'] }
    expect(quantityFields('share', q)).toMatchObject({
      shareNote: 'Of adults.',
      shareSources: ['RELIEF:evidence/a', 'RELIEF:reference/b'],
    })
    expect(sourcedFields('setting', { kinds: ['OFFICE'], sources: ['reference/b'] })).toMatchObject({
      settingKinds: ['OFFICE'],
      settingSources: ['RELIEF:reference/b'],
    })
  })
})

describe('codings', () => {
  const prefix = fc.constantFrom(...Object.keys(CODE_SYSTEMS))
  const coding = fc.record({
    code: fc.tuple(prefix, fc.stringMatching(/^[A-Z0-9.:]{1,8}$/)).map((parts) => parts.join(':')),
    display: fc.string({ minLength: 1 }),
    match: fc.constantFrom(...CODE_MATCHES),
  })
  const record = { name: 'Knee', summary: 'A joint of the leg.', synonyms: [], sources: ['reference/a'] }

  it('are read as the seed planned them, each with its own words', () => {
    fc.assert(
      fc.property(fc.array(coding), (xrefs) => {
        const read = codingsOf(entityFields({ ...record, xrefs }))
        expect(read.map(({ curie, display, match }) => ({ code: curie, display, match }))).toEqual(xrefs)
        for (const { system, curie, code } of read) {
          expect(Object.values(CODE_SYSTEMS)).toContain(system)
          expect(curie.endsWith(`:${code}`)).toBe(true)
        }
      }),
    )
  })

  it('keep a colon inside a code, and an unknown prefix as its own system', () => {
    expect(codingsOf({ xrefCodes: ['NEW:1:2'] })).toEqual([
      { system: 'NEW', curie: 'NEW:1:2', code: '1:2', display: '', match: 'RELATED' },
    ])
    expect(codingsOf({})).toEqual([])
  })

  it('are refused when their kind of match is none of ours', () => {
    expect(() => codingsOf({ xrefCodes: ['MESH:1'], xrefMatches: ['SIMILAR'] })).toThrow('xrefMatches')
  })
})

it('a link without a note or sources has none, rather than something undefined', () => {
  expect(linkFacts.parse({})).toEqual({ note: null, sources: [] })
  expect(linkFacts.parse({ note: null, sources: null })).toEqual({ note: null, sources: [] })
})
