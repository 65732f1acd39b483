import { describe, expect, it } from 'vitest'
import { option, PAGE, pathway } from '../../../../test/support/plan-parts.ts'
import type { RecoveryMeasure } from '../../../vocabulary/procedure.ts'
import type { ClaimFinding } from '../../claim/claim.ts'
import type { Candidate } from '../../pathway/pathway.ts'
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

describe('the wish for fewer opioids', () => {
  const result = (medicationKind: string | null, followUpMonths: number | null, bearing = 'SUPPORTS') =>
    ({
      node: { domain: 'MEDICATION_USE', medicationKind, followUpMonths, sources: [PAGE] },
      edge: { bearing },
    }) as unknown as ClaimFinding
  const asked = (...findings: ClaimFinding[]) =>
    goalFits([{ kind: 'FEWER_OPIOIDS', withinDays: null }], {
      option: option('a', {}),
      findings,
      recoverySources: [],
    })[0]

  it('is served by results on opioids after four weeks or more', () => {
    expect(asked(result('OPIOID', 6))).toMatchObject({ serves: 'YES', sources: [PAGE] })
    expect(asked(result('OPIOID', 6, 'NO_DIFFERENCE'))?.serves).toBe('NO')
  })

  it.each([
    ['drugs for pain', result('ANALGESIC', 6)],
    ['rescue drugs', result('RESCUE', 0)],
    ['opioids within the first weeks', result('OPIOID', 0.5)],
    ['opioids at no stated time', result('OPIOID', null)],
  ])('is not answered by %s', (_, finding) => {
    expect(asked(finding)?.serves).toBe('UNKNOWN')
  })
})

describe('the wish to be back at work', () => {
  const asked = (recovery: Partial<Candidate>, withinDays: number | null = 14) => {
    const known = pathway('a')
    return goalFits([{ kind: 'WORK', withinDays }], {
      option: option('a', { pathways: [{ ...known, candidate: { ...known.candidate, ...recovery } }] }),
      findings: [],
      recoverySources: [PAGE],
    })[0]
  }
  const back = (recoveryMeasure: RecoveryMeasure, recoveryDays: number) => ({
    recoveryMeasure,
    recoveryDays,
  })

  it('is answered by the days until work, not by those until full activity', () => {
    const fit = asked({ ...back('TIME_TO_FULL_ACTIVITY', 42), workDays: 7 })
    expect(fit).toMatchObject({ serves: 'YES', sources: [PAGE] })
    expect(fit?.text).toBe('You asked to be back at work in 14 days; work was stated to return after 7 days.')
    expect(asked({ ...back('TIME_TO_FULL_ACTIVITY', 42), workDays: 28 })?.serves).toBe('NO')
    expect(asked({ workDays: 7 }, null)?.serves).toBe('UNKNOWN')
  })

  it.each([
    [back('TIME_TO_FULL_ACTIVITY', 7), 'YES'],
    [back('TIME_TO_FULL_ACTIVITY', 42), 'UNKNOWN'],
    [back('TIME_TO_LIGHT_ACTIVITY', 7), 'UNKNOWN'],
    [back('TIME_TO_LIGHT_ACTIVITY', 42), 'NO'],
    [{}, 'UNKNOWN'],
  ])('is concluded from %j as far as it goes: %s', (recovery, serves) => {
    expect(asked(recovery)?.serves).toBe(serves)
  })
})
