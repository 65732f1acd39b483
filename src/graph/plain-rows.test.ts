import { expect, it } from 'vitest'
import { plainRows } from './plain-rows.ts'

const base = new Set(['EntityA', 'EntityB'])

it('sorts labels and drops base labels, however deep they are', () => {
  const rows = [{ labels: ['Study', 'EntityB', 'Claim'], inner: [{ labels: ['EntityA'] }] }]
  expect(plainRows(rows, base)).toEqual([{ labels: ['Claim', 'Study'], inner: [{ labels: [] }] }])
})

it('leaves other lists in their order', () => {
  expect(plainRows([{ names: ['z', 'EntityA', 'b'] }], base)).toEqual([{ names: ['z', 'EntityA', 'b'] }])
})

it('makes whole numbers of any size plain', () => {
  expect(plainRows([{ n: 2n ** 60n, list: [1n] }], base)).toEqual([{ n: 2 ** 60, list: [1] }])
})
