import { describe, expect, it } from 'vitest'
import { readSmallSeed } from '../../test/support/small-seed.ts'
import { linksOf } from './links.ts'
import { shortId } from './records.ts'

const { seed } = readSmallSeed()
const targetsOf = (id: string) =>
  linksOf(seed)
    .filter(({ from, key }) => shortId(from) === id && key !== 'sources')
    .map(({ key, target }) => `${key} ${target}`)

describe('linksOf', () => {
  it.each([
    [
      'condition/knee-osteoarthritis',
      [
        'broader condition/joint-pain',
        'structure anatomical-source/knee-joint',
        'redFlags red-flag/septic-arthritis',
      ],
    ],
    ['anatomical-source/knee-joint', ['nerve anatomical-source/inferior-genicular-nerve']],
    ['arm/doe-sham', ['received comparator/sham-procedure']],
    ['patient-factor/positive-block', ['affects procedure/genicular-ablation']],
    [
      'recommendation/society-knee-ablation',
      [
        'condition condition/knee-osteoarthritis',
        'procedure procedure/genicular-ablation',
        'report evidence/doe-2020-knee',
      ],
    ],
  ])('names every mention in %s with its kind', (id, expected) => {
    expect(targetsOf(id)).toEqual(expected)
  })

  it('points at the object that holds the mention', () => {
    const [link] = linksOf(seed).filter((l) => l.target === 'complication/numbness')
    expect(link?.holder).toBe(seed.procedures[0]?.mayCause[0])
    expect(link?.path).toEqual(['complication'])
  })
})
