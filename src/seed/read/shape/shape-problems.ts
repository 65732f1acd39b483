import type { z } from 'zod'
import type { Problem } from '../../problem.ts'
import { type Path, placeOf, type SourceFile } from '../source-file.ts'
import { shapeAt, shapeKeys } from './shape-keys.ts'

type Issue = z.core.$ZodIssue
type Told = Pick<Problem, 'message' | 'fix'>

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((v, key) => (v as Record<PropertyKey, unknown> | null | undefined)?.[key], value)

function show(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value)
  return text.length > 80 ? `${text.slice(0, 77)}...` : text
}

function wrongType(field: string, expected: string, value: unknown): Told {
  if (value === undefined) return { message: `${field} is missing`, fix: `add ${field} (a ${expected})` }
  if (expected === 'string' && typeof value === 'number') {
    return { message: `${field} is the number ${value}`, fix: `put it in quotes: ${field}: '${value}'` }
  }
  return { message: `${field} is ${show(value)}`, fix: `write a ${expected}` }
}

function tell(issue: Issue, field: string, value: unknown, shape: unknown): Told {
  if (issue.code === 'unrecognized_keys') {
    const known = shapeKeys(shapeAt(shape, issue.path))
    return { message: `unknown key ${issue.keys.join(', ')}`, fix: `use only: ${known.join(', ')}` }
  }
  if (issue.code === 'invalid_type') return wrongType(field, issue.expected, value)
  const message = value === undefined ? `${field} is missing` : `${field} is ${show(value)}`
  if (issue.code === 'invalid_value') return { message, fix: `write one of: ${issue.values.join(', ')}` }
  return { message, fix: issue.message }
}

/** Turns what the shape refused into problems that point at the line and say what to write. */
export function shapeProblems(
  issues: readonly Issue[],
  at: { source: SourceFile; base: Path; value: unknown; shape: unknown },
): Problem[] {
  return issues.map((issue) => {
    const extra = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
    const field = String(issue.path.findLast((key) => typeof key === 'string') ?? 'record')
    const place = placeOf(at.source, [...at.base, ...issue.path, ...extra])
    return { ...place, rule: 'shape', ...tell(issue, field, valueAt(at.value, issue.path), at.shape) }
  })
}
