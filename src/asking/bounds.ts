import type { Bounds } from './fields.ts'

/** Grades of invasiveness. Anything else would silently match all or nothing. */
export const GRADES: Bounds = {
  least: 1,
  most: 5,
  mend: 'write a whole number from 1 (needle, tissue unchanged) to 5 (open surgery)',
}

export const DAYS: Bounds = {
  least: 0,
  most: Number.POSITIVE_INFINITY,
  mend: 'write a number of days, 0 or more',
}

export const PEOPLE: Bounds = {
  least: 0,
  most: Number.POSITIVE_INFINITY,
  mend: 'write a number of people, 0 or more',
}

export const CONDITIONS: Bounds = {
  least: 1,
  most: Number.POSITIVE_INFINITY,
  mend: 'write a number of conditions, 1 or more',
}

export const MONTHS: Bounds = {
  least: 0,
  most: Number.POSITIVE_INFINITY,
  mend: 'write a number of months, 0 or more',
}

/** Years are checked by their scalar. */
export const YEARS: Bounds = {
  least: Number.NEGATIVE_INFINITY,
  most: Number.POSITIVE_INFINITY,
  mend: 'write a year',
}
