import { z } from 'zod'
import { maybe } from '../../store/props.ts'
import { CONDITION_FAMILIES } from '../../vocabulary/condition.ts'

/** What each family is counted by. */
export const COVERAGE_MEASURES = [
  'conditions',
  'structures',
  'procedures',
  'reports',
  'reviews',
  'guidelines',
  'randomised',
  'shamControlled',
  'noDifference',
  'findings',
  'findingsWithPrecision',
  'medicationUseFindings',
  'functionOrQualityOfLifeFindings',
  'adverseEventFindings',
  'accuracyFindings',
  'findingsBeyondOneYear',
  'pairsWithEvidence',
  'pathways',
  'gaps',
] as const
export type CoverageMeasure = (typeof COVERAGE_MEASURES)[number]
export type CoverageCounts = Readonly<Record<CoverageMeasure, number>>

/** Name under which a count is stored: edges are called `reports` and the like. */
const propertyOf = (measure: CoverageMeasure): string => `${measure}Count`

const recordOf = (read: (measure: CoverageMeasure) => number): CoverageCounts =>
  Object.fromEntries(COVERAGE_MEASURES.map((m) => [m, read(m)])) as CoverageCounts

/** Counts as properties of a node. */
export const coverageProps = (counts: CoverageCounts): Record<string, number> =>
  Object.fromEntries(COVERAGE_MEASURES.map((m) => [propertyOf(m), counts[m]]))

const stored = z.object(Object.fromEntries(COVERAGE_MEASURES.map((m) => [propertyOf(m), z.int()])))
const family = z.object({ family: maybe(z.enum(CONDITION_FAMILIES)) })

/** A family and its counts, from the node that holds them; the family is null for the whole. */
export const coverageRow = z.object({ props: family.and(stored) }).transform(({ props }) => ({
  family: props.family,
  ...recordOf((m) => Number(props[propertyOf(m)])),
}))
export type FamilyCoverage = z.output<typeof coverageRow>
