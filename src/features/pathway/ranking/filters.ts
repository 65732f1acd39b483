import type { PathwayFilter as PathwayFilterInput } from '../../../graphql/__generated__/resolvers.ts'
import type { AccessRoute, ProcedureClass } from '../../../vocabulary/procedure.ts'
import { certaintyRank } from '../../claim/certainty.ts'
import type { Candidate, PathwayView } from '../pathway.ts'

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], null | undefined> }

/** A filter without its nulls. */
export type PathwayFilter = Given<PathwayFilterInput>

export interface Viewed {
  readonly candidate: Candidate
  readonly view: PathwayView
}

/** One named part of a filter. */
export interface Test {
  readonly filter: string
  readonly keeps: (item: Viewed) => boolean
}

export interface FilterEffect {
  readonly filter: string
  readonly removed: number
  readonly matchesWithout: number
}

export interface Filtered {
  readonly kept: readonly Viewed[]
  /** Only filters that removed something, in the order applied. */
  readonly removedBy: readonly FilterEffect[]
}

/** Open and arthroscopic operations and joint replacements: comparators, whatever the size of the incision. */
export const isOperation = (procedure: {
  readonly accessRoute: AccessRoute
  readonly class: ProcedureClass
}): boolean =>
  procedure.accessRoute === 'OPEN_SURGERY' ||
  procedure.class === 'OPEN_SURGERY' ||
  procedure.class === 'ARTHROPLASTY'

const when = (on: boolean | undefined, test: Test): Test[] => (on ? [test] : [])

function procedureTests(f: PathwayFilter): Test[] {
  const intents = f.intent ?? ['THERAPEUTIC']
  return [
    {
      filter: 'intent',
      keeps: ({ candidate }) => candidate.procedure.intent.some((i) => intents.includes(i)),
    },
    ...when(!f.includeOpenSurgery, {
      filter: 'includeOpenSurgery',
      keeps: ({ candidate }) => !isOperation(candidate.procedure),
    }),
    ...when(f.class !== undefined, {
      filter: 'class',
      keeps: ({ candidate }) => f.class?.includes(candidate.procedure.class) ?? true,
    }),
    ...when(f.accessRoute !== undefined, {
      filter: 'accessRoute',
      keeps: ({ candidate }) => f.accessRoute?.includes(candidate.procedure.accessRoute) ?? true,
    }),
    ...when(f.maxInvasiveness !== undefined, {
      filter: 'maxInvasiveness',
      keeps: ({ candidate }) => candidate.procedure.invasivenessGrade <= (f.maxInvasiveness ?? 5),
    }),
  ]
}

function evidenceTests(f: PathwayFilter): Test[] {
  const least = f.minCertainty ? certaintyRank(f.minCertainty) : 0
  return [
    ...when(f.minCertainty !== undefined, {
      filter: 'minCertainty',
      keeps: ({ view }) => view.certainty !== null && certaintyRank(view.certainty.certainty) >= least,
    }),
    ...when(f.recoveryWithinDays !== undefined, {
      filter: 'recoveryWithinDays',
      keeps: ({ candidate }) =>
        (candidate.recoveryDays ?? Number.POSITIVE_INFINITY) <= (f.recoveryWithinDays ?? 0),
    }),
    ...when(f.opioidSparing, { filter: 'opioidSparing', keeps: ({ view }) => view.flags.sparesOpioids }),
    ...when(f.lastsOver12Months, {
      filter: 'lastsOver12Months',
      keeps: ({ view }) => view.flags.supportsOver12Months,
    }),
    ...when(f.shamControlled, { filter: 'shamControlled', keeps: ({ view }) => view.flags.shamControlled }),
    ...when(f.hideGaps, { filter: 'hideGaps', keeps: ({ view }) => !view.gap }),
  ]
}

/** Applies every filter, and counts what each one removed and what would match without it. */
export function applyFilters(
  items: readonly Viewed[],
  filter: PathwayFilter,
  clauses: readonly Test[] = [],
): Filtered {
  const tests = [...procedureTests(filter), ...evidenceTests(filter), ...clauses]
  const passes = (item: Viewed, but?: Test) => tests.every((t) => t === but || t.keeps(item))
  let left = items
  const removedBy: FilterEffect[] = []
  for (const test of tests) {
    const kept = left.filter(test.keeps)
    if (kept.length < left.length) {
      const matchesWithout = items.filter((item) => passes(item, test)).length
      removedBy.push({ filter: test.filter, removed: left.length - kept.length, matchesWithout })
    }
    left = kept
  }
  return { kept: left, removedBy }
}
