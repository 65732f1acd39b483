import { execFile, spawnSync } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { type RunningNeo4j, waitUntilReady } from './running.ts'

const run = promisify(execFile)
const FILE = path.join(import.meta.dirname, 'compose.yml')

/** Whether a container engine answers and knows compose files. */
export function canCompose(): boolean {
  const answers = (...args: string[]) => spawnSync('docker', args, { timeout: 10_000 }).status === 0
  return answers('info') && answers('compose', 'version')
}

/** A fresh server in a container, with authentication on. */
export async function startContainer(password: string, say: (line: string) => void): Promise<RunningNeo4j> {
  const env = { ...process.env, NEO4J_TEST_PASSWORD: password }
  const compose = (...args: string[]) =>
    run('docker', ['compose', '-p', `reliefgraph-test-${process.pid}`, '-f', FILE, ...args], { env })
  const stop = async () => {
    await compose('down', '--volumes')
  }
  say('Starting Neo4j in a container; the first time its image is fetched')
  try {
    await compose('up', '--detach')
    const { stdout } = await compose('port', 'neo4j', '7687')
    const server = { uri: `bolt://${stdout.trim()}`, user: 'neo4j', password }
    await waitUntilReady(server, () => true)
    return { ...server, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
