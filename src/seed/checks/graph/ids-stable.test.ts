import { describe, expect, it } from 'vitest'
import { faults } from '../../../../test/support/small-seed.ts'
import { idsStable } from './ids-stable.ts'

const retired = (id: string, successor?: string) => ({
  id,
  ...(successor === undefined ? {} : { successor }),
  reason: 'Renamed',
  date: '2026-11-20',
})

describe('idsStable', () => {
  it('accepts released ids that are there, or that say what took their place', () => {
    const released = {
      releasedIds: ['condition/joint-pain', 'condition/gonalgia', 'condition/old'],
      retired: [retired('condition/gonalgia', 'condition/knee-osteoarthritis'), retired('condition/old')],
    }
    expect(faults(idsStable, [], released)).toEqual([])
  })

  it('refuses to lose a released id', () => {
    expect(faults(idsStable, [], { releasedIds: ['condition/joint-pain', 'condition/gonalgia'] })).toEqual([
      'ids.txt:2 condition/gonalgia was released and is gone -> bring it back, or add to seed/retired.yaml: { id: condition/gonalgia, successor: ..., reason: ..., date: ... }',
    ])
  })

  it('refuses a retired id that exists, and a successor that does not', () => {
    const entries = [retired('condition/joint-pain'), retired('condition/old', 'condition/none')]
    expect(faults(idsStable, [], { retired: entries })).toEqual([
      'retired.yaml:1 condition/joint-pain is retired, yet it exists -> remove one of the two',
      'retired.yaml:1 condition/none, the successor of condition/old, does not exist -> name an existing id',
    ])
  })

  it('refuses an id that is retired twice, and successors that go round', () => {
    const round = [retired('condition/a', 'condition/b'), retired('condition/b', 'condition/a')]
    expect(
      faults(idsStable, [], { retired: [...round, retired('condition/c'), retired('condition/c')] }),
    ).toEqual([
      'retired.yaml:1 the successors of condition/a lead back to it -> name an existing id',
      'retired.yaml:1 the successors of condition/b lead back to it -> name an existing id',
      'retired.yaml:1 condition/c is retired twice -> remove one of the two',
    ])
  })
})
