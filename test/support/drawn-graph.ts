import type { GraphNode, GraphNodeType, Step, Walkable } from '../../src/features/exploration/exploration.ts'

const TYPE_OF: Readonly<Record<string, GraphNodeType>> = {
  c: 'CONDITION',
  s: 'ANATOMICAL_SOURCE',
  p: 'PROCEDURE',
  f: 'FINDING',
  e: 'EVIDENCE_REPORT',
  i: 'IMAGING_MODALITY',
}

/** A node whose first letter says what it is. */
export const nodeAt = (id: string, distance = 0): GraphNode => ({
  id,
  name: id,
  type: TYPE_OF[id.charAt(0)] ?? 'CLAIM',
  distance,
})

/** A graph drawn as a list of links: `c1-s1`. */
export function graphOf(links: readonly string[], complete = true): Walkable {
  const pairs = links.map((link) => link.split('-'))
  const both = [...pairs, ...pairs.map((pair) => pair.toReversed())]
  return {
    steps: async (ids, types) => {
      const steps = both.flatMap(([near = '', id = '']): Step[] => {
        const { name, type } = nodeAt(id)
        return ids.includes(near) && types.includes(type) ? [{ near, id, name, type }] : []
      })
      return { steps, complete }
    },
  }
}
