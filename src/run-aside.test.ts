import { expect, test } from 'vitest'
import { runAside } from './run-aside.ts'

const script = new URL('../test/support/aside-worker', import.meta.url)
const ask = (order: unknown) => runAside({ script, order, what: 'the test' })

test('brings what the thread posts, whole', async () => {
  const order = { rows: [1, Number.NaN, null], at: new Date(0), ids: new Set(['a']) }
  expect(await ask(order)).toEqual({ heard: order })
})

test('fails as the thread failed', async () => {
  await expect(ask('fail')).rejects.toThrow('out of range')
})

test('does not wait for a thread that ends without an answer', async () => {
  await expect(ask('say nothing')).rejects.toThrow('the test ended without an answer, with code 0')
  await expect(ask(7)).rejects.toThrow('the test ended without an answer, with code 7')
})

test('fails when there is no such script', async () => {
  const missing = new URL('no-such-script', import.meta.url)
  await expect(runAside({ script: missing, order: 1, what: 'the test' })).rejects.toThrow('no-such-script')
})
