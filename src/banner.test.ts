import { expect, test } from 'vitest'
import { banner } from './banner.ts'

test('says where to click, which engine answers, and what is in the graph', () => {
  const node = (label: string, n: number) => ({ id: `${label}/${n}`, label, props: {} })
  const plan = {
    version: '2026.11-abc',
    nodes: [node('Condition', 1), node('Condition', 2), node('Study', 1)],
    edges: [{ type: 'BROADER', from: 'Condition/1', to: 'Condition/2', props: {} }],
  }
  const text = banner('http://localhost:4000', 'embedded', plan)
  expect(text).toContain('playground  http://localhost:4000/\n')
  expect(text).toContain('engine      embedded')
  expect(text).toContain('2026.11-abc: 3 nodes, 1 edges')
  expect(text).toContain('2 conditions, 0 procedures, 1 studies, 0 reports, 0 findings, 0 pathways')
})
