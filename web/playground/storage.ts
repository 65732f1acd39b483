/** What the page may remember in the browser: how it looks, never what was asked. */
const LAYOUT = /^graphiql:(?:theme|visiblePlugin|.*Flex)$/

/** What the editors need of a browser's storage. */
export interface PageStorage {
  readonly length: number
  key(index: number): string | null
  getItem(key: string): string | null
  setItem(key: string, value: string): void
  removeItem(key: string): void
  clear(): void
}

/** A storage that keeps layout and forgets the editors with the page; the address keeps what may be kept. */
export function layoutOnly(storage: PageStorage): PageStorage {
  const forgotten = new Map<string, string>()
  const isLayout = (key: string) => LAYOUT.test(key)
  return {
    get length() {
      return storage.length + forgotten.size
    },
    key: (index) => storage.key(index) ?? [...forgotten.keys()][index - storage.length] ?? null,
    getItem: (key) => (isLayout(key) ? storage.getItem(key) : (forgotten.get(key) ?? null)),
    setItem: (key, value) => {
      if (isLayout(key)) storage.setItem(key, value)
      else forgotten.set(key, value)
    },
    removeItem: (key) => {
      storage.removeItem(key)
      forgotten.delete(key)
    },
    clear: () => {
      storage.clear()
      forgotten.clear()
    },
  }
}
