import { describe, expect, it } from 'vitest'
import { graphOf, nodeAt } from '../../../test/support/drawn-graph.ts'
import { cut, reach, typesAround } from './neighborhood.ts'

describe('reach', () => {
  const graph = graphOf(['c1-s1', 's1-s2', 's2-p1', 'c1-f1', 'f1-e1'])
  const around = async (depth: number, types = typesAround('CONDITION')) =>
    (await reach(graph, nodeAt('c1'), types, depth)).nodes.map((n) => `${n.id} ${n.distance}`).toSorted()

  it('finds what is one or two steps away, with the distance, whichever way links point', async () => {
    expect(await around(1)).toEqual(['c1 0', 's1 1'])
    expect(await around(2)).toEqual(['c1 0', 's1 1', 's2 2'])
  })

  it('leaves the literature out unless asked for', async () => {
    expect(await around(2, typesAround('FINDING'))).toEqual(['c1 0', 'e1 2', 'f1 1', 's1 1', 's2 2'])
  })

  it('does not stop at a node because it is known already', async () => {
    const circle = graphOf(['c1-s1', 's1-s2', 's2-c1'])
    const { nodes } = await reach(circle, nodeAt('c1'), typesAround('CONDITION'), 2)
    expect(nodes.map((n) => n.distance)).toEqual([0, 1, 1])
  })

  it('says when not all links could be read', async () => {
    const { complete } = await reach(graphOf(['c1-s1'], false), nodeAt('c1'), ['ANATOMICAL_SOURCE'], 1)
    expect(complete).toBe(false)
  })
})

describe('cut', () => {
  const nodes = [nodeAt('p2', 1), nodeAt('s9', 2), nodeAt('p1', 1), nodeAt('c1', 0), nodeAt('s1', 1)]

  it('keeps the start and the nearest, structures before procedures', () => {
    expect(cut(nodes, 2).kept.map((n) => n.id)).toEqual(['c1', 's1', 'p1'])
  })

  it('counts what it leaves out, by kind', () => {
    expect(cut(nodes, 2).omitted).toEqual([
      { type: 'ANATOMICAL_SOURCE', count: 1 },
      { type: 'PROCEDURE', count: 1 },
    ])
    expect(cut(nodes, 4).omitted).toEqual([])
  })
})
