import { describe, expect, it } from 'vitest'
import { procedureUse } from '../../seed/shapes/procedure-use.ts'
import { procedureUseKind } from './procedure-use.ts'

const record = {
  id: 'a-2020',
  counted: 'A',
  procedures: ['a'],
  year: 2020,
  population: 'Adults',
  country: 'Netherlands',
  sources: ['reference/a'],
}

describe('a figure of published use', () => {
  it.each([
    [{ count: 5 }, true],
    [{ rate: 2.5, ratePer: 100_000 }, true],
    [{ count: 0, rate: 0, ratePer: 1000 }, true],
    [{}, false],
    [{ rate: 2.5 }, false],
    [{ count: 5, ratePer: 1000 }, false],
    [{ count: 2.5 }, false],
  ])('with %j is taken: %s', (figures, taken) => {
    expect(procedureUse.safeParse({ ...record, ...figures }).success).toBe(taken)
  })

  it('names its denominator', () => {
    const { population, ...without } = record
    expect(population).toBe('Adults')
    expect(procedureUse.safeParse({ ...without, count: 5 }).success).toBe(false)
  })

  it('is null where nothing was printed', () => {
    const stored = { ...record, name: 'A, 2020', nameSort: 'a, 2020', count: 5 }
    expect(procedureUseKind.row.parse(stored)).toMatchObject({
      count: 5,
      rate: null,
      ratePer: null,
      note: null,
    })
  })
})
