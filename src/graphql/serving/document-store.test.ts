import { parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { loadSchema } from '../schema.ts'
import { publicDocuments } from './document-store.ts'

const schema = loadSchema()
const PUBLIC = '{ meta { apiVersion } }'
const inText = (operation: string) => `{ ${operation} { __typename } }`
const profile = '{ symptoms: [{ description: "canary" }] }'

/** What the store hands out after it was handed a text. */
async function kept(text: string) {
  const store = publicDocuments(schema)
  const document = parse(text)
  await store.set(text, document)
  return (await store.get(text)) === document
}

describe('parsed operations', () => {
  it('that are public are kept until they are deleted', async () => {
    const store = publicDocuments(schema)
    const document = parse(PUBLIC)
    await store.set(PUBLIC, document)
    expect(await store.get(PUBLIC)).toBe(document)
    await store.delete(PUBLIC)
    expect(await store.get(PUBLIC)).toBeUndefined()
  })

  it.each([
    ['a plan', inText(`treatmentPlan(profile: ${profile})`)],
    ['a comparison', inText(`planDiff(before: ${profile}, after: ${profile})`)],
    ['an alias', `{ harmless: treatmentPlan(profile: ${profile}) { notice } meta { apiVersion } }`],
    ['a fragment', `query { ...F } fragment F on Query { treatmentPlan(profile: ${profile}) { notice } }`],
    ['an inline fragment', `{ ... on Query { treatmentPlan(profile: ${profile}) { notice } } }`],
    ['the second operation', `query A ${PUBLIC} query B { treatmentPlan(profile: ${profile}) { notice } }`],
    [
      'a fragment that nobody uses',
      `${PUBLIC} fragment F on Query { treatmentPlan(profile: ${profile}) { notice } }`,
    ],
    ['variables', 'query ($p: TreatmentProfileInput!) { treatmentPlan(profile: $p) { notice } }'],
  ])('about a person are never kept: %s', async (_, text) => {
    expect(await kept(text)).toBe(false)
  })

  it('that only name such a field in a text are kept', async () => {
    expect(await kept('{ search(query: "treatmentPlan") { totalCount } }')).toBe(true)
    expect(await kept('{ treatmentPlan: meta { apiVersion } }')).toBe(true)
  })
})
