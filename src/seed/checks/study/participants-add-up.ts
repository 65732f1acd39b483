import type { SeedStudyFile } from '../../seed-data.ts'
import type { Check, Told } from '../check.ts'

/** Everybody passes every arm of a crossover trial. */
const isCrossover = ({ reports }: SeedStudyFile): boolean =>
  reports.some((report) => report.design === 'RANDOMISED_CROSSOVER_TRIAL')

function armFaults(file: SeedStudyFile): Told[] {
  const counts = file.arms.flatMap((arm) => (arm.n === undefined ? [] : [arm.n]))
  const randomized = file.study.nRandomized ?? Math.max(0, ...file.reports.map((r) => r.nRandomized ?? 0))
  if (randomized === 0 || counts.length < file.arms.length || isCrossover(file)) return []
  const sum = counts.reduce((a, b) => a + b, 0)
  if (sum <= randomized) return []
  const fix = 'read the group sizes again; n of an arm counts those randomised to it'
  return [{ path: ['arms', 0, 'n'], message: `the arms hold ${sum}, but ${randomized} were randomised`, fix }]
}

function reportFaults({ study, reports }: SeedStudyFile): Told[] {
  return reports.flatMap(({ nAnalyzed, nRandomized }, i): Told[] => {
    const fix = 'read both figures again'
    if (nAnalyzed !== undefined && nRandomized !== undefined && nAnalyzed > nRandomized) {
      return [
        {
          path: ['reports', i, 'nAnalyzed'],
          message: `${nAnalyzed} analysed of ${nRandomized} randomised`,
          fix,
        },
      ]
    }
    if (nRandomized === undefined || study.nRandomized === undefined || nRandomized <= study.nRandomized)
      return []
    const message = `the report has ${nRandomized} randomised, its study ${study.nRandomized}`
    return [{ path: ['reports', i, 'nRandomized'], message, fix }]
  })
}

/** No more people in the parts than in the whole. */
export const participantsAddUp: Check = (seed, { at }) =>
  seed.studies.flatMap((file) =>
    [...armFaults(file), ...reportFaults(file)].map(({ path = [], message, fix }) => ({
      ...at(file, ...path),
      rule: 'participants',
      message,
      fix,
    })),
  )
