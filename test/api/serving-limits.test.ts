import { afterEach, describe, expect, test } from 'vitest'
import { SYNTAX_LIMITS } from '../../src/graphql/serving/limits.ts'
import { type ServingApp, type ServingOptions, servingApp } from './serving-app.ts'

let running: ServingApp | undefined
const serve = async (options?: ServingOptions) => {
  running = await servingApp(options)
  return running
}

afterEach(async () => {
  await running?.close()
})

const refusalOf = async (query: string, options?: ServingOptions) => {
  const { status, body } = await (await serve(options)).post(query)
  expect(status).toBe(400)
  expect(body.errors).toHaveLength(1)
  return body.errors?.[0]
}

const nested = (levels: number) => `${'child{'.repeat(levels)}name${'}'.repeat(levels)}`

describe('limits of the text', () => {
  const { depth, aliases, directives, tokens } = SYNTAX_LIMITS
  const repeated = (count: number, text: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => text(i)).join(' ')

  test.each([
    ['depth', depth, (n: number) => `{ item(first: 1) { ${nested(n - 2)} } }`],
    ['aliases', aliases, (n: number) => `{ ${repeated(n, (i) => `a${i}: hello`)} }`],
    ['directives', directives, (n: number) => `{ ${repeated(n, () => 'hello @skip(if: false)')} }`],
  ])('%s: as many as allowed pass, one more is refused', async (limit, allowed, text) => {
    const { post } = await serve({ maxCost: 100_000 })
    expect((await post(text(allowed))).body.errors).toBeUndefined()
    const { status, body } = await post(text(allowed + 1))
    expect(status).toBe(400)
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit,
      allowed,
      found: allowed + 1,
      remedy: expect.any(String),
    })
    expect(body.errors?.[0]?.message).toContain(`is ${allowed + 1}; at most ${allowed} is allowed`)
  })

  test('depth counts what a fragment brings', async () => {
    const query = `{ item(first: 1) { ...F } } fragment F on Item { ${nested(depth)} }`
    expect((await refusalOf(query))?.extensions).toMatchObject({ limit: 'depth', found: depth + 2 })
  })

  test('tokens: reading stops at the limit', async () => {
    // Everything but the ids is twelve tokens.
    const text = (n: number) => `{ byIds(ids: [${'"a" '.repeat(n - 12)}]) { name } }`
    const { post } = await serve({ maxCost: 10_000, resolvers: { byIds: () => [] } })
    expect((await post(text(tokens))).body.errors).toBeUndefined()
    const { status, body } = await post(text(tokens + 1))
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toContain(`more than ${tokens}`)
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'tokens',
      allowed: tokens,
    })
  })

  test('the same field thousands of times is refused as a limit, not as a fault of the text', async () => {
    const error = await refusalOf(`{ ${'hello '.repeat(2_000)} }`)
    expect(error?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', remedy: 'Select each field once.' })
  })

  test('a body beyond the limit is refused before it is read', async () => {
    const { app } = await serve()
    const payload = { query: '{ hello }', variables: { pad: 'x'.repeat(300_000) } }
    const answer = await app.inject({ method: 'POST', url: '/graphql', payload })
    expect(answer.statusCode).toBe(413)
    expect(answer.json().errors[0].extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', allowed: 262_144 })
  })

  test('the introspection of a playground passes', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    const { post } = await serve()
    const { body } = await post(getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true }))
    expect(body.errors).toBeUndefined()
    expect(body.extensions?.cost).toBe(100)
  })
})

describe('cost', () => {
  const page = (args: string) => {
    const head = args.includes('$n') ? 'query ($n: Int)' : 'query'
    return `${head} { items${args} { nodes { name parts { name } } } }`
  }
  // 1 for the connection; for each item: the item itself, its name, and a list of four parts with a name each.
  const costOf = (items: number) => 1 + items * (1 + 1 + (1 + 4))

  test('is the same inline, as a variable and by default', async () => {
    const { post } = await serve()
    const cost = async (args: string, variables?: Record<string, unknown>) =>
      (await post(page(args), variables)).body.extensions?.cost
    expect(await cost('(first: 25)')).toBe(costOf(25))
    expect(await cost('(first: $n)', { n: 25 })).toBe(costOf(25))
    expect(await cost('(first: $n)')).toBe(costOf(25))
    expect(await cost('')).toBe(costOf(25))
    expect(await cost('(first: null)')).toBe(costOf(25))
    expect(await cost('(first: $n)', { n: 3 })).toBe(costOf(3))
  })

  test('multiplies along nested pages, and counts ids that were asked for', async () => {
    const { post } = await serve()
    const nestedPages = '{ items(first: 10) { nodes { items(first: 10) { totalCount } } } }'
    expect((await post(nestedPages)).body.extensions?.cost).toBe(1 + 10 * (1 + (1 + 10)))
    const byIds = await post('query ($ids: [ID!]!) { byIds(ids: $ids) { name } }', { ids: ['a', 'b', 'c'] })
    expect(byIds.body.extensions?.cost).toBe(4)
  })

  test('is refused beyond the limit, with the figure and a remedy', async () => {
    const error = await refusalOf('{ items(first: 100) { nodes { name } } }', { maxCost: 200 })
    expect(error?.extensions).toMatchObject({
      code: 'LIMIT_EXCEEDED',
      limit: 'cost',
      allowed: 200,
      found: 201,
    })
    expect(error?.message).toContain('`first`')
  })

  test('fragments within fragments are not counted without end', async () => {
    const spread = (name: string) => `...${name} ...${name} ...${name} ...${name}`
    const fragments = Array.from({ length: 9 }, (_, i) => `fragment F${i} on Item { ${spread(`F${i + 1}`)} }`)
    const query = `{ item(first: 1) { ...F0 } } ${fragments.join(' ')} fragment F9 on Item { name }`
    expect((await refusalOf(query))?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', limit: 'cost' })
  })
})

describe('time', () => {
  test('an operation ends at its limit, and what it left running reads no more', async () => {
    let late: Promise<unknown> = Promise.resolve()
    let goOn = () => {}
    const answered = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const { post } = await serve({
      requestTimeoutMs: 150,
      resolvers: {
        hello: (_source, _args, { graph }) => {
          late = answered.then(() =>
            graph.read({
              name: 'late',
              cypher: 'RETURN 1 AS n',
              params: {},
              row: { parse: () => 1 } as never,
            }),
          )
          return late
        },
      },
    })
    const { status, body } = await post('{ hello }')
    expect(status).toBe(504)
    expect(body.data).toBeNull()
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'TIMEOUT', limit: 'time', allowed: 150 })
    goOn()
    await expect(late).rejects.toMatchObject({ code: 'TIMEOUT' })
  })
})
