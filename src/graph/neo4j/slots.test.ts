import { expect, it } from 'vitest'
import { otherSlot, renderFor } from './slots.ts'

it('replaces the base label wherever it stands, and nothing that only begins like it', () => {
  const text =
    'MATCH (n:Entity:Claim)-->(m:Entity {id: $id}) WHERE m:Entity AND n:EntityKind RETURN n.Entity AS e'
  expect(renderFor('B', text)).toBe(
    'MATCH (n:EntityB:Claim)-->(m:EntityB {id: $id}) WHERE m:EntityB AND n:EntityKind RETURN n.Entity AS e',
  )
})

it('makes a text once for each slot', () => {
  expect([renderFor('A', '(:Entity)'), renderFor('B', '(:Entity)'), renderFor('A', '(:Entity)')]).toEqual([
    '(:EntityA)',
    '(:EntityB)',
    '(:EntityA)',
  ])
})

it('takes turns', () => {
  expect([otherSlot('A'), otherSlot('B')]).toEqual(['B', 'A'])
})
