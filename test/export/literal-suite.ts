import fc from 'fast-check'
import { expect, it } from 'vitest'
import { literal } from '../../src/export/cypher/literal.ts'
import type { Evaluator } from './evaluate-cypher.ts'

/** What every engine must read back from our literals. */
export function literalSuite(engine: () => Evaluator, numRuns: number): void {
  const readBack = async (value: string | number[]) => engine().valueOf(literal(value))

  it('writes any text so that an engine reads it back', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 })
    const property = fc.asyncProperty(text, async (given) => {
      expect(await readBack(given)).toBe(given)
    })
    await fc.assert(property, { numRuns })
  })

  it('writes texts that look like Cypher so that an engine reads them back', async () => {
    const pieces = [
      "'",
      '"',
      '\\',
      '\\u0027',
      '\\\\u',
      ';',
      '\n',
      '\r\n',
      '//',
      '/*',
      '`',
      '$x',
      '{',
      '}',
      'é',
    ]
    const text = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => some.join(''))
    const property = fc.asyncProperty(text, async (given) => {
      expect(literal(given)).not.toMatch(/[\r\n]/)
      expect(await readBack(given)).toBe(given)
    })
    await fc.assert(property, { numRuns })
  })

  it('writes numbers so that an engine reads them back', async () => {
    const number = fc.oneof(
      fc.maxSafeInteger(),
      fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }),
    )
    const property = fc.asyncProperty(fc.array(number, { maxLength: 5 }), async (given) => {
      const read = (await readBack(given)) as (number | bigint)[]
      // Engines that tell integers from floats give large ones as BigInt, and know no negative zero.
      expect(read.map((n) => Number(n) + 0)).toEqual(given.map((n) => n + 0))
    })
    await fc.assert(property, { numRuns })
  })
}
