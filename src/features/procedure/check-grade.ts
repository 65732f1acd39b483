import { badUserInput } from '../../graphql/errors.ts'

/** Grades run from 1 to 5; anything else would silently match all or nothing. */
export function checkGrade(argument: string, grade: number | null | undefined): void {
  if (grade === null || grade === undefined || (grade >= 1 && grade <= 5)) return
  throw badUserInput(
    argument,
    grade,
    'write a whole number from 1 (needle, tissue unchanged) to 5 (open surgery)',
  )
}
