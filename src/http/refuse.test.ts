import { fastify } from 'fastify'
import { GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { GraphError } from '../graph/errors.ts'
import { badUserInput, limitExceeded, timedOut } from '../graphql/errors.ts'
import { NOTICE } from '../graphql/notice.ts'
import { addErrorHandlers } from './errors.ts'
import { refuse } from './refuse.ts'

interface Refusal {
  readonly errors: { message: string; extensions: Record<string, unknown> }[]
  readonly extensions: unknown
}

/** A server with two routes that fail: one refuses by itself, one leaves it to the server. */
function serverThat(fails: unknown) {
  const app = fastify({ bodyLimit: 64 })
  addErrorHandlers(app)
  app.get('/refuses', (request, reply) => refuse(request, reply, fails))
  app.post('/takes', async () => ({}))
  app.get('/throws', async (_, reply) => {
    reply.headers({ etag: '"a"', 'content-disposition': 'attachment', 'x-total-count': 7 })
    throw fails
  })
  return app
}

async function answer(fails: unknown, url = '/refuses') {
  const app = serverThat(fails)
  try {
    const { statusCode, headers, body } = await app.inject({ url })
    return { status: statusCode, headers, ...(JSON.parse(body) as Refusal) }
  } finally {
    await app.close()
  }
}

const SECRET = 'Neo4j at 10.0.0.7 refused the password of neo4j'
const wrapping = (inner: Error) => new GraphQLError(inner.message, { originalError: inner })

describe('a refusal', () => {
  it.each([
    ['a wrong argument', badUserInput('first', 0, 'write 1 to 100'), 400, 'BAD_USER_INPUT'],
    ['too much', limitExceeded({ limit: 'depth', allowed: 9, remedy: 'Ask less.' }), 400, 'LIMIT_EXCEEDED'],
    ['too long a wait', timedOut(100), 504, 'TIMEOUT'],
    ['no engine', wrapping(new GraphError('UNAVAILABLE', SECRET)), 503, 'UNAVAILABLE'],
    ['a wrong password of ours', wrapping(new GraphError('UNAUTHORIZED', SECRET)), 503, 'UNAVAILABLE'],
    ['no data', new GraphError('NO_DATA', 'No data was loaded yet'), 503, 'UNAVAILABLE'],
    ['a slow engine', new GraphError('TIMEOUT', SECRET), 504, 'TIMEOUT'],
    ['a query of ours', new GraphError('BAD_QUERY', SECRET), 500, 'INTERNAL_SERVER_ERROR'],
    ['a fault of ours', new TypeError(SECRET), 500, 'INTERNAL_SERVER_ERROR'],
    ['what is no error', SECRET, 500, 'INTERNAL_SERVER_ERROR'],
  ])(
    'of %s has the status and the code for it, the notice, and no secret',
    async (_, fails, status, code) => {
      const got = await answer(fails)
      expect(got.status).toBe(status)
      expect(got.errors).toMatchObject([{ extensions: { code } }])
      expect(got.extensions).toEqual({ notice: NOTICE })
      expect(JSON.stringify(got)).not.toContain('10.0.0.7')
      expect(got.errors[0]?.extensions).not.toHaveProperty('http')
    },
  )

  it('says what a person can do, where it is theirs to do', async () => {
    const { errors } = await answer(badUserInput('first', 0, 'write a whole number from 1 to 100'))
    expect(errors[0]).toMatchObject({
      message: 'Argument "first" cannot be 0: write a whole number from 1 to 100.',
      extensions: { argument: 'first' },
    })
  })

  it('carries the id of the request only where the log has more to say', async () => {
    const [ours] = (await answer(new TypeError(SECRET))).errors
    expect(ours?.extensions.requestId).toEqual(expect.any(String))
    const [theirs] = (await answer(badUserInput('first', 0, 'write more'))).errors
    expect(theirs?.extensions).not.toHaveProperty('requestId')
  })

  it('of several faults names each, with the gravest status', async () => {
    const faults = [badUserInput('a', 1, 'no'), wrapping(new GraphError('UNAVAILABLE', SECRET))]
    const { status, errors } = await answer(new AggregateError(faults))
    expect(status).toBe(503)
    expect(errors.map((e) => e.extensions.code)).toEqual(['BAD_USER_INPUT', 'UNAVAILABLE'])
  })
})

describe('a failure that no route caught', () => {
  it('tells nothing but the id of the request, and leaves the headers of the good answer behind', async () => {
    const { status, headers, errors } = await answer(new Error(SECRET), '/throws')
    expect(status).toBe(500)
    expect(errors[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', requestId: expect.any(String) })
    expect(JSON.stringify(errors)).not.toContain('10.0.0.7')
    for (const name of ['etag', 'content-disposition', 'x-total-count']) expect(headers[name]).toBeUndefined()
    expect(headers['cache-control']).toBe('no-store')
  })

  it('of the client keeps its words and its status', async () => {
    const { status, errors } = await answer(
      Object.assign(new Error('Bad range'), { statusCode: 416 }),
      '/throws',
    )
    expect(status).toBe(416)
    expect(errors).toEqual([{ message: 'Bad range', extensions: { code: 'BAD_REQUEST' } }])
  })

  it('for an address with nothing says where the API is, without what was asked there', async () => {
    const { status, errors } = await answer(null, '/nowhere?patient=1')
    expect(status).toBe(404)
    expect(errors[0]?.message).toContain('nothing at GET /nowhere. The API is at /graphql')
    expect(errors[0]?.message).not.toContain('patient')
  })

  it('for too large a body says the limit', async () => {
    const app = serverThat(null)
    const { statusCode, body } = await app.inject({
      method: 'POST',
      url: '/takes',
      payload: { a: 'x'.repeat(99) },
    })
    await app.close()
    expect(statusCode).toBe(413)
    const [error] = (JSON.parse(body) as Refusal).errors
    expect(error?.extensions).toMatchObject({ code: 'LIMIT_EXCEEDED', allowed: 64 })
  })
})
