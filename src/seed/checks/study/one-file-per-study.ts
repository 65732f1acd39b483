import type { SeedStudyFile } from '../../seed-data.ts'
import type { Check } from '../check.ts'

const registrations = ({ study, reports }: SeedStudyFile): Set<string> =>
  new Set([...study.registry, ...reports.flatMap((r) => r.nct ?? [])].map((id) => id.toUpperCase()))

/** All reports of one registered trial stand in one file, so that its patients count once. */
export const oneFilePerStudy: Check = (seed, { at }) => {
  const first = new Map<string, string>()
  return seed.studies.flatMap((file) =>
    [...registrations(file)].flatMap((registration) => {
      const owner = first.get(registration)
      if (owner === undefined) {
        first.set(registration, file.study.id)
        return []
      }
      const message = `${registration} is already the registration of the study ${owner}`
      const fix = `move the reports into the file of ${owner}, or correct the registration`
      return [{ ...at(file.study, 'id'), rule: 'study', message, fix }]
    }),
  )
}
