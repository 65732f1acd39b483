import { expect, it } from 'vitest'
import { formatProblem, sortProblems } from './problem.ts'

const problem = (file: string, line: number, rule = 'unit') => ({ file, line, rule, message: 'm', fix: 'f' })

it('sorts problems by file, line and rule', () => {
  const sorted = sortProblems([problem('b', 1), problem('a', 10), problem('a', 9), problem('a', 9, 'id')])
  expect(sorted.map((p) => `${p.file}${p.line}${p.rule}`)).toEqual(['a9id', 'a9unit', 'a10unit', 'b1unit'])
})

it('shows where, what and what to write', () => {
  expect(formatProblem(problem('seed/a.yaml', 3))).toBe('seed/a.yaml:3  m  [unit]\n    -> f')
})
