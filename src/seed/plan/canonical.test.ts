import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, canonicalLines, dataVersion } from './canonical.ts'
import { edge, node, planned } from './planned.ts'
import { numbered } from './slugs.ts'

const nodes = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/))
  .map((slugs) => slugs.map((s) => node('Condition', s, { name: s })))
const edges = fc.array(
  fc
    .record({ type: fc.constantFrom('A', 'B'), from: fc.string(), to: fc.string(), n: fc.integer() })
    .map(({ type, from, to, n }) => edge(type, from, to, { n, a: 'x' })),
)

describe('canonical', () => {
  it('is the same for any order, and for itself', () => {
    fc.assert(
      fc.property(nodes, edges, (n, e) => {
        const content = canonical(planned(n, e))
        expect(canonical(planned([...n].reverse(), [...e].reverse()))).toEqual(content)
        expect(canonical(content)).toEqual(content)
        expect([...canonicalLines(content)]).toHaveLength(n.length + e.length)
      }),
    )
  })

  it('sorts properties, so that the same content has the same version', () => {
    const version = (props: Record<string, string>) =>
      dataVersion('2026.11', canonical(planned([node('Condition', 'a', { name: 'a', ...props })])))
    expect(version({ b: '1', c: '2' })).toBe(version({ c: '2', b: '1' }))
    expect(version({ b: '1' })).not.toBe(version({ b: '2' }))
  })
})

it('numbers the second and later of equal slugs', () => {
  expect(numbered(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a-2', 'a-3'])
})
