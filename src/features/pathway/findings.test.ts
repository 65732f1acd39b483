import { describe, expect, it } from 'vitest'
import { measured } from '../../../test/support/compared.ts'
import type { ClaimFinding } from '../claim/claim.ts'
import { orderedFindings } from './findings.ts'

const row = (id: string, props: Record<string, unknown> = {}, edge: Partial<ClaimFinding['edge']> = {}) => ({
  parent: 'claim',
  node: measured({ id, ...props }).node,
  edge: { bearing: 'SUPPORTS' as const, direct: true, reason: null, retractedFrom: null, ...edge },
})
const ids = (rows: ClaimFinding[], known: ReadonlySet<string> | null = null) =>
  orderedFindings(rows, known, null).map((f) => f.finding.id)

describe('orderedFindings', () => {
  it('puts direct before indirect, primary before others, sham before no comparison, early before late', () => {
    const rows = [
      row('indirect', { primary: true }, { direct: false }),
      row('uncontrolled', { comparison: 'NONE' }),
      row('untimed', { followUpMonths: undefined }),
      row('late', { followUpMonths: 12 }),
      row('early'),
      row('primary', { primary: true }),
    ]
    expect(ids(rows)).toEqual(['primary', 'early', 'late', 'untimed', 'uncontrolled', 'indirect'])
  })

  it('keeps contrary results', () => {
    expect(ids([row('against', {}, { bearing: 'CONTRARY' })])).toEqual(['against'])
  })

  it('leaves retracted results out today, and keeps them in a year in which they stood', () => {
    const rows = [row('stands'), row('retracted', {}, { retractedFrom: 2020 })]
    expect(ids(rows)).toEqual(['stands'])
    expect(ids(rows, new Set(['retracted']))).toEqual(['retracted'])
  })

  it('narrows to outcomes', () => {
    const rows = [row('pain'), row('sleep', { domain: 'SLEEP' })]
    expect(orderedFindings(rows, null, ['SLEEP']).map((f) => f.finding.id)).toEqual(['sleep'])
  })
})
