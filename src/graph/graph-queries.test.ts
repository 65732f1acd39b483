import { expect, it } from 'vitest'
import { labelCounts, relationshipCounts } from './graph-queries.ts'

it.each(['', 'A B', 'A) DETACH DELETE (n', '`A`'])('refuses "%s" as a label or type', (word) => {
  expect(() => labelCounts([word])).toThrow(TypeError)
  expect(() => relationshipCounts([word])).toThrow(TypeError)
})
