import { mkdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { SMALL_SEED } from '../../test/support/small-seed.ts'
import { runExport } from './command.ts'

let parent: string
beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'reliefgraph-export-command-'))
})
afterEach(() => rm(parent, { recursive: true, force: true }))

async function run(...argv: string[]) {
  const said = { out: '', err: '' }
  const code = await runExport(argv, {
    out(text) {
      said.out += `${text}\n`
    },
    err(text) {
      said.err += `${text}\n`
    },
  })
  return { code, ...said }
}

/** A seed folder with a record of every kind. */
function smallSeedDir(): string {
  const dir = path.join(parent, 'seed')
  for (const [name, text] of Object.entries({ ...SMALL_SEED, 'manifest.yaml': "calendar: '2026.11'\n" })) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true })
    writeFileSync(path.join(dir, name), text)
  }
  return dir
}

it('writes an export, shows progress and says what is in it', async () => {
  const out = path.join(parent, 'out')
  const { code, ...said } = await run('--dir', smallSeedDir(), '--out', out, '--format', 'kgx-jsonl, cypher')
  expect(said.err).toMatch(/1 of 3 {2}reliefgraph_nodes\.jsonl .*MB\n2 of 3/)
  expect(said.out).toMatch(/2026\.11-[0-9a-f]{8}, \d+ nodes, \d+ edges/)
  expect(code).toBe(0)
  expect((await readdir(out)).sort()).toEqual([
    'receipt.json',
    'reliefgraph.cypher',
    'reliefgraph_edges.jsonl',
    'reliefgraph_nodes.jsonl',
  ])
})

it('names the formats when asked for one that there is not', async () => {
  const { code, err } = await run('--format', 'xml')
  expect(code).toBe(2)
  expect(err).toContain('unknown format "xml": write some of kgx-tsv, kgx-jsonl, json-ld, n-quads, cypher')
})

it('refuses an unknown option, and shows help when asked', async () => {
  expect(await run('--folder', 'x')).toMatchObject({ code: 2, err: expect.stringContaining('--folder') })
  expect(await run('--help')).toMatchObject({
    code: 0,
    out: expect.stringContaining('reliefgraph_edges.tsv'),
  })
})

it('exports nothing from a seed with faults', async () => {
  const dir = smallSeedDir()
  await writeFile(path.join(dir, 'imaging-modalities.yaml'), '- id: Not A Slug\n')
  const { code, err } = await run('--dir', dir, '--out', path.join(parent, 'out'))
  expect(code).toBe(2)
  expect(err).toMatch(/faults in the seed/)
  expect(await readdir(parent)).toEqual(['seed'])
})
