import fc from 'fast-check'
import { isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { loadSchema } from '../../src/graphql/schema.ts'
import { parseExample } from '../../web/playground/example.ts'
import { addressKeeper, fromFragment, isPrivate, toFragment } from '../../web/playground/permalink.ts'

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

const CANARY = 'quokkaXylophone'
const about = (field: string) =>
  `{ ${field}(profile: { symptoms: [{ description: "${CANARY}" }] }) { notice } }`

/** Every root field that the schema marks as being about a person. */
const PRIVATE_FIELDS = Object.values(loadSchema().getQueryType()?.getFields() ?? {})
  .filter(({ astNode }) => astNode?.directives?.some(({ name }) => name.value === 'private'))
  .map(({ name }) => name)

test('the page holds every field for private that the schema does, and no other', () => {
  expect(PRIVATE_FIELDS.length).toBeGreaterThan(0)
  for (const name of Object.keys(loadSchema().getQueryType()?.getFields() ?? {})) {
    expect(isPrivate(`{ ${name} }`), name).toBe(PRIVATE_FIELDS.includes(name))
  }
})

test('no field below the root is private: the page would not know it', () => {
  const below = Object.values(loadSchema().getTypeMap()).flatMap((type) =>
    isObjectType(type) && type.name !== 'Query' ? Object.values(type.getFields()) : [],
  )
  const marked = below.filter((f) => f.astNode?.directives?.some(({ name }) => name.value === 'private'))
  expect(marked.map((f) => f.name)).toEqual([])
})

test.each(PRIVATE_FIELDS)('an operation with %s has no link, nor have its variables', (field) => {
  for (const query of [about(field), `query { harmless: ${field}(profile: $p) { notice } }`]) {
    const fragment = toFragment({ query, variables: `{ "p": "${CANARY}" }` }, [EXAMPLE])
    expect(fragment).toBe('#')
  }
})

test('a private example has its short link as it is, and none once it is changed', () => {
  const example = { ...EXAMPLE, name: '40-plan', query: about('treatmentPlan'), variables: '{}' }
  expect(toFragment(example, [example])).toBe('#example=40-plan')
  expect(toFragment({ ...example, variables: `{ "p": "${CANARY}" }` }, [example])).toBe('#')
})

test('the address stays silent while a private operation is typed, mistyped and taken back', () => {
  const addressOf = addressKeeper([EXAMPLE])
  const whole = about('treatmentPlan')
  const shown = (query: string, variables = '') => addressOf({ query, variables })
  expect(shown('{ meta { notice } }')).toContain('query=')
  expect(shown(whole)).toBe('#')
  expect(shown(whole.replace('treatmentPlan', 'treatmentPla'))).toBe('#')
  expect(shown(`{ meta { notice } } # ${CANARY}`)).toBe('#')
  expect(addressOf(EXAMPLE)).toBe('#example=04-pain')
  expect(shown('{ meta { notice } }')).toContain('query=')
})

test('whatever is typed after a private operation, no address holds a word of it', () => {
  const edit = fc.tuple(fc.nat(60), fc.nat(60), fc.constantFrom('', '}', ' ', 'x'))
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const addressOf = addressKeeper([EXAMPLE])
      let query = about('planDiff')
      addressOf({ query, variables: '' })
      for (const [from, length, text] of edits) {
        query = query.slice(0, from) + text + query.slice(from + length)
        // Nothing of it is left then, and the page begins anew.
        if (query.trim() === '') return
        expect(addressOf({ query, variables: '' })).toBe('#')
      }
    }),
  )
})

test('empty editors begin anew', () => {
  const addressOf = addressKeeper([])
  addressOf({ query: about('treatmentPlan'), variables: '' })
  addressOf({ query: ' ', variables: '' })
  expect(addressOf({ query: '{ meta { notice } }', variables: '' })).toContain('query=')
})
