import fc from 'fast-check'
import { expect, it } from 'vitest'
import { kebab, numbered, words } from './slugs.ts'

it('gives every holder a slug of its own, and the first one the slug as it is', () => {
  // Few letters and endings that look like our own numbers, so that many drawn slugs meet.
  const slug = fc
    .tuple(fc.constantFrom('a', 'b'), fc.constantFrom('', '-2', '-3', '-2-2'))
    .map((p) => p.join(''))
  fc.assert(
    fc.property(fc.array(slug, { maxLength: 12 }), (slugs) => {
      const given = numbered(slugs)
      expect(new Set(given).size).toBe(slugs.length)
      for (const [i, one] of slugs.entries()) {
        if (slugs.indexOf(one) === i) expect(given[i]).toBe(one)
        else expect(given[i]).toMatch(new RegExp(`^${one}-\\d+$`))
      }
    }),
  )
})

it('writes words of enumerations for ids and for people', () => {
  expect(kebab('FIRST_DESCRIPTION')).toBe('first-description')
  expect(words('FIRST_DESCRIPTION')).toBe('first description')
})
