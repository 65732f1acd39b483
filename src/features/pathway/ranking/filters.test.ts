import { describe, expect, it } from 'vitest'
import { candidate, viewed } from '../../../../test/support/candidates.ts'
import { applyFilters, type PathwayFilter } from './filters.ts'

const block = viewed(candidate('block', { intent: ['DIAGNOSTIC'] }))
const injection = viewed(candidate('injection', { class: 'INJECTION', invasivenessGrade: 1 }))
const implant = viewed(
  candidate('implant', { class: 'NEUROMODULATION', invasivenessGrade: 4, accessRoute: 'SMALL_INCISION' }),
)
const operation = viewed(
  candidate('operation', { class: 'OPEN_SURGERY', invasivenessGrade: 5, accessRoute: 'OPEN_SURGERY' }),
)
const arthroscopy = viewed(candidate('arthroscopy', { class: 'OPEN_SURGERY', accessRoute: 'SMALL_INCISION' }))
const all = [block, injection, implant, operation]

const kept = (filter: PathwayFilter, items = all) =>
  applyFilters(items, filter).kept.map((i) => i.candidate.id)

describe('applyFilters', () => {
  it('shows therapeutic procedures that are not open surgery by default', () => {
    expect(kept({})).toEqual(['injection', 'implant'])
  })

  it('takes an arthroscopic operation for an operation', () => {
    expect(kept({}, [arthroscopy])).toEqual([])
    expect(kept({ includeOpenSurgery: true }, [arthroscopy])).toEqual(['arthroscopy'])
  })

  it('widens when asked', () => {
    expect(kept({ intent: ['DIAGNOSTIC', 'THERAPEUTIC'], includeOpenSurgery: true })).toEqual([
      'block',
      'injection',
      'implant',
      'operation',
    ])
  })

  it.each([
    [{ class: ['INJECTION'] }, ['injection']],
    [{ accessRoute: ['SMALL_INCISION'] }, ['implant']],
    [{ maxInvasiveness: 1 }, ['injection']],
  ] as const)('keeps what fits %j', (filter, ids) => {
    expect(kept(filter as PathwayFilter)).toEqual(ids)
  })

  it.each([
    ['minCertainty', { minCertainty: 'LOW' }, { certainty: { certainty: 'MODERATE', indirect: false } }],
    [
      'opioidSparing',
      { opioidSparing: true },
      { flags: { shamControlled: false, supportsOver12Months: false, sparesOpioids: true } },
    ],
    [
      'lastsOver12Months',
      { lastsOver12Months: true },
      { flags: { shamControlled: false, supportsOver12Months: true, sparesOpioids: false } },
    ],
    [
      'shamControlled',
      { shamControlled: true },
      { flags: { shamControlled: true, supportsOver12Months: false, sparesOpioids: false } },
    ],
    ['hideGaps', { hideGaps: true }, { gap: false }],
  ] as const)('filters by evidence: %s', (_, filter, view) => {
    const fits = viewed(candidate('fits', {}), view)
    expect(kept(filter, [fits, viewed(candidate('not', {}))])).toEqual(['fits'])
  })

  it('leaves pathways without a recovery figure out when asked for days', () => {
    const quick = viewed(candidate('quick', {}, { recoveryDays: 5 }))
    const slow = viewed(candidate('slow', {}, { recoveryDays: 30 }))
    expect(kept({ recoveryWithinDays: 7 }, [quick, slow, viewed(candidate('unknown', {}))])).toEqual([
      'quick',
    ])
  })

  it('counts what each filter removed and what would match without it', () => {
    const { removedBy } = applyFilters(all, { maxInvasiveness: 1 })
    expect(removedBy).toEqual([
      { filter: 'intent', removed: 1, matchesWithout: 1 },
      { filter: 'includeOpenSurgery', removed: 1, matchesWithout: 1 },
      { filter: 'maxInvasiveness', removed: 1, matchesWithout: 2 },
    ])
  })
})
