import type { Check } from '../check.ts'

/** What the review of a file says about itself fits together. */
export const readingsCounted: Check = (seed, { at }) =>
  seed.studies.flatMap(({ review }) => {
    const { readings, compared, agreed } = review
    const place = { ...at(review), rule: 'review' }
    if (agreed > compared) {
      return [
        {
          ...place,
          message: `${agreed} agreed of ${compared} compared`,
          fix: 'agreed counts among compared',
        },
      ]
    }
    if (readings > 1 || compared === 0) return []
    return [{ ...place, message: 'numbers were compared after one reading', fix: 'write readings: 2' }]
  })
