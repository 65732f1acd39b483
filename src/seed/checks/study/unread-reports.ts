import { isReview } from '../../../features/claim/evidence-fact.ts'
import type { Check } from '../check.ts'

const NAME = 'write about: the conditions and procedures that its title or patients name'

/** A trial whose results could not be read is still known: it says what it is about, and only then. */
export const unreadReports: Check = (seed, { at }) => {
  const stated = seed.gradings.flatMap((g) => [...g.assessments, ...g.recommendations])
  const graded = new Set(stated.map(({ report }) => report))
  return seed.studies.flatMap(({ reports, findings }) => {
    const read = new Set(findings.map(({ report }) => report))
    return reports.flatMap((report) => {
      const { id, about, design } = report
      const tell = (message: string, fix: string) => [{ ...at(report, 'id'), rule: 'unread', message, fix }]
      if (read.has(id) && about.length > 0)
        return tell(`${id} has findings, and about is for reports without any`, 'take about out')
      const isSilent = !read.has(id) && !graded.has(id) && about.length === 0
      if (!isSilent || design === 'GUIDELINE' || isReview(report)) return []
      return tell(`${id} has no finding and does not say what it is about`, NAME)
    })
  })
}
