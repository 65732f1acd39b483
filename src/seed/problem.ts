/** A position in a seed file, as people and editors write it. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** One fault of the seed: where it is, which rule it breaks, and what to write instead. */
export interface Problem extends Place {
  readonly rule: string
  readonly message: string
  readonly fix: string
}

const byPlace = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || (a.rule < b.rule ? -1 : 1)

export const sortProblems = (problems: readonly Problem[]): Problem[] => [...problems].sort(byPlace)

export const formatProblem = ({ file, line, rule, message, fix }: Problem): string =>
  `${file}:${line}  ${message}  [${rule}]\n    -> ${fix}`
