import { expect, it } from 'vitest'
import { operationsByCondition } from './studied-operations.ts'

const pathway = (conditionId: string, procedureId: string, gap = false) => ({ conditionId, procedureId, gap })
const OPERATIONS = [
  { id: 'z', nameSort: 'arthroplasty' },
  { id: 'a', nameSort: 'fusion' },
  { id: 'b', nameSort: 'fusion' },
]

it('lists the operations studied for a condition, in order of name and id', () => {
  const pathways = [pathway('knee', 'b'), pathway('knee', 'a'), pathway('knee', 'z'), pathway('hip', 'z')]
  expect([...operationsByCondition(pathways, OPERATIONS)]).toEqual([
    ['knee', ['z', 'a', 'b']],
    ['hip', ['z']],
  ])
})

it('leaves out gaps, and procedures that are no operations', () => {
  const pathways = [pathway('knee', 'a', true), pathway('knee', 'injection')]
  expect(operationsByCondition(pathways, OPERATIONS).size).toBe(0)
})
