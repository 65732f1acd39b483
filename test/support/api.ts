import path from 'node:path'
import { type ExecutionResult, graphql } from 'graphql'
import { pino } from 'pino'
import type { LoadPlan } from '../../src/graph/load-plan.ts'
import { openGraph } from '../../src/graph/open-graph.ts'
import { viewOf } from '../../src/graph/view-of.ts'
import { type Context, createContext } from '../../src/graphql/context.ts'
import { loadSchema } from '../../src/graphql/schema.ts'
import { PACKAGE_ROOT } from '../../src/package-root.ts'
import { loadSeed, readSeedDir } from '../../src/seed/load-seed.ts'
import { planSeed } from '../../src/seed/plan/plan-seed.ts'
import { readManifest, readRetired } from '../../src/seed/read/manifest.ts'
import { readRelease } from '../../src/seed/release/released.ts'
import type { SeedData } from '../../src/seed/seed-data.ts'
import { linted } from './linted.ts'

/** The API over one data version, without HTTP: what resolvers and stores do, and how often they ask the graph. */
export interface Api {
  readonly seed: SeedData
  readonly plan: LoadPlan
  /** Fails when the answer has errors. */
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<T>
  /** The messages and codes of an answer that is expected to fail. */
  faults(query: string, variables?: Record<string, unknown>): Promise<{ message: string; code: unknown }[]>
  /** A fresh context, as a request gets it. */
  context(): Promise<Context>
  /** Reads of the graph during the last question. */
  reads(): readonly string[]
  close(): Promise<void>
}

const SEED = path.join(PACKAGE_ROOT, 'seed')

export const loadRealSeed = () => loadSeed(SEED, { checks: false })

/** What the curated records do not hold, and a test needs: some of them changed. */
export type ReviseSeed = (seed: SeedData) => SeedData

async function revisedSeed(revise: ReviseSeed) {
  const seed = revise((await readSeedDir(SEED)).seed)
  return {
    seed,
    plan: planSeed(seed, await readManifest(SEED), await readRetired(SEED), await readRelease(SEED)),
  }
}

/** Serves the real seed on an embedded engine in memory; every text it runs must be portable. */
export async function openApi(revise?: ReviseSeed): Promise<Api> {
  const { seed, plan } = await (revise ? revisedSeed(revise) : loadRealSeed())
  const port = linted(await openGraph({ engine: 'embedded', shuffleUnordered: true }))
  await port.replaceAll(plan)
  const schema = loadSchema()
  const log = pino({ level: 'silent' })
  let reads: string[] = []

  async function context(): Promise<Context> {
    reads = []
    const pinned = await port.pin()
    const graph = viewOf(pinned, (query, options) => {
      reads.push(query.name)
      return pinned.read(query, options)
    })
    return createContext({ graph, requestId: 'test', log })
  }

  async function run(source: string, variableValues: Record<string, unknown> = {}): Promise<ExecutionResult> {
    return graphql({ schema, source, variableValues, contextValue: await context() })
  }

  return {
    seed,
    plan,
    async ask<T>(query: string, variables?: Record<string, unknown>) {
      const { data, errors } = await run(query, variables)
      if (errors) throw new Error(errors.map((e) => `${e.path?.join('.')}: ${e.message}`).join('\n'))
      return data as T
    },
    async faults(query, variables) {
      const { errors = [] } = await run(query, variables)
      return errors.map((e) => ({ message: e.message, code: e.extensions.code }))
    },
    context,
    reads: () => reads,
    close: () => port.close(),
  }
}
