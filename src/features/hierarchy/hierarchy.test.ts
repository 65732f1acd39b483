import { expect, it } from 'vitest'
import { hierarchyOf } from './hierarchy.ts'

const step = (narrow: string, wide: string) => ({ narrow, wide })

it('finds everything below, by every way, once', () => {
  const { below } = hierarchyOf(
    ['a', 'b', 'c', 'd', 'e'],
    [step('b', 'a'), step('c', 'a'), step('d', 'b'), step('d', 'c')],
  )
  expect([...below(['a'])]).toEqual(['a', 'b', 'c', 'd'])
  expect([...below(['d', 'e'])]).toEqual(['d', 'e'])
})

it('survives a cycle, which the seed check reports elsewhere', () => {
  expect([...hierarchyOf(['a', 'b'], [step('a', 'b'), step('b', 'a')]).below(['a'])]).toEqual(['a', 'b'])
})

it('knows its members only', () => {
  expect([hierarchyOf(['a'], []).has('a'), hierarchyOf(['a'], []).has('b')]).toEqual([true, false])
})
