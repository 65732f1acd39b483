import { describe, expect, it } from 'vitest'
import { facts, judged, option, pathway, profile, rule } from '../../../../test/support/plan-parts.ts'
import type { Advice, RankedPathway } from '../../pathway/pathway.ts'
import { asked } from '../compose/judge.ts'
import type { JudgedOption } from '../compose/option.ts'
import { repeatsOf } from '../compose/repeats.ts'
import { stagesOf } from '../compose/stages.ts'
import { stepsOf, type TreatmentPlan } from '../treatment-plan.ts'
import { placeText } from './place.ts'

function scored(slug: string, total: number, advice: Advice[] = []): RankedPathway {
  const one = pathway(slug, { gap: false, advice })
  return { ...one, orderKey: total, score: { ...one.score, total } }
}

/** Pathways are of this condition unless a test says otherwise. */
const OURS = profile({ conditions: [{ condition: { id: 'RELIEF:condition/any' }, site: null }] as never })

/** Places of all steps, in order. */
function places(...all: JudgedOption[]): string[] {
  const stages = stagesOf(all)
  const plan: TreatmentPlan = {
    ...{ profile: OURS, asOf: null, dataVersion: '1', referrals: [], companions: [], candidates: [] },
    ...{ judged: all, stages, repeats: repeatsOf(stages.TREAT) },
  }
  return stepsOf(plan).map(placeText)
}

const step = (slug: string, total: number, invasivenessGrade = 2, advice: Advice[] = []) =>
  judged(option(slug, { pathways: [scored(slug, total, advice)], procedure: { invasivenessGrade } }))

describe('the place of a step', () => {
  it('is told by its score', () => {
    expect(places(step('a', 0.6), step('b', 0.5))[1]).toBe(
      'Number 2 of 2 in its stage. Its best pathway scores 0.50, number 1 of its condition.',
    )
  })

  it('says when the less invasive comes first in a near tie', () => {
    expect(places(step('a', 0.57), step('b', 0.6, 4))[0]).toContain(
      'It stands before Procedure b, with nearly the same score, since it is less invasive.',
    )
    expect(places(step('a', 0.5), step('b', 0.6, 4))[0]).not.toContain('It stands before')
  })

  it('says when a body recommends against the other', () => {
    const against = [
      { by: 'Panel', direction: 'AGAINST' as const, strength: 'CONDITIONAL' as const, year: 2025 },
    ]
    expect(places(step('a', 0.57, 3), step('b', 0.6, 2, against))[0]).toContain(
      'It stands before Procedure b, with nearly the same score, since a body recommends against that.',
    )
  })

  it('says when results of a broader condition speak', () => {
    const one = scored('a', 0.6)
    const broader = { ...one, candidate: { ...one.candidate, conditionId: 'RELIEF:condition/broader' } }
    expect(places(judged(option('a', { pathways: [broader] })))[0]).toContain(
      'a broader condition speaks for it',
    )
  })

  it('says what leads to it', () => {
    const first = judged(option('a', { pathways: [scored('a', 0.3)], escalatesTo: ['RELIEF:procedure/b'] }))
    expect(places(step('b', 0.6), first)[1]).toContain('It stands behind Procedure a, which leads to it.')
  })

  it('of a repeat is after the first time; a test without pathway is required', () => {
    const maintains = [asked(rule('again', { effect: 'MAINTAIN' }), facts())]
    const all = places(judged(option('a', { pathways: [scored('a', 0.3)] }), { maintains }))
    expect(all[1]).toBe(
      'Number 1 of 1 in its stage. It comes when the relief of the first time has worn off.',
    )
    expect(places(judged(option('t')))[0]).toContain('Other steps require it.')
  })
})
