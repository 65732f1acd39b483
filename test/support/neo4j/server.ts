import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { jars } from './jars.ts'
import { type RunningNeo4j, waitUntilReady } from './running.ts'

/** A server that lives for a minute gains nothing from the slow, thorough compiler. */
const SHORT_LIVED = ['-Xmx1g', '-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC']
const OPENS = ['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)

/** A fresh server from its jars, with authentication on, in a home folder that goes when it stops. */
export async function startServer(password: string, say: (line: string) => void): Promise<RunningNeo4j> {
  const classpath = path.join(await jars(say), '*')
  const home = await mkdtemp(path.join(tmpdir(), 'reliefgraph-neo4j-'))
  try {
    return await startIn(home, classpath, password)
  } catch (error) {
    const log = await readFile(path.join(home, 'logs/neo4j.log'), 'utf8').catch(() => 'none')
    await rm(home, { recursive: true, force: true })
    throw new Error(`Neo4j did not start. Its log ends: ${log.slice(-2_000)}`, { cause: error })
  }
}

async function startIn(home: string, classpath: string, password: string): Promise<RunningNeo4j> {
  const port = await freePort()
  await configure(home, port)
  setPassword(classpath, home, password)
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${home}/conf`]
  const java = spawn('java', [...SHORT_LIVED, '-cp', classpath, ...OPENS, ...main], { stdio: 'ignore' })
  const server = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password }
  const stop = async () => {
    await ended(java)
    await rm(home, { recursive: true, force: true })
  }
  await waitUntilReady(server, () => java.exitCode === null).catch(async (error: unknown) => {
    await ended(java)
    throw error
  })
  return { ...server, stop }
}

async function configure(home: string, port: number): Promise<void> {
  const settings = [
    'server.default_listen_address=127.0.0.1',
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'dbms.usage_report.enabled=false',
    'server.memory.heap.initial_size=512m',
    'server.memory.heap.max_size=512m',
    'server.memory.pagecache.size=256m',
    // Each test file loads other data: planning every text anew for it would be most of the run.
    'dbms.cypher.min_replan_interval=1h',
  ]
  await mkdir(path.join(home, 'conf'), { recursive: true })
  await writeFile(path.join(home, 'conf/neo4j.conf'), `${settings.join('\n')}\n`)
}

function setPassword(classpath: string, home: string, password: string): void {
  const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: path.join(home, 'conf') }
  const admin = ['org.neo4j.server.startup.Neo4jAdminCommand', 'dbms', 'set-initial-password', password]
  const { status, stderr } = spawnSync('java', ['-cp', classpath, ...admin], { env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`Neo4j did not take its first password: ${stderr}`)
}

async function ended(java: ChildProcess): Promise<void> {
  if (java.exitCode !== null || java.signalCode !== null) return
  const gone = new Promise((resolve) => java.once('exit', resolve))
  const impatient = setTimeout(() => java.kill('SIGKILL'), 20_000)
  java.kill('SIGTERM')
  await gone
  clearTimeout(impatient)
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const address = probe.address()
  await new Promise((resolve) => probe.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}
