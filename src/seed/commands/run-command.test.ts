import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeSeedFolder } from '../../../test/support/seed-folder.ts'
import type { Edit } from '../../../test/support/small-seed.ts'
import { COMMANDS } from './all-commands.ts'
import { runCommand } from './run-command.ts'

let root: string
let dir: string

/** The small seed with the terminology tables that the checks of a whole folder ask for. */
function writeSeed(...edits: Edit[]): Promise<void> {
  const term = 'code\tlabel\tsynonyms\n'
  const tables = ['fma', 'hcpcs', 'icd10cm', 'icd10pcs', 'maxo', 'mondo', 'uberon'].map((name) => ({
    path: `terminology/${name}.tsv`,
    text: term,
  }))
  return writeSeedFolder(dir, edits, [
    ...tables,
    {
      path: 'terminology/mesh.tsv',
      text: `${term}MESH:D020370\tOsteoarthritis, Knee\tKnee Osteoarthritis\n`,
    },
    { path: 'terminology/obsolete.tsv', text: 'code\tlabel\tuse\n' },
  ])
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await runCommand([...args, '--dir', dir], {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'reliefgraph-cli-'))
  dir = join(root, 'seed')
  await writeSeed()
})
afterEach(async () => {
  await rm(root, { recursive: true })
})

describe('the command line', () => {
  it('explains every command', async () => {
    const { code, out } = await run('--help')
    expect(code).toBe(0)
    for (const { name, about } of COMMANDS) {
      expect(out).toContain(`\n  ${name}`)
      expect(out).toContain(about)
    }
  })

  it.each([
    [['fly'], 'unknown command "fly"'],
    [['check', '--wings'], "Unknown option '--wings'"],
    [['sample', 'many'], 'write whole numbers'],
    [['terminology'], 'name the folder of extracts'],
    [['terminology', '--from', 'no-such-folder'], 'there is no folder no-such-folder'],
  ])('gives 2 for wrong use: %j', async (args, told) => {
    const { code, err } = await run(...args)
    expect(code).toBe(2)
    expect(err).toContain(told)
  })
})

describe('check', () => {
  it('gives 0 without faults', async () => {
    expect(await run('check')).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+ records, no faults$/),
    })
  })

  it('gives 1 with faults, lists them and counts them by rule', async () => {
    await writeSeed(
      ['comparators.yaml', 'kind: SHAM', 'kind: FAKE'],
      ['procedures/knee.yaml', 'unit: minutes', 'unit: minuts'],
    )
    const { code, out } = await run('check')
    expect(code).toBe(1)
    expect(out).toContain('seed/comparators.yaml:5  kind is "FAKE"  [shape]\n    -> write one of: SHAM')
    expect(out).toMatch(/2 faults in 2 files: (shape 1, unit 1|unit 1, shape 1)$/)
    expect((await run('check', '--only', 'unit')).out).not.toContain('FAKE')
  })
})

describe('plan', () => {
  it('counts nodes and edges', async () => {
    const { code, out } = await run('plan')
    expect(code).toBe(0)
    expect(out).toMatch(/^data version 2026\.11-[0-9a-f]{8}\n\d+ nodes\n/)
    expect(out).toMatch(/\n +2 {2}Condition\n/)
  })

  it('writes the plan, or prints it line by line', async () => {
    const file = join(root, 'plan.json')
    await run('plan', '--out', file)
    const plan = JSON.parse(await readFile(file, 'utf8')) as { nodes: object[]; edges: object[] }
    const lines = (await run('plan', '--jsonl')).out.split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual([...plan.nodes, ...plan.edges])
  })

  it('gives 1 when the engines could not store it', async () => {
    await writeSeed(['comparators.yaml', 'id: sham-procedure', 'id: sham'])
    expect(await run('plan')).toMatchObject({
      code: 1,
      err: expect.stringContaining('unknown node RELIEF:comparator/sham-procedure'),
    })
  })
})

describe('format', () => {
  it('mends the order that check complains about', async () => {
    await writeSeed([
      'references/pages.yaml',
      '- id: anatomy\n  kind: TEXTBOOK\n',
      '- kind: TEXTBOOK\n  id: anatomy\n',
    ])
    expect((await run('check')).out).toContain('[order]')
    expect((await run('format')).out).toBe('seed/references/pages.yaml\n1 files changed')
    expect((await run('check')).code).toBe(0)
    expect((await run('format', 'conditions')).out).toBe('0 files changed')
  })
})

describe('ids', () => {
  it('writes the list, which then holds every id', async () => {
    expect((await run('ids')).out).toMatch(/^\d+ ids, \d+ new, 0 gone$/)
    await writeSeed(
      ['comparators.yaml', 'id: sham-procedure', 'id: sham'],
      ['evidence/joint-oa/doe.yaml', 'comparator/sham-procedure', 'comparator/sham'],
    )
    expect((await run('check')).out).toContain('comparator/sham-procedure was released and is gone')
    expect((await run('ids')).out).toContain('- comparator/sham-procedure  (does seed/retired.yaml say why?)')
    expect((await run('check')).code).toBe(0)
  })
})

describe('released', () => {
  it('lists what a release held; the plan then says what changed since', async () => {
    expect(await run('plan')).toMatchObject({ out: expect.not.stringContaining('DataChange') })
    expect((await run('released')).out).toMatch(/^\d+ records of 2026\.11-[0-9a-f]{8}$/)
    await writeSeed(['conditions/joints.yaml', 'name: Joint pain', 'name: Pain of joints'])
    const changes = (await run('plan', '--jsonl')).out
      .split('\n')
      .filter((line) => line.includes('"DataChange"'))
    expect(changes.filter((line) => line.includes('"changed":["RELIEF:condition/joint-pain"]'))).toHaveLength(
      1,
    )
  })
})

describe('the reports', () => {
  it('diff compares two folders', async () => {
    expect((await run('diff', '--against', dir)).out).toContain('0 added, 0 removed, 0 changed')
  })

  it('report says how far readings agreed', async () => {
    expect((await run('report')).out).toBe(
      '1 of 1 evidence files were read twice\n19 of 20 numbers: 95.0 % agreed at once\n1 differences settled from the page\n  doe: The page says 55.',
    )
  })

  it('sample shows facts with pages, the same for the same seed', async () => {
    const first = await run('sample', '3', '--seed', '7')
    expect(first.out.match(/page: {5}https:/g)).toHaveLength(3)
    expect(first).toEqual(await run('sample', '3', '--seed', '7'))
  })

  it('coverage counts families and pairs, names gaps, and says that it has no frame', async () => {
    const { out } = await run('coverage')
    expect(out).toMatch(/\nfindings( +0){5} +4 +0 +4\n/)
    expect(out).toMatch(/\nknee-osteoarthritis \+ genicular-ablation +2 +2 +2 +2 +1 +0 +low\n/)
    expect(out).toContain('no frame was given')
  })

  it('coverage writes its table into a file with marks', async () => {
    const file = join(root, 'README.md')
    const marks = [
      '<!-- coverage: written by npm run seed -- coverage --write README.md -->',
      '<!-- end of coverage -->',
    ]
    await writeFile(file, marks.join('\n'))
    expect((await run('coverage', '--write', file)).code).toBe(0)
    expect(await readFile(file, 'utf8')).toMatch(/\n\| \*\*All\*\* \| 2 \|/)
    await writeFile(file, 'no marks')
    expect(await run('coverage', '--write', file)).toMatchObject({
      code: 2,
      err: expect.stringMatching(/lacks/),
    })
  })
})
