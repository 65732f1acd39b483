import { describe, expect, it } from 'vitest'
import { judged, option, PAGE, pathway, rule } from '../../../../test/support/plan-parts.ts'
import { type Recommendation, recommendationKind } from '../../claim/claim.ts'
import { asked } from '../compose/judge.ts'
import { adviceReason, escalationReason, repeatReasons } from './reasons.ts'

const recommendation = (by: string, direction: 'FOR' | 'AGAINST', source: string): Recommendation =>
  recommendationKind.row.parse({
    ...{ id: `RELIEF:recommendation/${by}`, name: by, nameSort: by, by, direction },
    conditionId: 'RELIEF:condition/radicular-pain',
    ...{ strength: 'CONDITIONAL', statement: 'It says so.', sources: [source] },
  })
const said = (by: string, direction: 'FOR' | 'AGAINST') => ({
  by,
  direction,
  strength: 'STRONG' as const,
  year: 2013,
})

describe('what bodies say about a broader condition', () => {
  const view = { gap: false, advice: [said('NeuPSIG', 'FOR'), said('BMJ panel', 'AGAINST')] }
  const read = [recommendation('NeuPSIG', 'FOR', 'a'), recommendation('BMJ panel', 'AGAINST', 'b')]

  it('names who said it, for and against, each with its own source', () => {
    expect(adviceReason('the broader condition radicular pain', pathway('a', view), read)).toEqual([
      {
        text: 'Recommended for the broader condition radicular pain by NeuPSIG (2013).',
        sources: ['a'],
      },
      {
        text: 'Recommended against for the broader condition radicular pain by BMJ panel (2013).',
        sources: ['b'],
      },
    ])
  })

  it('says nothing without a source, nor of what was published later', () => {
    expect(adviceReason('x', pathway('a', view), [])).toEqual([])
    expect(adviceReason('x', pathway('a', { advice: [] }), read)).toEqual([])
  })
})

describe('what leads on to a step', () => {
  it('is named with the links that say so', () => {
    const from = [
      { name: 'Injection', sources: ['a'] },
      { name: 'Block', sources: ['b', 'a'] },
      { name: 'Infusion', sources: [] },
    ]
    const [reason, ...more] = escalationReason('Operation', from)
    expect(more).toEqual([])
    expect(reason?.sources).toEqual(['a', 'b'])
    expect(reason?.text).toContain('Operation comes when these do not bring enough relief: Injection, Block.')
    expect(reason?.text).not.toContain('Infusion')
  })

  it('is not told where no link says so', () => {
    expect(escalationReason('Operation', [{ name: 'Infusion', sources: [] }])).toEqual([])
  })
})

describe('a repeat', () => {
  it('is told by the rule that allows it, with its source', () => {
    const of = option('a')
    const maintains = [asked(rule('again', { effect: 'MAINTAIN' }), of.facts)]
    expect(repeatReasons(judged(of, { maintains }))).toEqual([
      { text: 'Procedure a again, to keep its relief: Advice of again.', sources: [PAGE] },
    ])
  })
})
