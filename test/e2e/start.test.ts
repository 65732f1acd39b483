import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { PACKAGE_ROOT } from '../../src/package-root.ts'

const MAIN = path.join(PACKAGE_ROOT, 'dist/src/main.js')
const dataDir = mkdtempSync(path.join(tmpdir(), 'reliefgraph-start-'))
let running: ChildProcess | undefined

beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: PACKAGE_ROOT, stdio: 'pipe' })
})
afterEach(() => running?.kill('SIGKILL'))
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

/** Starts the built server, and gathers what it says. */
function start(environment: Record<string, string>) {
  const said = { out: '', err: '' }
  // Nothing of this process's own environment but the path: NEO4J_URI would choose the other engine.
  const env = { PATH: process.env.PATH ?? '', PORT: '0', RELIEF_DATA_DIR: dataDir, ...environment }
  const child = spawn(process.execPath, [MAIN], { cwd: PACKAGE_ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] })
  running = child
  child.stdout.on('data', (chunk) => {
    said.out += chunk
  })
  child.stderr.on('data', (chunk) => {
    said.err += chunk
  })
  const exit = once(child, 'exit').then(([code]) => code)
  return { child, said, exit }
}

async function ready({ said, exit }: ReturnType<typeof start>): Promise<string> {
  let ended: unknown
  exit.then((code) => {
    ended = code
  })
  while (!said.out.includes('edges')) {
    if (ended !== undefined) throw new Error(`ended with ${ended}: ${said.err}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return /playground\s+(\S+)\//.exec(said.out)?.[1] ?? ''
}

test('loads with visible progress, serves, ends on a signal, and starts again without loading', async () => {
  const first = start({})
  const address = await ready(first)
  expect(first.said.err).toMatch(/loading .* \d+ %/)
  expect(first.said.out).toMatch(/engine\s+embedded/)
  expect(first.said.out).toMatch(/data\s+\d{4}\.\d{2}\S*: \d+ nodes, \d+ edges/)
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ meta { dataVersion } }' }),
  })
  const { data } = (await answer.json()) as { data: { meta: { dataVersion: string } } }
  expect(first.said.out).toContain(data.meta.dataVersion)
  expect((await fetch(`${address}/health/ready`)).status).toBe(200)
  expect(await (await fetch(`${address}/`)).text()).toContain('ReliefGraph playground')
  first.child.kill('SIGTERM')
  expect(await first.exit).toBe(0)

  const second = start({})
  await ready(second)
  expect(second.said.err).not.toContain('loading')
  second.child.kill('SIGINT')
  expect(await second.exit).toBe(0)
}, 120_000)

test('names every wrong setting and ends', async () => {
  const { said, exit } = start({ PORT: 'many', LOG_LEVEL: 'loud' })
  expect(await exit).toBe(1)
  expect(said.err).toContain('PORT=many')
  expect(said.err).toContain('LOG_LEVEL=loud')
  expect(said.err).not.toContain('    at ')
  expect(said.out).toBe('')
})

test('says that the port is taken, and what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const taken = other.address()
  const port = typeof taken === 'object' && taken !== null ? taken.port : 0
  const { said, exit } = start({ PORT: String(port), HOST: '127.0.0.1' })
  expect(await exit).toBe(1)
  expect(said.err).toContain(`Port ${port} is taken`)
  other.close()
}, 120_000)

test('says that Neo4j cannot be reached, without a stack', async () => {
  const { said, exit } = start({ NEO4J_URI: 'bolt://127.0.0.1:9' })
  expect(await exit).toBe(1)
  expect(said.err).toContain('Check NEO4J_URI')
  expect(said.err).not.toContain('    at ')
}, 120_000)
