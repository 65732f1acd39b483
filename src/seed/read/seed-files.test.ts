import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readManifest, readReleasedIds, readRetired } from './manifest.ts'
import { seedFiles } from './seed-files.ts'

let dir: string
const write = (path: string, text: string) => writeFile(join(dir, path), text)

beforeEach(async () => {
  dir = join(await mkdtemp(join(tmpdir(), 'reliefgraph-seed-')), 'seed')
  await mkdir(join(dir, 'conditions'), { recursive: true })
})
afterEach(async () => {
  await rm(join(dir, '..'), { recursive: true })
})

describe('seedFiles', () => {
  it('reads YAML files below the folder in order, and leaves the rest', async () => {
    await write('manifest.yaml', "calendar: '2026.11'")
    await write('retired.yaml', '[]')
    await write('README.md', 'text')
    await write('comparators.yaml', 'b')
    await write('conditions/knee.yaml', 'c')
    expect(await seedFiles(dir)).toEqual([
      { path: 'comparators.yaml', file: 'seed/comparators.yaml', text: 'b' },
      { path: 'conditions/knee.yaml', file: 'seed/conditions/knee.yaml', text: 'c' },
    ])
  })
})

describe('the files beside the records', () => {
  it('may be absent, but for the manifest', async () => {
    expect(await readRetired(dir)).toEqual([])
    expect(await readReleasedIds(dir)).toEqual([])
    await expect(readManifest(dir)).rejects.toThrow('ENOENT')
  })

  it('are parsed', async () => {
    await write('manifest.yaml', "calendar: '2026.11'")
    await write('retired.yaml', '- { id: condition/a, reason: Renamed, date: 2026-11-01 }')
    await write('ids.txt', '# remark\ncondition/a\n\ncondition/b\n')
    expect(await readManifest(dir)).toEqual({ calendar: '2026.11' })
    expect(await readRetired(dir)).toEqual([{ id: 'condition/a', reason: 'Renamed', date: '2026-11-01' }])
    expect(await readReleasedIds(dir)).toEqual(['condition/a', 'condition/b'])
  })

  it('are refused when they are wrong', async () => {
    await write('manifest.yaml', 'calendar: November')
    await expect(readManifest(dir)).rejects.toThrow('write year and month')
  })
})
