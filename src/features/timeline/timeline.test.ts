import { describe, expect, it } from 'vitest'
import { behind, inOrder, type TimelineEntry } from './timeline.ts'

const entry = (id: string, date: string) => ({ __typename: 'TimelineReport', id, date }) as TimelineEntry
const ids = (entries: readonly TimelineEntry[]) => entries.map((e) => e.id)
const ALWAYS = { from: null, to: null }

const entries = [entry('d', '2012-03-01'), entry('b', '2012'), entry('a', '2012'), entry('c', '1999-12-31')]

describe('inOrder', () => {
  it('is by date, the vaguer date first, then by id', () => {
    expect(ids(inOrder(entries, ALWAYS))).toEqual(['c', 'a', 'b', 'd'])
  })

  it('keeps to the period, whose last year counts in full', () => {
    expect(ids(inOrder(entries, { from: 2012, to: null }))).toEqual(['a', 'b', 'd'])
    expect(ids(inOrder(entries, { from: null, to: 2011 }))).toEqual(['c'])
    expect(ids(inOrder(entries, { from: 2012, to: 2012 }))).toEqual(['a', 'b', 'd'])
  })

  it('gives what several ways lead to once', () => {
    expect(ids(inOrder([...entries, entry('a', '2012')], ALWAYS))).toEqual(['c', 'a', 'b', 'd'])
  })
})

describe('behind', () => {
  const ordered = inOrder(entries, ALWAYS)

  it('goes on after any entry, of equal dates too', () => {
    expect(ids(behind(ordered, null))).toEqual(['c', 'a', 'b', 'd'])
    for (const [at, { id, date }] of ordered.entries()) {
      expect(ids(behind(ordered, { sort: date, id }))).toEqual(ids(ordered.slice(at + 1)))
    }
  })
})
