import { LRUCache } from 'lru-cache'

/** Two sets of nodes take turns: one serves while the other is empty or being filled. */
export const SLOTS = ['A', 'B'] as const
export type Slot = (typeof SLOTS)[number]

export const slotLabel = (slot: Slot) => `Entity${slot}`
export const otherSlot = (slot: Slot): Slot => (slot === 'A' ? 'B' : 'A')

/** No answer shows which slot it came from. */
export const BASE_LABELS: ReadonlySet<string> = new Set(SLOTS.map(slotLabel))

const BASE_TOKEN = /:Entity\b/g
const rendered = new LRUCache<string, string>({ max: 2_000 })

/** The text for one slot, made once: the server caches plans by text. */
export function renderFor(slot: Slot, cypher: string): string {
  const key = slot + cypher
  const known = rendered.get(key)
  if (known !== undefined) return known
  const text = cypher.replaceAll(BASE_TOKEN, `:${slotLabel(slot)}`)
  rendered.set(key, text)
  return text
}
