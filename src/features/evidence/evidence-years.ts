import { z } from 'zod'
import { maybeNumber } from '../../store/props.ts'
import { STUDY_DESIGNS, type StudyDesign } from '../../vocabulary/evidence.ts'

export const yearFactRow = z
  .object({
    year: z.int(),
    design: z.enum(STUDY_DESIGNS),
    study: z.string(),
    randomized: maybeNumber,
    analyzed: maybeNumber,
    studies: z.array(z.object({ randomized: maybeNumber })),
  })
  .transform(({ studies, ...row }) => ({ ...row, studyRandomized: studies[0]?.randomized ?? null }))

/** What a report adds to the counts of its year. */
export type YearFact = z.output<typeof yearFactRow>

export interface EvidenceYear {
  readonly year: number
  readonly reports: number
  readonly studies: number
  readonly patients: number
}

interface Period {
  readonly yearFrom?: number
  readonly yearTo?: number
}

/** They repeat trials that are counted already. */
const NO_STUDY: readonly StudyDesign[] = [
  'SYSTEMATIC_REVIEW',
  'META_ANALYSIS',
  'NETWORK_META_ANALYSIS',
  'GUIDELINE',
]

const peopleOf = (f: YearFact) => f.studyRandomized ?? f.randomized ?? f.analyzed ?? 0

interface CountedStudy {
  readonly year: number
  readonly people: number
}

function studiesOf(facts: readonly YearFact[]): CountedStudy[] {
  const studies = new Map<string, CountedStudy>()
  for (const fact of facts.filter((f) => !NO_STUDY.includes(f.design))) {
    const known = studies.get(fact.study)
    studies.set(fact.study, {
      year: Math.min(fact.year, known?.year ?? fact.year),
      people: Math.max(peopleOf(fact), known?.people ?? 0),
    })
  }
  return [...studies.values()]
}

/** Every year of the period, empty ones too. */
function yearsOf(facts: readonly YearFact[], { yearFrom, yearTo }: Period): number[] {
  const years = facts.map((f) => f.year)
  const first = yearFrom ?? Math.min(...years, yearTo ?? Number.POSITIVE_INFINITY)
  const last = yearTo ?? Math.max(...years, yearFrom ?? 0)
  if (!Number.isFinite(first) || last < first) return []
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** Reports by year; a study and its people once, in the year of its first report. */
export function perYear(facts: readonly YearFact[], period: Period): EvidenceYear[] {
  const studies = studiesOf(facts)
  return yearsOf(facts, period).map((year) => {
    const begun = studies.filter((s) => s.year === year)
    return {
      year,
      reports: facts.filter((f) => f.year === year).length,
      studies: begun.length,
      patients: begun.reduce((sum, s) => sum + s.people, 0),
    }
  })
}
