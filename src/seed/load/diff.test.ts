import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Comparable, difference } from './diff.ts'

const id = fc.constantFrom<string>('a', 'b', 'c', 'd')
const props = fc.dictionary(fc.constantFrom('name', 'share', 'sources'), fc.oneof(fc.string(), fc.nat()))
const nodes = fc.uniqueArray(fc.record({ id, props }), { selector: (n) => n.id })
const edges = fc.array(fc.record({ type: fc.constantFrom('CITES', 'FOR'), from: id, to: id, props }), {
  maxLength: 8,
})
const graph = fc.record({ version: fc.constant('v'), nodes, edges })
const NOTHING = { added: [], removed: [], changed: [] }

describe('the difference of two graphs', () => {
  it('is nothing for the same content, in whatever order an engine gives it', () => {
    fc.assert(
      fc.property(graph, (one) => {
        const turned: Comparable = {
          ...one,
          nodes: one.nodes.toReversed(),
          edges: one.edges.toReversed().map((edge) => ({
            ...edge,
            props: Object.fromEntries(Object.entries(edge.props).toReversed()),
          })),
        }
        expect(difference(one, turned)).toEqual(NOTHING)
      }),
    )
  })

  it('says of every node whether it is new, gone or altered', () => {
    fc.assert(
      fc.property(nodes, nodes, (before, after) => {
        const found = difference(
          { version: 'v', nodes: before, edges: [] },
          { version: 'v', nodes: after, edges: [] },
        )
        const [old, now] = [before, after].map((list) => new Map(list.map((n) => [n.id, n.props])))
        for (const one of ['a', 'b', 'c', 'd']) {
          expect(found.added.includes(one)).toBe(!old?.has(one) && now?.has(one) === true)
          expect(found.removed.includes(one)).toBe(old?.has(one) === true && !now?.has(one))
        }
        for (const { id: altered, properties } of found.changed) {
          expect(properties.length).toBeGreaterThan(0)
          for (const key of ['name', 'share', 'sources']) {
            const differs = old?.get(altered)?.[key] !== now?.get(altered)?.[key]
            expect(properties.includes(key)).toBe(differs)
          }
        }
      }),
    )
  })

  it('is the same backwards, with what came and what went exchanged', () => {
    fc.assert(
      fc.property(graph, graph, (before, after) => {
        const [there, back] = [difference(before, after), difference(after, before)]
        expect(back).toEqual({ added: there.removed, removed: there.added, changed: there.changed })
      }),
    )
  })

  it('counts an edge more between the same ends, and names each of them', () => {
    fc.assert(
      fc.property(graph, fc.record({ type: fc.constant('CITES'), from: id, to: id, props }), (one, edge) => {
        const { added, removed } = difference(one, { ...one, edges: [...one.edges, edge] })
        expect(removed).toEqual([])
        expect(added).toHaveLength(1)
        expect(added[0]).toContain(`${edge.from} -CITES-> ${edge.to}`)
      }),
    )
  })
})
