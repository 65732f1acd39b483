import path from 'node:path'
import { type ExecutionResult, graphql } from 'graphql'
import { pino } from 'pino'
import type { LoadPlan } from '../../src/graph/load-plan.ts'
import { openGraph } from '../../src/graph/open-graph.ts'
import { viewOf } from '../../src/graph/view-of.ts'
import { type Context, createContext } from '../../src/graphql/context.ts'
import { loadSchema } from '../../src/graphql/schema.ts'
import { PACKAGE_ROOT } from '../../src/package-root.ts'
import { loadSeed } from '../../src/seed/load-seed.ts'
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

export const loadRealSeed = () => loadSeed(path.join(PACKAGE_ROOT, 'seed'), { checks: false })

/** Serves the real seed on an embedded engine in memory; every text it runs must be portable. */
export async function openApi(): Promise<Api> {
  const { seed, plan } = await loadRealSeed()
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
