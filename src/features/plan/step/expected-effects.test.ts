import { describe, expect, it } from 'vitest'
import type { ClaimFinding } from '../../claim/claim.ts'
import { findingKind } from '../../evidence/finding.ts'
import { expectedEffects } from './expected-effects.ts'

type Edge = Partial<ClaimFinding['edge']>

/** A result against sham without a figure, except for what a test says. */
function result(slug: string, differs: Record<string, unknown> = {}, edge: Edge = {}): ClaimFinding {
  const node = findingKind.row.parse({
    ...{ id: `RELIEF:finding/${slug}`, name: slug, nameSort: slug, outcome: slug, unit: 'points' },
    ...{ comparison: 'SHAM_OR_PLACEBO', domain: 'PAIN_INTENSITY', primary: true, analysis: 'NOT_REPORTED' },
    ...{
      effectDirection: 'NO_DIFFERENCE_SHOWN',
      followUpMonths: 3,
      page: 'https://a.example',
      sources: ['a'],
    },
    ...differs,
  })
  const bearing = node.comparison === 'NONE' ? 'NOT_APPLICABLE' : 'NO_DIFFERENCE'
  const link = { bearing, direct: true, reason: null, retractedFrom: null } as const
  return { parent: 'RELIEF:claim/a', node, edge: { ...link, ...edge } }
}

const FIGURE = { armN: 40, armPercent: 70 }
const told = (...rows: ClaimFinding[]) => expectedEffects(rows, [], null).map((e) => e.finding.outcome)

describe('what to expect of a step', () => {
  it('begins with pain, then function, then the rest', () => {
    const domains = ['ADVERSE_EVENTS', 'SLEEP', 'PHYSICAL_FUNCTION', 'MEDICATION_USE', 'PAIN_RESPONDER']
    const rows = domains.map((domain) => result(domain.toLowerCase(), { domain, ...FIGURE }))
    expect(told(...rows)).toEqual([
      'pain_responder',
      'physical_function',
      'sleep',
      'medication_use',
      'adverse_events',
    ])
  })

  it('names the outcome in words, since the name of a result may hide it', () => {
    const [effect] = expectedEffects([result('Responders whose deficits did not worsen', FIGURE)], [], null)
    expect(effect?.text).toBe(
      'Pain: Responders whose deficits did not worsen at 3 months, against sham or placebo: 70 % in the treated group; no difference shown.',
    )
  })

  it('says a ratio once, and a difference with its unit', () => {
    const effect = { effectEstimate: 2, effectLow: 1.5, effectHigh: 2.5, effectLevel: 95 }
    const said = (effectType: string, unit: string) =>
      expectedEffects([result('a', { ...effect, effectType, unit })], [], null)[0]?.text
    expect(said('HAZARD_RATIO', 'hazard ratio')).toContain('hazard ratio 2 (95 % interval 1.5 to 2.5); no')
    expect(said('MEAN_DIFFERENCE', 'points')).toContain(
      'mean difference 2 (95 % interval 1.5 to 2.5), points;',
    )
  })

  it('shows one result for each, and never hides a controlled one behind an uncontrolled figure', () => {
    const uncontrolled = result('uncontrolled', { comparison: 'NONE', ...FIGURE })
    const controlled = result('controlled')
    expect(told(uncontrolled, controlled)).toEqual(['controlled'])
    expect(told(uncontrolled, controlled, result('with figure', FIGURE))).toEqual(['with figure'])
  })

  it('prefers a direct result to one of another condition', () => {
    const indirect = result('indirect', { ...FIGURE }, { direct: false })
    expect(told(indirect, result('direct', { comparison: 'NONE' }))).toEqual(['direct'])
    expect(expectedEffects([indirect], [], null)[0]?.text).toContain('Indirect')
  })

  it('leaves out what is retracted, or later than the year asked for', () => {
    const retracted = result('retracted', FIGURE, { retractedFrom: 2020 })
    expect(told(retracted, result('left'))).toEqual(['left'])
    const known = new Set(['RELIEF:finding/old'])
    expect(expectedEffects([result('old'), result('new', FIGURE)], [], known)).toHaveLength(1)
  })
})
