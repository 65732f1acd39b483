import { describe, expect, it } from 'vitest'
import { idOf, option, PAGE, prior } from '../../../../test/support/plan-parts.ts'
import type { PriorTreatment } from '../profile/profile.ts'
import { linkPrerequisites } from './prerequisites.ts'

const ABLATION = option('ablation', { requires: ['block'] })
const met = (...results: PriorTreatment[]) => linkPrerequisites(ABLATION, results)[0]?.met

describe('a test that the graph requires', () => {
  it('is named with its source', () => {
    expect(linkPrerequisites(ABLATION, null)).toEqual([
      {
        text: 'Procedure block, with a positive result',
        met: 'UNKNOWN',
        procedures: [idOf('block')],
        line: null,
        sources: [PAGE],
      },
    ])
    expect(linkPrerequisites(option('injection'), null)).toEqual([])
  })

  it('says what the source notes', () => {
    const noted = {
      ...ABLATION,
      requires: ABLATION.requires.map((r) => ({ ...r, edge: { ...r.edge, note: 'Twice.' } })),
    }
    expect(linkPrerequisites(noted, null)[0]?.text).toBe('Procedure block, with a positive result: Twice.')
  })

  it('is not met by what was never tried, nor by another procedure', () => {
    expect([met(), met(prior('other'))]).toEqual(['NO', 'NO'])
  })

  it.each([
    [{ reliefPercent: 80 }, 'YES'],
    [{ reliefPercent: 50 }, 'YES'],
    [{ reliefPercent: 49 }, 'NO'],
    [{ reliefPercent: 0, response: 'GOOD' as const }, 'NO'],
    [{ response: 'GOOD' as const }, 'YES'],
    [{ response: 'NONE' as const }, 'NO'],
    [{ response: 'PARTIAL' as const }, 'UNKNOWN'],
    [{ response: 'UNKNOWN' as const }, 'UNKNOWN'],
  ])('with %j: %s', (result, expected) => {
    expect(met(prior('block', result))).toBe(expected)
  })

  it('is met by one positive result of several, and open while one is', () => {
    const none = prior('block', { response: 'NONE' })
    const open = prior('block', { response: 'PARTIAL' })
    const good = prior('block')
    expect([met(none, good), met(open, good), met(none, open)]).toEqual(['YES', 'YES', 'UNKNOWN'])
  })
})
