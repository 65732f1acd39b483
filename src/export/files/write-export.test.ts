import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSmallSeed } from '../../../test/support/small-seed.ts'
import { planSeed } from '../../seed/plan/plan-seed.ts'
import { exportGraph } from '../export-graph.ts'
import { type ExportError, writeExport } from './write-export.ts'

const graph = exportGraph(planSeed(readSmallSeed().seed, { calendar: '2026.11' }))

let parent: string
let out: string
beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'reliefgraph-write-export-'))
  out = path.join(parent, 'export')
})
afterEach(() => rm(parent, { recursive: true, force: true }))

const contentsOf = async (folder: string) =>
  Promise.all(
    (await readdir(folder))
      .sort()
      .map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')]),
  )

describe('writing an export', () => {
  it('makes the folder, writes all files and tells of each', async () => {
    const told: string[] = []
    const receipt = await writeExport(graph, path.join(out, 'deep'), {
      onFile: ({ name }, done, total) => told.push(`${done}/${total} ${name}`),
    })
    expect(receipt.files.map(({ name }) => name)).toHaveLength(7)
    expect(await readdir(path.join(out, 'deep'))).toHaveLength(8)
    expect(told).toHaveLength(7)
    expect(told[0]).toBe('1/7 reliefgraph_nodes.tsv')
  })

  it('writes the formats that are asked for, and a receipt of these', async () => {
    const { files } = await writeExport(graph, out, { formats: ['json-ld'] })
    expect(files.map(({ name }) => name)).toEqual(['reliefgraph.jsonld'])
    expect((await readdir(out)).sort()).toEqual(['receipt.json', 'reliefgraph.jsonld'])
  })

  it('gives the same bytes for the same data', async () => {
    await writeExport(graph, out)
    const first = await contentsOf(out)
    await writeExport(graph, out)
    expect(await contentsOf(out)).toEqual(first)
    expect(await readdir(parent)).toEqual(['export'])
  })

  it('leaves the old export as it was when a new one fails halfway', async () => {
    await writeExport(graph, out)
    const before = await contentsOf(out)
    const broken = {
      ...graph,
      edges: graph.edges.map((edge) => ({ ...edge, props: { ...edge.props, worth: Number.NaN } })),
    }
    await expect(writeExport(broken, out)).rejects.toThrow('NaN cannot be written')
    expect(await contentsOf(out)).toEqual(before)
    expect(await readdir(parent)).toEqual(['export'])
  })

  it('replaces nothing that is no export', async () => {
    await mkdir(out)
    await writeFile(path.join(out, 'thesis.txt'), 'years of work')
    const refusal: Partial<ExportError> = { name: 'ExportError' }
    await expect(writeExport(graph, out)).rejects.toMatchObject(refusal)
    await expect(writeExport(graph, out)).rejects.toThrow('name another folder with --out')
    expect(await contentsOf(out)).toEqual([['thesis.txt', 'years of work']])
    await expect(writeExport(graph, path.join(out, 'thesis.txt'))).rejects.toThrow('is no folder')
  })
})
