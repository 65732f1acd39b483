import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type RetiredId, retirementOf } from './retired-id.ts'

const entry = (id: string, successor: string | null): RetiredId => ({
  id,
  successor,
  since: '2026-11-20',
  reason: `${id} was given up.`,
})
const known = (...entries: RetiredId[]) => new Map(entries.map((one) => [one.id, one]))
const c = (slug: string) => `RELIEF:condition/${slug}`
const p = (slug: string) => `RELIEF:procedure/${slug}`

describe('an id', () => {
  it('in use was never given up', () => {
    expect(retirementOf(known(entry(c('old'), c('new'))), c('new'))).toBeUndefined()
  })

  it('leads to what took its place, past successors that were given up in turn', () => {
    const retired = known(entry(c('a'), c('b')), entry(c('b'), c('c')))
    expect(retirementOf(retired, c('a'))).toEqual({ ...entry(c('a'), c('c')) })
  })

  it('leads nowhere when nothing took its place, or its successor’s', () => {
    const retired = known(entry(c('a'), c('b')), entry(c('b'), null))
    expect(retirementOf(retired, c('a'))?.successor).toBeNull()
    expect(retirementOf(retired, c('b'))?.successor).toBeNull()
  })
})

describe('an id made of two others', () => {
  const retired = known(entry(c('old'), c('new')), entry(p('old'), p('new')), entry(p('gone'), null))

  it.each([
    ['RELIEF:pathway/old--block', 'RELIEF:pathway/new--block'],
    ['RELIEF:pathway/knee--old', 'RELIEF:pathway/knee--new'],
    ['RELIEF:claim/old--old', 'RELIEF:claim/new--new'],
    ['RELIEF:assessment/old--block--pain--sham', 'RELIEF:assessment/new--block--pain--sham'],
    ['RELIEF:pathway/old--gone', null],
  ])('%s moves to %s', (id, successor) => {
    expect(retirementOf(retired, id)).toMatchObject({ id, successor, since: '2026-11-20' })
  })

  it.each(['RELIEF:pathway/knee--block', 'RELIEF:arm/old--block', 'RELIEF:pathway/older--blocks', 'nothing'])(
    '%s stays',
    (id) => {
      expect(retirementOf(retired, id)).toBeUndefined()
    },
  )
})

it('ends at an id in use or at none, whatever the entries say', () => {
  const slug = fc.constantFrom('a', 'b', 'c', 'd', 'e').map(c)
  const entries = fc.array(fc.tuple(slug, fc.option(slug)).map(([id, to]) => entry(id, to)))
  fc.assert(
    fc.property(entries, slug, (list, id) => {
      const retired = known(...list)
      const found = retirementOf(retired, id)
      expect(found === undefined).toBe(!retired.has(id))
      if (found?.successor) expect(retired.has(found.successor)).toBe(false)
    }),
  )
})
