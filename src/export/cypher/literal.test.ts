import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Evaluator, embeddedEvaluator } from '../../../test/export/evaluate-cypher.ts'
import { literalSuite } from '../../../test/export/literal-suite.ts'
import { literal, name } from './literal.ts'

let engine: Evaluator
beforeAll(() => {
  engine = embeddedEvaluator()
})
afterAll(() => engine.close())

literalSuite(() => engine, 100)

it('refuses a number that has no literal', () => {
  expect(() => literal(Number.NaN)).toThrow(RangeError)
  expect(() => literal(Number.POSITIVE_INFINITY)).toThrow('Infinity cannot be written in Cypher')
})

it('replaces half a surrogate pair, which no file in UTF-8 can hold', () => {
  expect(literal('a\ud800b')).toBe("'a\ufffdb'")
})

it('puts names that are no plain words into backticks', () => {
  expect(name('INFORMS')).toBe('INFORMS')
  expect(name('odd `name`')).toBe('`odd ``name```')
})
