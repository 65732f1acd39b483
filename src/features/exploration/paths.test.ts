import { describe, expect, it } from 'vitest'
import { graphOf, nodeAt } from '../../../test/support/drawn-graph.ts'
import { MOST_PATHS, pairsOf, shortestPaths, TELLING } from './paths.ts'

const between = (links: readonly string[], from: string, to: string, maxLength = 4) =>
  shortestPaths(graphOf(links), { from: nodeAt(from), to: nodeAt(to) }, TELLING, maxLength)

describe('shortestPaths', () => {
  it('gives every shortest path, in order, and no longer one', async () => {
    const links = ['c1-s2', 'c1-s1', 's1-p1', 's2-p1', 's1-s3', 's3-p1']
    const { paths, nodes, omitted } = await between(links, 'c1', 'p1')
    expect(paths).toEqual([
      ['c1', 's1', 'p1'],
      ['c1', 's2', 'p1'],
    ])
    expect(nodes.map((n) => `${n.id} ${n.distance}`).toSorted()).toEqual(['c1 0', 'p1 2', 's1 1', 's2 1'])
    expect(omitted).toBe(0)
  })

  it('does not lead through imaging, but may end there', async () => {
    expect((await between(['p1-i1', 'i1-p2'], 'p1', 'p2')).paths).toEqual([])
    expect((await between(['p1-i1', 'p1-p2'], 'p2', 'i1')).paths).toEqual([['p2', 'p1', 'i1']])
    expect((await between(['p1-i2', 'i2-p2', 'p2-i1'], 'p1', 'i1')).paths).toEqual([])
  })

  it('keeps to the length allowed', async () => {
    const chain = ['c1-s1', 's1-s2', 's2-p1']
    expect((await between(chain, 'c1', 'p1', 2)).paths).toEqual([])
    expect((await between(chain, 'c1', 'p1', 3)).paths).toEqual([['c1', 's1', 's2', 'p1']])
  })

  it('counts the paths that it does not show', async () => {
    const grid = [1, 2, 3, 4, 5, 6].flatMap((a) => [
      `c1-s1${a}`,
      `s2${a}-p1`,
      ...[1, 2, 3, 4, 5, 6].map((b) => `s1${a}-s2${b}`),
    ])
    const { paths, omitted } = await between(grid, 'c1', 'p1')
    expect(paths).toHaveLength(MOST_PATHS)
    expect(new Set(paths.map((p) => p.join())).size).toBe(MOST_PATHS)
    expect(omitted).toBe(36 - MOST_PATHS)
  })

  it('counts two links between the same nodes as one way', async () => {
    const { paths, omitted } = await between(['c1-s1', 'c1-s1', 's1-p1'], 'c1', 'p1')
    expect([paths.length, omitted]).toEqual([1, 0])
  })
})

describe('pairsOf', () => {
  it('names neighbours in both directions', () => {
    expect([...pairsOf([['a', 'b', 'c']])]).toEqual(['a b', 'b a', 'b c', 'c b'])
  })
})
