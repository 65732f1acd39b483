import { badUserInput } from '../../graphql/errors.ts'

interface Period {
  readonly yearFrom?: number | undefined
  readonly yearTo?: number | undefined
}

/** Years the wrong way round hold nothing: an empty page would say that nothing was published. */
export function checkPeriod({ yearFrom, yearTo }: Period): void {
  if (yearFrom === undefined || yearTo === undefined || yearFrom <= yearTo) return
  throw badUserInput('filter.yearFrom', yearFrom, `write a year that is not after \`yearTo\`, ${yearTo}`)
}
