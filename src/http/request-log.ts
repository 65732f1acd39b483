import type { FastifyInstance } from 'fastify'

/** One line per request; never the query string, which carries variables on GET. */
export function addRequestLog(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { statusCode: status, elapsedTime } = reply
    const [path] = request.url.split('?')
    const level = status >= 500 ? 'error' : status >= 400 ? 'info' : 'debug'
    request.log[level]({ method: request.method, path, status, ms: Math.round(elapsedTime) }, 'request')
  })
}
