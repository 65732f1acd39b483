import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutOnly, type PageStorage } from '../../web/playground/storage.ts'

/** A storage as browsers have it, kept in a map. */
function memory(): PageStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    get length() {
      return kept.size
    },
    key: (i) => [...kept.keys()][i] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  }
}

const LAYOUT = ['graphiql:theme', 'graphiql:visiblePlugin', 'graphiql:editorFlex', 'graphiql:docExplorerFlex']
const EDITORS = [
  'graphiql:tabState',
  'graphiql:query',
  'graphiql:variables',
  'graphiql:headers',
  'graphiql:queries',
  'graphiql:favorites',
  'graphiql:lastQuery',
  'graphiql:theme:copy',
  'my-graphiql:theme',
]

test.each(EDITORS)('%s is forgotten with the page, and until then is there', (key) => {
  const browser = memory()
  const page = layoutOnly(browser)
  page.setItem(key, 'canary')
  expect(page.getItem(key)).toBe('canary')
  expect([...browser.kept]).toEqual([])
  expect(layoutOnly(browser).getItem(key)).toBeNull()
})

test.each(LAYOUT)('%s is remembered', (key) => {
  const browser = memory()
  layoutOnly(browser).setItem(key, 'dark')
  expect(layoutOnly(browser).getItem(key)).toBe('dark')
})

test('what an earlier version of the page left behind is not opened', () => {
  const browser = memory()
  browser.setItem('graphiql:tabState', 'canary')
  const page = layoutOnly(browser)
  expect(page.getItem('graphiql:tabState')).toBeNull()
  page.removeItem('graphiql:tabState')
  expect(browser.kept.size).toBe(0)
})

test('to the page it behaves as any storage does', () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant('set' as const),
      key: fc.constantFrom(...LAYOUT, ...EDITORS),
      value: fc.string(),
    }),
    fc.record({ do: fc.constant('remove' as const), key: fc.constantFrom(...LAYOUT, ...EDITORS) }),
    fc.record({ do: fc.constant('clear' as const) }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const [page, model] = [layoutOnly(memory()), memory()]
      for (const one of steps) {
        for (const storage of [page, model]) {
          if (one.do === 'set') storage.setItem(one.key, one.value)
          else if (one.do === 'remove') storage.removeItem(one.key)
          else storage.clear()
        }
      }
      const entries = (s: PageStorage) =>
        Array.from({ length: s.length }, (_, i) => s.key(i) ?? '').map((k) => [k, s.getItem(k)] as const)
      expect(new Map(entries(page))).toEqual(model.kept)
      expect([page.key(page.length), page.key(-1)]).toEqual([null, null])
    }),
  )
})
