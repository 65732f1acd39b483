import { describe, expect, it } from 'vitest'
import { instrument, measured } from '../../../test/support/compared.ts'
import { evidenceKind } from '../evidence/evidence-report.ts'
import { studyKind } from '../evidence/study.ts'
import { betterWhen, entryLabel, type PlottedFinding, peopleIn, synthesis } from './synthesis.ts'

const named = { id: 'x', name: 'x', nameSort: 'x' }
const study = studyKind.row.parse(named)
const report = (year: number) =>
  evidenceKind.row.parse({
    ...{ ...named, title: 'x', journal: 'x', year, design: 'RANDOMISED_TRIAL', blinding: 'OPEN_LABEL' },
    ...{ population: 'x', fundingKind: 'NONE', summary: 'x', studyId: 'x', page: 'x', readAt: 'x' },
  })

const plotted = (
  props: Record<string, unknown> = {},
  year = 2015,
  scale = instrument('nrs'),
): PlottedFinding => ({
  ...measured(props, scale),
  ...{ report: report(year), study },
  edge: { bearing: 'SUPPORTS', direct: true, reason: null, retractedFrom: null },
})
const effect = (type: string) => ({ effectType: type, effectEstimate: -1, effectLevel: 95 })

describe('synthesis', () => {
  it('puts what a plot may show together into one group, oldest first', () => {
    const groups = synthesis([plotted({}, 2020), plotted({}, 2010)])
    expect(groups.map((g) => g.findings.map((f) => f.report.year))).toEqual([[2010, 2020]])
  })

  it.each([
    ['outcome', { domain: 'SLEEP' }],
    ['comparison', { comparison: 'USUAL_CARE' }],
    ['window', { followUpMonths: 24 }],
    ['unit', { unit: 'points (0-100)' }],
    ['kind of effect', effect('RISK_RATIO')],
  ])('never mixes another %s', (_, props) => {
    expect(synthesis([plotted(), plotted(props)])).toHaveLength(2)
  })

  it('puts published effects before results without one', () => {
    const groups = synthesis([plotted(), plotted(effect('RISK_RATIO')), plotted(effect('MEAN_DIFFERENCE'))])
    expect(groups.map((g) => g.effectType)).toEqual(['MEAN_DIFFERENCE', 'RISK_RATIO', null])
  })

  it('says which end is good only when all instruments agree', () => {
    const percent = { unit: '% of patients' }
    const up = instrument('up', 'HIGHER_IS_BETTER')
    const [same] = synthesis([plotted(percent), plotted(percent)])
    const [mixed] = synthesis([plotted(percent), plotted(percent, 2015, up)])
    expect(same && betterWhen(same)).toBe('HIGHER_IS_WORSE')
    expect(mixed && betterWhen(mixed)).toBeNull()
  })
})

describe('entryLabel', () => {
  it('is the name and the year, cut at a word', () => {
    expect(entryLabel('FACET trial', 2017)).toBe('FACET trial 2017')
    expect(entryLabel('Randomised comparison of radiofrequency denervation', 2017)).toBe(
      'Randomised comparison of radiofrequency… 2017',
    )
  })
})

describe('peopleIn', () => {
  it.each([
    ['both groups', { armN: 50, versusN: 48 }, 98],
    ['the only group', { armN: 50, comparison: 'NONE' }, 50],
    ['nobody when one group is not stated', { armN: 50 }, null],
    ['nobody when nothing is stated', {}, null],
  ])('counts %s', (_, props, people) => {
    expect(peopleIn(measured(props))).toBe(people)
  })
})
