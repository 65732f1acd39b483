import { describe, expect, it } from 'vitest'
import { option, PAGE } from '../../../../test/support/plan-parts.ts'
import { goalFits } from './goals.ts'

const fits = (differs: Record<string, unknown>, endoscopic = false) =>
  goalFits([{ kind: 'AVOID_SURGERY', withinDays: null }], {
    option: option('a', { procedure: differs, endoscopic }),
    findings: [],
    recoverySources: [],
  })[0]

const SMALL = { accessRoute: 'SMALL_INCISION' }

describe('the wish to avoid surgery', () => {
  it.each([
    [{ accessRoute: 'OPEN_SURGERY', implant: 'PERMANENT' }, 'NO', 'is an operation'],
    [{ ...SMALL, class: 'ARTHROPLASTY' }, 'NO', 'is an operation'],
    [{ ...SMALL, class: 'FUSION', implant: 'PERMANENT' }, 'NO', 'is a small operation'],
    [{ ...SMALL, class: 'DECOMPRESSION', implant: 'PERMANENT' }, 'NO', 'is a small operation'],
    [{ ...SMALL, class: 'DECOMPRESSION' }, 'UNKNOWN', 'may count as a small operation'],
    [{ ...SMALL, class: 'NEUROMODULATION', implant: 'PERMANENT' }, 'NO', 'is a small operation'],
    [{ ...SMALL, class: 'ABLATION' }, 'UNKNOWN', 'may count as a small operation'],
    [{ class: 'VERTEBRAL_AUGMENTATION', implant: 'PERMANENT' }, 'YES', 'is no operation'],
    [{}, 'YES', 'is no operation'],
  ])('%j serves it: %s', (differs, serves, text) => {
    const fit = fits(differs)
    expect([fit?.serves, fit?.sources]).toEqual([serves, [PAGE]])
    expect(fit?.text).toContain(text)
  })

  it('is not served by what is done through an endoscope and an incision', () => {
    expect(fits({ ...SMALL, class: 'DECOMPRESSION' }, true)?.serves).toBe('NO')
    expect(fits({ accessRoute: 'CATHETER', class: 'ADHESIOLYSIS' }, true)?.serves).toBe('YES')
  })

  it('is answered with how the step is done and what it leaves', () => {
    expect(fits({ ...SMALL, class: 'FUSION', implant: 'PERMANENT' })?.text).toBe(
      'You asked to avoid surgery; this step is a small operation: it is done through a small incision and leaves something in the body for good.',
    )
  })
})
