import type { Certainty } from '../../vocabulary/evidence.ts'
import { findingsByBearing, studiesByBearing } from '../claim/bearing-counts.ts'
import { certaintyRank } from '../claim/certainty.ts'
import type { BearingTally } from '../claim/claim.ts'
import { groupBy } from '../claim/evidence-fact.ts'
import { peopleOf } from '../claim/people.ts'
import { tally } from '../pathway/ranking/view.ts'
import { type AxisName, axisOf, type Key, keysOn } from './axes.ts'
import type { MapFact } from './evidence-map.ts'

export interface Count {
  readonly reports: number
  readonly studies: number
  readonly findings: number
  /** 0 when unknown, as clients of the older field know it. */
  readonly participants: number
  readonly people: number | null
  readonly findingCounts: BearingTally
  readonly studyCounts: BearingTally
  readonly certainty: Certainty | null
}

export interface Cell {
  readonly row: string
  readonly column: string
  readonly count: Count
}

export interface Pivot {
  readonly rowKeys: readonly Key[]
  readonly columnKeys: readonly Key[]
  /** Row by row, empty ones included. */
  readonly cells: readonly Cell[]
  readonly total: Count
}

/** A finding about two conditions is one finding, though it stands under two claims. */
const distinctFacts = (items: readonly MapFact[]) => [
  ...new Map(items.map(({ fact }) => [fact.findingId, fact])).values(),
]

function bestCertainty(items: readonly MapFact[]): Certainty | null {
  const graded = items.flatMap((i) => i.certainty ?? [])
  return graded.toSorted((a, b) => certaintyRank(b) - certaintyRank(a))[0] ?? null
}

function countOf(items: readonly MapFact[]): Count {
  const facts = distinctFacts(items)
  const people = peopleOf(facts)
  return {
    reports: new Set(items.map((i) => i.report)).size,
    studies: new Set(facts.map((f) => f.studyId)).size,
    findings: facts.length,
    ...{ people, participants: people ?? 0 },
    findingCounts: tally(findingsByBearing(facts)),
    studyCounts: tally(studiesByBearing(facts)),
    certainty: bestCertainty(items),
  }
}

/** Findings by a pair of axes: every row that appears times every column that appears. */
export function pivot(items: readonly MapFact[], rows: AxisName, columns: AxisName): Pivot {
  const [rowKeys, columnKeys] = [keysOn(rows, items), keysOn(columns, items)]
  const placed = items.flatMap((item) =>
    axisOf(rows)
      .keysOf(item)
      .flatMap(({ key: row }) =>
        axisOf(columns)
          .keysOf(item)
          .map(({ key: column }) => ({ place: `${row} ${column}`, item })),
      ),
  )
  const byPlace = groupBy(placed, (p) => p.place)
  const cell = (row: string, column: string) => ({
    row,
    column,
    count: countOf((byPlace.get(`${row} ${column}`) ?? []).map((p) => p.item)),
  })
  return {
    rowKeys,
    columnKeys,
    cells: rowKeys.flatMap((r) => columnKeys.map((c) => cell(r.key, c.key))),
    total: countOf(items),
  }
}
