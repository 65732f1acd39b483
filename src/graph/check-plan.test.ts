import { describe, expect, it } from 'vitest'
import { checkPlan, planProblems } from './check-plan.ts'
import type { LoadPlan, PlannedEdge, PlannedNode } from './load-plan.ts'

const node: PlannedNode = { id: 'a', label: 'Condition', props: { name: 'A', years: [1, 2.5], empty: [] } }
const edge: PlannedEdge = { type: 'BROADER', from: 'a', to: 'a', props: { share: 0.5 } }
const plan = (changes: Partial<LoadPlan>): LoadPlan => ({
  version: 'v',
  nodes: [node],
  edges: [edge],
  ...changes,
})
const withProps = (json: string) => plan({ nodes: [{ ...node, props: JSON.parse(json) }] })

describe('the check of a plan', () => {
  it('lets a plan pass that every engine can store', () => {
    expect(planProblems(plan({}))).toEqual([])
    expect(planProblems(plan({ nodes: [{ ...node, props: { id: 'a' } }] }))).toEqual([])
  })

  it.each([
    ['the version is empty', plan({ version: '' })],
    ['a node has an empty id', plan({ nodes: [node, { ...node, id: '' }] })],
    ['a is planned twice', plan({ nodes: [node, node] })],
    ['the label "Entity"', plan({ nodes: [{ ...node, label: 'Entity' }] })],
    ['the label "A B"', plan({ nodes: [{ ...node, label: 'A B' }] })],
    ['another id in its properties', plan({ nodes: [{ ...node, props: { id: 'b' } }] })],
    ['names the unknown node b', plan({ edges: [{ ...edge, to: 'b' }] })],
    ['a type that is no plain word', plan({ edges: [{ ...edge, type: 'A]-()' }] })],
    ['property "x"', withProps('{"x": null}')],
    ['property "x"', withProps('{"x": {"y": 1}}')],
    ['property "x"', withProps('{"x": [1, "a"]}')],
    ['property "x"', withProps('{"x": [[1]]}')],
    ['property "x y"', withProps('{"x y": 1}')],
    ['property "n"', plan({ nodes: [{ ...node, props: { n: Number.NaN } }] })],
  ])('finds that %s', (problem, broken) => {
    expect(planProblems(broken)).toEqual([expect.stringContaining(problem)])
  })

  it('shows the first problems and counts the rest', () => {
    const nodes = Array.from({ length: 9 }, () => node)
    expect(() => checkPlan(plan({ nodes }))).toThrow(/planned twice.*and 3 more/s)
  })
})
