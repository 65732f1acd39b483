import { describe, expect, it } from 'vitest'
import { readSmallSeed } from '../../test/support/small-seed.ts'
import { kindOfFile } from './kinds.ts'
import { recordsOf, shortId } from './records.ts'

describe('recordsOf', () => {
  it('lists records of files and the nested ones', () => {
    const ids = recordsOf(readSmallSeed().seed).map(shortId)
    expect(ids).toContain('condition/knee-osteoarthritis')
    expect(ids).toContain('study/doe')
    expect(ids).toContain('evidence/doe-2022-knee')
    expect(ids).toContain('arm/doe-sham')
    expect(ids).toContain('finding/doe-2022-knee-nrs-24m')
    expect(ids).toContain('assessment/review-knee-ablation-pain')
    expect(ids).toContain('recommendation/society-knee-ablation')
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('kindOfFile', () => {
  it.each([
    ['conditions/back/facet.yaml', 'conditions'],
    ['safety/red-flags.yaml', 'redFlags'],
    ['technologies.yaml', 'technologies'],
    ['evidence/crps/trial.yaml', 'studies'],
    ['safety/other.yaml', undefined],
    ['deep/technologies.yaml', undefined],
  ])('decides by folder or name: %s', (path, kind) => {
    expect(kindOfFile(path)).toBe(kind)
  })
})
