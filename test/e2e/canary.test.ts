import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { PACKAGE_ROOT } from '../../src/package-root.ts'

/** Words that stand nowhere else, in every free text of a profile: in variables and in the query itself. */
const CANARY = 'quokkaXylophone'
const CONDITION = 'RELIEF:condition/knee-osteoarthritis'
const FIELDS =
  '{ stages { steps { id site } } missingInformation { nodes { fact } pageInfo { endCursor } } excluded { edges { cursor } } }'
const inText = {
  query: `{ treatmentPlan(profile: { symptoms: [{ description: "${CANARY} low back pain", location: "${CANARY}" }],
    conditions: [{ condition: "${CONDITION}", levels: ["${CANARY}"] }] }) ${FIELDS} }`,
}
const profile = {
  conditions: [{ condition: CONDITION, levels: [CANARY] }],
  symptoms: [{ description: CANARY }],
}
const inVariables = {
  query: `query Named($p: TreatmentProfileInput!) { treatmentPlan(profile: $p) ${FIELDS} }`,
  variables: { p: profile },
}
const inDiff = {
  query: 'query Two($p: TreatmentProfileInput!) { planDiff(before: $p, after: $p) { changes { text } } }',
  variables: { p: profile },
}
const refused = { ...inVariables, variables: { p: { ...profile, drugs: [CANARY] } } }
const malformed = { ...inText, query: inText.query.replace('stages', 'stagesOf') }

let folder: string
let server: ChildProcess
let address = ''
let said = ''

async function until<T>(look: () => T | undefined | '' | null): Promise<T> {
  for (let tries = 0; tries < 1200; tries++) {
    const found = look()
    if (found) return found
    await wait(50)
  }
  throw new Error(`nothing came; the server said: ${said}`)
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'reliefgraph-canary-'))
  const env = {
    PATH: process.env.PATH ?? '',
    PORT: '0',
    LOG_LEVEL: 'trace',
    RELIEF_DATA_DIR: path.join(folder, 'data'),
  }
  const flags = ['--heapsnapshot-signal=SIGUSR2', `--diagnostic-dir=${folder}`, '--import', 'tsx']
  server = spawn(process.execPath, [...flags, 'src/main.ts'], {
    cwd: PACKAGE_ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk) => {
      said += chunk
    })
  }
  address = await until(() => /playground\s+(\S+)\//.exec(said)?.[1])
}, 120_000)
afterAll(() => {
  server?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

const post = (payload: object) =>
  fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(payload),
  })

const filesUnder = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))

/** Whether a file that may be longer than a string can be holds a text. */
async function holds(file: string, text: string): Promise<boolean> {
  let tail = ''
  for await (const chunk of createReadStream(file, { encoding: 'latin1', highWaterMark: 1 << 20 })) {
    if ((tail + chunk).includes(text)) return true
    tail = String(chunk).slice(-text.length)
  }
  return false
}

describe('a profile', () => {
  it('is answered over POST, and no cache may store the answer', async () => {
    for (const payload of [inText, inVariables, inDiff, refused, malformed]) {
      const { headers } = await post(payload)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('etag')).toBeNull()
    }
    expect(await (await post(inVariables)).text()).toContain(CANARY)
  })

  it('is refused in an address', async () => {
    const url = `${address}/graphql?query=${encodeURIComponent(inText.query.replaceAll(CANARY, 'x'))}`
    const response = await fetch(url, { headers: { 'apollo-require-preflight': '1' } })
    expect([response.status, response.headers.get('cache-control')]).toEqual([405, 'no-store'])
  })

  it('stands in no log line of any level', () => {
    expect(said).toContain('"operation"')
    expect(said).not.toContain(CANARY)
  })

  it('stands in no file of the server', () => {
    const files = filesUnder(path.join(folder, 'data'))
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((file) => readFileSync(file).includes(CANARY))).toEqual([])
  })

  it('stands nowhere in the memory of the server once it is answered', { timeout: 120_000 }, async () => {
    for (let i = 0; i < 20; i++)
      await (await post({ query: `{ meta { apiVersion } a${i}: __typename }` })).text()
    server.kill('SIGUSR2')
    // The signal also ends the server: then the file is whole.
    await once(server, 'exit')
    const [snapshot = ''] = filesUnder(folder).filter((file) => file.endsWith('.heapsnapshot'))
    expect(await holds(snapshot, 'apiVersion')).toBe(true)
    expect(await holds(snapshot, CANARY)).toBe(false)
  })
})
