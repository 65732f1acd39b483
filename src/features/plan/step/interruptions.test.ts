import { describe, expect, it } from 'vitest'
import { facts, medication, PAGE, procedure, profile } from '../../../../test/support/plan-parts.ts'
import { type Interruption, interruptionKind } from '../../safety/medication.ts'
import { interruptionsOf } from './interruptions.ts'

const APIXABAN = medication('apixaban', { class: 'ANTICOAGULANT' })
const MORPHINE = medication('morphine')
const stored = (slug: string, differs: Record<string, unknown> = {}): Interruption =>
  interruptionKind.row.parse({
    ...{ id: `RELIEF:interruption/${slug}`, name: slug, nameSort: slug, bleedingRisk: 'HIGH' },
    ...{ advice: 'Ask first.', sources: [PAGE], stopBeforeValue: 3, stopBeforeUnit: 'days' },
    ...differs,
  })
const of = (risk: 'LOW' | 'HIGH' | null, rows: Interruption[], clearance?: number, drug = APIXABAN) => {
  const known = facts(clearance === undefined ? [] : [['CREATININE_CLEARANCE', clearance]])
  const done = procedure('a', { bleedingRiskClass: risk })
  return interruptionsOf(profile({ medications: [drug], facts: known }), done, new Map([[drug.id, rows]]))
}

describe('drugs that are stopped around a procedure', () => {
  it('say what was read, what was not, and whose call bridging is', () => {
    const [one] = of('HIGH', [stored('a')])
    expect(one?.text).toBe(
      "apixaban, high bleeding risk: stop before: 3 days; restart after: not verified, ask the prescriber. Ask first. Bridging is the prescriber's call.",
    )
    expect(one?.sources).toEqual([PAGE])
  })

  it('are those of the bleeding risk of the procedure', () => {
    const rows = [stored('high'), stored('low', { bleedingRisk: 'LOW', stopBeforeValue: 1 })]
    expect(of('LOW', rows).map((i) => i.stored?.name)).toEqual(['low'])
    expect(of('HIGH', rows).map((i) => i.stored?.name)).toEqual(['high'])
  })

  it('are those of every class that was read, lowest first, while the class of the procedure is not known', () => {
    const rows = [stored('high'), stored('low', { bleedingRisk: 'LOW', stopBeforeValue: 1 })]
    const both = of(null, rows)
    expect(both.map((i) => [i.stored?.name, i.bleedingRisk, i.classRead])).toEqual([
      ['low', 'LOW', false],
      ['high', 'HIGH', false],
    ])
    expect(both.map((i) => i.text.split('.')[0])).toEqual(
      Array(2).fill(
        'apixaban: the bleeding risk class of this procedure is not verified, ask the prescriber',
      ),
    )
    expect(both[0]?.text).toContain('With low bleeding risk: stop before: 1 days')
    expect(of('HIGH', rows)[0]?.classRead).toBe(true)
  })

  it('are never those of low risk for an operation whose class was not read', () => {
    const rows = [stored('high'), stored('low', { bleedingRisk: 'LOW', stopBeforeValue: 1 })]
    const around = (differs: Record<string, unknown>, all: Interruption[]) =>
      interruptionsOf(
        profile({ medications: [APIXABAN] }),
        procedure('fusion', { class: 'OPEN_SURGERY', accessRoute: 'OPEN_SURGERY', ...differs }),
        new Map([[APIXABAN.id, all]]),
      )
    expect(around({}, rows).map((i) => i.stored?.name)).toEqual(['high'])
    expect(around({ bleedingRiskClass: 'LOW' }, rows).map((i) => i.stored?.name)).toEqual(['low'])
    const [none] = around({}, rows.slice(1))
    expect([none?.stored, none?.text.includes('not verified, ask the prescriber')]).toEqual([null, true])
  })

  it('say that nothing is known when neither the class nor an interval was read', () => {
    const [one, ...more] = of(null, [])
    expect([one?.bleedingRisk, one?.stored, more.length]).toEqual([null, null, 0])
    expect(one?.text).toBe(
      "apixaban: neither the bleeding risk class nor an interval was read, not verified, ask the prescriber. Bridging is the prescriber's call.",
    )
  })

  it('are none for an infusion into a vein, unless its class was read', () => {
    const rows = new Map([[APIXABAN.id, [stored('high')]]])
    const drip = (differs: object) => procedure('drip', { accessRoute: 'INTRAVENOUS', ...differs })
    const patient = profile({ medications: [APIXABAN] })
    expect(interruptionsOf(patient, drip({}), rows)).toEqual([])
    expect(interruptionsOf(patient, drip({ bleedingRiskClass: 'HIGH' }), rows)).toHaveLength(1)
  })

  it('are never passed over when they thin the blood and no page was read', () => {
    expect(of('HIGH', [])[0]?.text).toContain('not verified, ask the prescriber')
    expect(of('LOW', [stored('high')])[0]?.stored).toBeNull()
    expect(of('HIGH', [], undefined, MORPHINE)).toEqual([])
  })

  it('fit the creatinine clearance; every row stands while it is not known', () => {
    const rows = [
      stored('poor', { creatinineClearanceHigh: 50, creatinineClearanceUnit: 'mL/min' }),
      stored('good', { creatinineClearanceLow: 50, creatinineClearanceUnit: 'mL/min' }),
    ]
    const names = (clearance?: number) => of('HIGH', rows, clearance).map((i) => i.stored?.name)
    expect([names(49.9), names(50), names()]).toEqual([['poor'], ['good'], ['poor', 'good']])
    expect(of('HIGH', rows, 90)[0]?.text).toContain('with a creatinine clearance of at least 50 mL/min')
    expect(of('HIGH', rows, 20)[0]?.text).toContain('with a creatinine clearance of up to 50 mL/min')
  })

  it('say a range as a range', () => {
    const range = stored('range', { stopBeforeValue: undefined, stopBeforeLow: 5, stopBeforeHigh: 7 })
    expect(of('HIGH', [range])[0]?.text).toContain('stop before: 5 to 7 days')
  })
})
