import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import type { Context } from '../../graphql/context.ts'
import { badUserInput } from '../../graphql/errors.ts'
import { found } from '../../graphql/found.ts'
import { loadNode } from '../node/load-node.ts'
import { resolveSources } from '../reference/sources.ts'
import { currentId } from '../retired-id/current-id.ts'
import type { GraphNode } from './exploration.ts'
import { explorationStore } from './exploration-store.ts'
import { cut, reach, typesAround } from './neighborhood.ts'
import { type Paths, pairsOf, shortestPaths, TELLING } from './paths.ts'

const DEEPEST = 2
const MOST_NODES = 100
const LONGEST = 6

function within(argument: string, value: number, most: number): number {
  if (value >= 1 && value <= most) return value
  throw badUserInput(argument, value, `write a whole number from 1 to ${most}`)
}

async function startAt(ctx: Context, id: string): Promise<GraphNode | null> {
  return ctx.store(explorationStore).start(await currentId(ctx, id))
}

const atSamePlace = (node: GraphNode): Paths => ({
  paths: [[node.id]],
  nodes: [node],
  omitted: 0,
  complete: true,
})

/** Steps of paths alone: other links among their nodes would draw shortcuts that are none. */
async function pathEdges(ctx: Context, paths: Paths['paths']) {
  const pairs = pairsOf(paths)
  if (pairs.size === 0) return []
  const edges = await ctx.store(explorationStore).edges([...new Set(paths.flat())])
  return edges.filter((e) => pairs.has(`${e.from} ${e.to}`))
}

export const explorationResolvers: Resolvers = {
  Query: {
    neighborhood: async (_, { id, depth, types, first }, ctx) => {
      const steps = within('depth', depth ?? 1, DEEPEST)
      const size = within('first', first ?? 50, MOST_NODES)
      const start = await startAt(ctx, id)
      if (!start) return null
      const store = ctx.store(explorationStore)
      const reached = await reach(store.walkable, start, types ?? typesAround(start.type), steps)
      const { kept, omitted } = cut(reached.nodes, size)
      return {
        nodes: [...kept],
        edges: await store.edges(kept.map((n) => n.id)),
        omitted,
        totalCount: reached.nodes.length,
        complete: reached.complete && omitted.length === 0,
      }
    },
    paths: async (_, { from, to, maxLength, types }, ctx) => {
      const longest = within('maxLength', maxLength ?? 4, LONGEST)
      const [start, end] = await Promise.all([startAt(ctx, from), startAt(ctx, to)])
      if (!start || !end) return null
      const { walkable } = ctx.store(explorationStore)
      const answer =
        start.id === end.id
          ? atSamePlace(start)
          : await shortestPaths(walkable, { from: start, to: end }, types ?? TELLING, longest)
      const [shortest] = answer.paths
      return {
        length: shortest ? shortest.length - 1 : null,
        paths: answer.paths.map((nodeIds) => ({ nodeIds: [...nodeIds] })),
        nodes: [...answer.nodes],
        edges: await pathEdges(ctx, answer.paths),
        omittedPaths: answer.omitted,
        complete: answer.complete && answer.omitted === 0,
      }
    },
  },
  GraphNode: { node: async ({ id }, _, ctx) => found(await loadNode(ctx, id), id) },
  GraphEdge: { sources: resolveSources },
}
