import { describe, expect, it } from 'vitest'
import type { LoadPlan, PlannedEdge, PlannedNode, Properties } from '../graph/load-plan.ts'
import { type TreatmentFacts, treatmentEdges, treatmentType } from './treatment-edges.ts'

const none = { SUPPORTS: 0, NO_DIFFERENCE: 0, CONTRARY: 0, NOT_APPLICABLE: 0 }

function typeOf(studies: Partial<TreatmentFacts['studies']>, facts: Partial<TreatmentFacts> = {}): string {
  const usual = { certainty: null, recommendedFor: 0, recommendedAgainst: 0, therapeutic: true } as const
  return treatmentType({ ...usual, ...facts, studies: { ...none, ...studies } })
}

describe('what a procedure may be said to do for a condition', () => {
  it('treats, when most direct studies support it and certainty is moderate', () => {
    expect(typeOf({ SUPPORTS: 2, NO_DIFFERENCE: 1 }, { certainty: 'MODERATE' })).toBe('TREATS')
    expect(typeOf({ SUPPORTS: 1 }, { certainty: 'HIGH' })).toBe('TREATS')
  })

  it('treats, when most direct studies support it and a society recommends it', () => {
    expect(typeOf({ SUPPORTS: 1 }, { certainty: 'VERY_LOW', recommendedFor: 1 })).toBe('TREATS')
  })

  it.each([
    ['support is of low certainty only', { SUPPORTS: 3 }, { certainty: 'LOW' }],
    ['nobody graded it', { SUPPORTS: 3 }, {}],
    ['as many studies show no difference', { SUPPORTS: 1, NO_DIFFERENCE: 1 }, { certainty: 'HIGH' }],
    ['as many studies are against', { SUPPORTS: 1, CONTRARY: 1 }, { certainty: 'HIGH', recommendedFor: 1 }],
    [
      'a society advises against',
      { SUPPORTS: 2 },
      { certainty: 'HIGH', recommendedFor: 1, recommendedAgainst: 1 },
    ],
    ['studies had no comparison that could show it', { NOT_APPLICABLE: 4 }, { recommendedFor: 1 }],
  ] as const)('was studied only, when %s', (_, studies, facts) => {
    expect(typeOf(studies, facts)).toBe('STUDIED_TO_TREAT')
  })

  it('is left open, when no study is about this very pair', () => {
    expect(typeOf({}, { recommendedFor: 1 })).toBe('TREATS_OR_APPLIED_OR_STUDIED_TO_TREAT')
  })

  it('never treats, when the procedure only finds or tries something', () => {
    const facts = { certainty: 'HIGH', recommendedFor: 1, therapeutic: false } as const
    expect(typeOf({ SUPPORTS: 5 }, facts)).toBe('STUDIED_IN')
  })
})

const node = (label: string, id: string, props: Properties = {}): PlannedNode => ({ id, label, props })
const edge = (type: string, from: string, to: string, props: Properties = {}): PlannedEdge => ({
  type,
  from,
  to,
  props,
})

/** One claim with two findings, of one report each. */
function contents(informs: readonly Properties[]): LoadPlan {
  const findings = informs.flatMap((_, n) => [
    node('Evidence', `report-${n}`, { year: 2020, studyId: `study-${n}` }),
    node('Finding', `finding-${n}`, { domain: 'PAIN_INTENSITY', comparison: 'SHAM_OR_PLACEBO' }),
  ])
  const links = informs.flatMap((props, n) => [
    edge('REPORTS', `report-${n}`, `finding-${n}`),
    edge('INFORMS', `finding-${n}`, 'claim', props),
  ])
  return {
    version: '2026.11-test',
    nodes: [
      node('Claim', 'claim', { certainty: 'MODERATE', certaintyIndirect: false }),
      node('Procedure', 'procedure', { intent: ['THERAPEUTIC'] }),
      ...findings,
    ],
    edges: [edge('EVALUATES', 'claim', 'procedure'), edge('ABOUT', 'claim', 'condition'), ...links],
  }
}

describe('the edge of a claim', () => {
  it('joins procedure and condition, with directions, certainty and reports', () => {
    const facts = [
      { bearing: 'SUPPORTS', direct: true },
      { bearing: 'CONTRARY', direct: true },
    ]
    expect(treatmentEdges(contents(facts))).toEqual([
      edge('STUDIED_TO_TREAT', 'procedure', 'condition', {
        claim: 'claim',
        studiesSupports: 1,
        studiesNoDifference: 0,
        studiesContrary: 1,
        studiesNotApplicable: 0,
        certainty: 'MODERATE',
        certaintyIndirect: false,
        recommendationsFor: 0,
        recommendationsAgainst: 0,
        sources: ['report-0', 'report-1'],
      }),
    ])
  })

  it('does not count what is indirect or retracted', () => {
    const facts = [
      { bearing: 'SUPPORTS', direct: false },
      { bearing: 'SUPPORTS', direct: true, retractedFrom: 2022 },
    ]
    const [only] = treatmentEdges(contents(facts))
    expect(only).toMatchObject({
      type: 'TREATS_OR_APPLIED_OR_STUDIED_TO_TREAT',
      props: { studiesSupports: 0 },
    })
  })

  it('is not made for a claim whose ends are not in the graph', () => {
    const { nodes, version } = contents([])
    expect(treatmentEdges({ version, nodes, edges: [] })).toEqual([])
  })
})
