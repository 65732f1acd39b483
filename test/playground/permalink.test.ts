import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseExample } from '../../web/playground/example.ts'
import { fromFragment, toFragment } from '../../web/playground/permalink.ts'

const EXAMPLE = parseExample(
  './examples/04-pain.graphql',
  '# Which pain?\n# First line,\n# second line.\nquery ($id: ID!) {\n  # inside\n  condition(id: $id) { name }\n}\n',
  '{ "id": "a" }\n',
)

test('an example file says its title and description in the comments at its top', () => {
  expect(EXAMPLE).toEqual({
    name: '04-pain',
    title: 'Which pain?',
    description: 'First line, second line.',
    query: '# Which pain?\nquery ($id: ID!) {\n  # inside\n  condition(id: $id) { name }\n}',
    variables: '{ "id": "a" }',
  })
})

test('any text in the editors comes back through its link', () => {
  const editors = fc.record({
    query: fc.string({ unit: 'grapheme' }),
    variables: fc.string().filter((v) => v.trim() !== ''),
  })
  fc.assert(
    fc.property(editors, (asked) => {
      expect(fromFragment(toFragment(asked, [EXAMPLE]), [EXAMPLE])).toEqual(asked)
    }),
  )
})

test('an unchanged example has a short link, a changed one carries its text', () => {
  expect(toFragment(EXAMPLE, [EXAMPLE])).toBe('#example=04-pain')
  expect(fromFragment('#example=04-pain', [EXAMPLE])).toMatchObject({ query: EXAMPLE.query })
  expect(toFragment({ ...EXAMPLE, variables: '{}' }, [EXAMPLE])).toContain('query=')
})

test('the address of an API call opens as it is, and anything else opens nothing', () => {
  expect(fromFragment('#query={meta{notice}}', [])).toEqual({ query: '{meta{notice}}', variables: '' })
  expect(fromFragment('', [EXAMPLE])).toBeUndefined()
  expect(fromFragment('#example=unknown', [EXAMPLE])).toBeUndefined()
})
