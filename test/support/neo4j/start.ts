import { randomBytes } from 'node:crypto'
import { canCompose, startContainer } from './compose.ts'
import { canRunJars } from './jars.ts'
import type { RunningNeo4j } from './running.ts'
import { startServer } from './server.ts'

export const HOW_TO_GET_ONE =
  'Set NEO4J_URI (with NEO4J_USER and NEO4J_PASSWORD), or start Docker, or install Java 17 or 21 and Maven.'

type Start = (say: (line: string) => void) => Promise<RunningNeo4j>

/** How a server can be had on this machine, or nothing. */
export function waysToStart(env: NodeJS.ProcessEnv): Start | undefined {
  const password = randomBytes(9).toString('hex')
  if (env.NEO4J_URI) return given(env.NEO4J_URI, env)
  if (canCompose()) return (say) => startContainer(password, say)
  return canRunJars() ? (say) => startServer(password, say) : undefined
}

function given(uri: string, env: NodeJS.ProcessEnv): Start {
  const { NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = env
  return async () => ({ uri, user, password, stop: async () => undefined })
}
