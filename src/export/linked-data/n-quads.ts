import { setImmediate as breath } from 'node:timers/promises'
import type { JsonLdDocument } from 'jsonld'
import type { ExportGraph } from '../export-graph.ts'
import { contextOf } from './context.ts'
import { type Resource, resources } from './json-ld.ts'

/** Resources turned into quads at a time: a server that builds the export goes on answering in between. */
const BATCH = 250

function documentLoader(url: string): never {
  throw new Error(`the export fetches nothing, yet ${url} was asked for`)
}

/** Lists have blank cells, numbered from 0 in each batch: the number of the batch keeps them apart. */
const apart = (quads: string, batch: number): string =>
  quads.replace(/^_:b/gm, `_:n${batch}b`).replace(/ _:b(\d+) \.$/gm, ` _:n${batch}b$1 .`)

/** The JSON-LD resources as N-Quads. Throws when a value would be lost on the way. */
export async function* nQuads(graph: ExportGraph): AsyncGenerator<string> {
  // Only here: a server that is asked for no export starts without it.
  const { default: jsonld } = await import('jsonld')
  const context = contextOf(graph)
  const options = { format: 'application/n-quads', safe: true, documentLoader } as const
  let batch = 0
  for (const part of batches(resources(graph))) {
    const document = { '@context': context, '@graph': part } as JsonLdDocument
    const quads = await jsonld.toRDF(document, options)
    yield apart(String(quads), batch)
    batch += 1
    await breath()
  }
}

function* batches(items: Iterable<Resource>): Generator<Resource[]> {
  let part: Resource[] = []
  for (const item of items) {
    part.push(item)
    if (part.length < BATCH) continue
    yield part
    part = []
  }
  if (part.length > 0) yield part
}
