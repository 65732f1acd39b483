import { describe, expect, it } from 'vitest'
import { readSmallSeed } from '../../../test/support/small-seed.ts'
import { draw } from './draw.ts'
import { factsOf } from './facts.ts'

const facts = factsOf(readSmallSeed().seed)

describe('factsOf', () => {
  it('says page and figures of a finding', () => {
    expect(facts.find((f) => f.id === 'finding/doe-2020-knee-nrs-3m')).toMatchObject({
      page: 'https://example.org/doe-2020',
      says: [
        'Knee pain at 3 months, points (0-10)',
        'Ablation: n 55, mean 3.1, sd 2',
        'Sham: n 55, mean 5.1, sd 2.1',
        'effect: type MEAN_DIFFERENCE, estimate -2, low -2.8, high -1.2, level 95',
        'p <0.001',
        'FAVOURS_PROCEDURE',
      ],
    })
  })

  it('says the page of an edge with its own sources', () => {
    const edges = facts.filter((f) => f.id === 'anatomical-source/knee-joint')
    expect(edges).toMatchObject([
      { page: 'https://example.org/anatomy', says: ['{"nerve":"inferior-genicular-nerve","level":"L3"}'] },
    ])
  })

  it('says the page of a figure of published use', () => {
    const [use, ...others] = facts.filter((f) => f.id === 'procedure-use/genicular-procedures-2020')
    expect(others).toEqual([])
    expect(use?.page).toBe('https://example.org/technique')
    expect(use?.says[0]).toContain('"count":50,"rate":2.5,"ratePer":100000,"population":"Insured adults"')
  })
})

describe('draw', () => {
  it('draws the same with the same seed, and never twice', () => {
    const ids = facts.map((_, index) => index)
    expect(draw(ids, 5, 7)).toEqual(draw(ids, 5, 7))
    expect(draw(ids, 5, 7)).not.toEqual(draw(ids, 5, 8))
    expect(new Set(draw(ids, ids.length, 7)).size).toBe(ids.length)
  })
})
