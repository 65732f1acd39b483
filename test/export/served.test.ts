import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { gunzipSync } from 'node:zlib'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Receipt } from '../../src/export/files/receipt.ts'
import { type SeededApp, seededApp } from '../api/seeded-app.ts'
import { PLAN, servingApp } from '../api/serving-app.ts'
import { loadRealSeed } from '../support/api.ts'
import { type WrittenExport, writtenExport } from './written-export.ts'

interface Listing {
  readonly dataVersion: string
  readonly receipt: string
  readonly files: readonly { readonly name: string; readonly url: string; readonly contentType: string }[]
}

describe('the export of the curated data over HTTP', () => {
  let seeded: SeededApp
  let written: WrittenExport
  let listing: Listing
  beforeAll(async () => {
    seeded = await seededApp()
    written = await writtenExport((await loadRealSeed()).plan)
    listing = (await seeded.app.inject('/export')).json()
  })
  afterAll(async () => {
    await seeded.close()
    await written.remove()
  })

  it('lists every file under the data version', () => {
    expect(listing.dataVersion).toBe(written.receipt.dataVersion)
    expect(listing.files.map(({ name }) => name)).toEqual(written.receipt.files.map(({ name }) => name))
    expect(listing.receipt).toBe(`/export/${listing.dataVersion}/receipt.json`)
  })

  it('is built in a thread of its own: this one keeps its time for others', async () => {
    const before = performance.eventLoopUtilization()
    expect((await seeded.app.inject(listing.receipt)).statusCode).toBe(200)
    // What stays here is reading the graph page by page; built on this thread, it was busy all the time.
    expect(performance.eventLoopUtilization(before).utilization).toBeLessThan(0.7)
  })

  it('serves byte for byte what the seed gives without an engine', async () => {
    const receipt: Receipt = (await seeded.app.inject(listing.receipt)).json()
    expect(receipt).toEqual(written.receipt)
    for (const { name, url } of listing.files) {
      const { rawPayload, headers } = await seeded.app.inject(url)
      const file = receipt.files.find((one) => one.name === name)
      expect(createHash('sha256').update(rawPayload).digest('hex')).toBe(file?.sha256)
      expect(headers['content-length']).toBe(String(file?.bytes))
    }
  })

  it('counts nodes as the API does', async () => {
    const query = '{ meta { nodeCounts { name count } } }'
    const answer = await seeded.app.inject({ method: 'POST', url: '/graphql', payload: { query } })
    const counts: { name: string; count: number }[] = answer.json().data.meta.nodeCounts
    expect(counts.length).toBeGreaterThan(10)
    for (const { name, count } of counts) {
      const type = name === 'EvidenceReport' ? 'Evidence' : name
      expect([name, written.receipt.nodes.byType[type] ?? 0]).toEqual([name, count])
    }
  })
})

describe('a file of an export', () => {
  let app: FastifyInstance
  let close: () => Promise<void>
  const url = `/export/${PLAN.version}/reliefgraph_nodes.jsonl`
  beforeAll(async () => {
    const serving = await servingApp()
    app = serving.app
    close = serving.close
  })
  afterAll(() => close())

  it('states type, length, tag and that it never changes', async () => {
    const { statusCode, headers, body } = await app.inject(url)
    expect(statusCode).toBe(200)
    expect(headers).toMatchObject({
      'content-type': 'application/jsonl; charset=utf-8',
      'content-length': String(Buffer.byteLength(body)),
      'cache-control': 'public, max-age=31536000, immutable',
      etag: expect.stringMatching(/^"[0-9a-f]{32}"$/),
    })
    expect(headers.vary).toMatch(/accept-encoding/)
    expect(JSON.parse(body)).toMatchObject({ relief_id: 'RELIEF:condition/a' })
  })

  it('answers HEAD with the same headers and no body', async () => {
    const [get, head] = [await app.inject(url), await app.inject({ method: 'HEAD', url })]
    expect(head.body).toBe('')
    expect(head.headers).toMatchObject({
      'content-length': get.headers['content-length'],
      'content-type': get.headers['content-type'],
      etag: get.headers.etag,
    })
  })

  it('is compressed when that is asked for, under a tag of its own', async () => {
    const plain = await app.inject(url)
    const zipped = await app.inject({ url, headers: { 'accept-encoding': 'br, gzip;q=0.8' } })
    expect(zipped.headers['content-encoding']).toBe('gzip')
    expect(zipped.headers['content-length']).toBe(String(zipped.rawPayload.length))
    expect(zipped.headers.etag).not.toBe(plain.headers.etag)
    expect(gunzipSync(zipped.rawPayload).toString()).toBe(plain.body)
    const refused = await app.inject({ url, headers: { 'accept-encoding': 'gzip;q=0, identity' } })
    expect(refused.headers['content-encoding']).toBeUndefined()
  })

  it('is not sent again to somebody who has it', async () => {
    const { etag = '' } = (await app.inject(url)).headers
    const again = await app.inject({ url, headers: { 'if-none-match': `"other", ${etag}` } })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    const other = await app.inject({ url, headers: { 'if-none-match': '"other"' } })
    expect(other.statusCode).toBe(200)
  })

  it('is found under "latest", which leads to the version', async () => {
    const { statusCode, headers } = await app.inject('/export/latest/reliefgraph_nodes.jsonl')
    expect([statusCode, headers.location, headers['cache-control']]).toEqual([302, url, 'no-cache'])
  })

  it('is refused in words when version or name are unknown', async () => {
    const version = await app.inject('/export/2020.01-00000000/reliefgraph.nq')
    expect([version.statusCode, version.body]).toEqual([404, expect.stringContaining('2020.01-00000000')])
    const name = await app.inject(`/export/${PLAN.version}/..%2f..%2fpackage.json`)
    expect([name.statusCode, name.body]).toEqual([404, expect.stringContaining('/export lists them')])
  })
})

describe('exports on the shelf', () => {
  const foldersNow = () => readdirSync(tmpdir()).filter((name) => name.startsWith('reliefgraph-export-'))

  it('are built once for all who ask at the same time, follow the data version, and leave nothing behind', async () => {
    const { app, port, close } = await servingApp()
    const before = new Set(foldersNow())
    const versions = [PLAN.version, '2026.12-test', '2027.01-test']
    for (const version of versions) {
      await port.replaceAll({ ...PLAN, version })
      const asked = [1, 2, 3].map(() => app.inject(`/export/${version}/receipt.json`))
      for (const answer of await Promise.all(asked)) expect(answer.json().dataVersion).toBe(version)
    }
    const built = foldersNow().filter(
      (name) => !before.has(name) && !name.startsWith('reliefgraph-export-test-'),
    )
    expect(built.length).toBeGreaterThanOrEqual(2)
    const status = async (version = '') => (await app.inject(`/export/${version}/receipt.json`)).statusCode
    expect(await Promise.all(versions.map(status))).toEqual([404, 200, 200])
    await close()
    expect(built.filter((name) => existsSync(`${tmpdir()}/${name}`))).toEqual([])
  })
})

it('is not there before data are', async () => {
  const { app, close } = await servingApp({ loaded: false })
  expect((await app.inject('/export')).statusCode).toBe(500)
  await close()
})
