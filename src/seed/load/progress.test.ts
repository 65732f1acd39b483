import { expect, it } from 'vitest'
import { progressTo } from './progress.ts'

function shown(isTTY: boolean, total: number): string[] {
  const written: string[] = []
  const progress = progressTo({ isTTY, write: (text) => written.push(text) })
  for (let done = 0; done <= total; done++) progress(done, total)
  return written
}

it('writes a line for every tenth where nobody watches', () => {
  const lines = shown(false, 1_000)
  expect(lines).toHaveLength(11)
  expect(lines[5]).toBe(`loading ${'#'.repeat(15)}${'.'.repeat(15)}  50 %  500 of 1000 nodes and edges\n`)
})

it('moves one line on a terminal, and ends it', () => {
  const lines = shown(true, 1_000)
  expect(lines).toHaveLength(101)
  expect(lines.every((line) => line.startsWith('\r'))).toBe(true)
  expect(lines.at(-1)).toMatch(/100 % {2}1000 of 1000 nodes and edges\n$/)
})

it('is at the end where there is nothing to load', () => {
  expect(shown(false, 0)).toHaveLength(1)
})
