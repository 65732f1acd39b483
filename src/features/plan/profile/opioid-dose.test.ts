import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { medication } from '../../../../test/support/plan-parts.ts'
import { opioidDose, opioidPart } from './opioid-dose.ts'

const drug = (name: string, mmeFactorValue: number | null) => medication(name, { mmeFactorValue })
const MORPHINE = drug('morphine', 1)
const OXYCODONE = drug('oxycodone', 1.5)
const UNREAD = drug('unread', null)

describe('an opioid dose', () => {
  it('is dose times factor, added up, with the sum shown', () => {
    const parts = [opioidPart('o', MORPHINE, 30), opioidPart('o', OXYCODONE, 20)]
    const { mmePerDay, text } = opioidDose(parts, [])
    expect(mmePerDay).toBe(60)
    expect(text).toContain('morphine 30 × 1 = 30; oxycodone 20 × 1.5 = 30: 60 MME/day')
  })

  it('is none when no opioid is taken', () => {
    expect(opioidDose([], [])).toEqual({ mmePerDay: 0, parts: [], text: 'No opioids are taken.' })
  })

  it('is never a partial sum: not when a factor is not verified', () => {
    const parts = [opioidPart('o', MORPHINE, 30), opioidPart('o', UNREAD, 5)]
    const { mmePerDay, text } = opioidDose(parts, [])
    expect(parts.map((p) => p.mmePerDay)).toEqual([30, null])
    expect(mmePerDay).toBeNull()
    expect(text).toContain('unread: not verified, ask the prescriber')
  })

  it('is never a partial sum: not when an opioid stands among the drugs without a dose', () => {
    const { mmePerDay, text } = opioidDose([opioidPart('o', MORPHINE, 30)], [OXYCODONE])
    expect(mmePerDay).toBeNull()
    expect(text).toContain('No dose was given for oxycodone')
  })

  it('refuses a drug that is no opioid, and says where it belongs', () => {
    const other = medication('apixaban', { class: 'ANTICOAGULANT' })
    expect(() => opioidPart('profile.opioids.0.drug', other, 5)).toThrow(
      /profile\.opioids\.0\.drug.*apixaban.*`drugs`/s,
    )
  })

  it('grows with every dose, and does not depend on their order', () => {
    const doses = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(doses, (given) => {
        const sum = (list: readonly number[]) =>
          opioidDose(
            list.map((dose) => opioidPart('o', OXYCODONE, dose)),
            [],
          ).mmePerDay ?? Number.NaN
        expect(sum(given)).toBeCloseTo(1.5 * given.reduce((a, b) => a + b, 0), 5)
        expect(sum(given.toReversed())).toBe(sum(given))
        expect(sum([...given, 10])).toBeGreaterThan(sum(given))
      }),
    )
  })
})
