import type { FastifyInstance } from 'fastify'
import { labelCounts } from '../graph/graph-queries.ts'
import type { GraphPort } from '../graph/port.ts'

const PATIENCE_MS = 2_000

/** For supervisors: `live` while the process runs, `ready` once data is loaded and the engine answers. */
export function addHealth(app: FastifyInstance, port: GraphPort): void {
  app.get('/health/live', async () => ({ status: 'live' }))
  app.get('/health/ready', async (request, reply) => {
    try {
      return { status: 'ready', engine: port.engine, dataVersion: await answeringVersion(port) }
    } catch (error) {
      request.log.warn({ err: error }, 'not ready')
      return reply.code(503).send({ status: 'not ready', engine: port.engine })
    }
  })
}

async function answeringVersion(port: GraphPort): Promise<string> {
  const graph = await port.pin()
  await graph.read(labelCounts(['Condition']), { timeoutMs: PATIENCE_MS })
  return graph.version
}
