import { isMap, isPair, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml'
import { FILE_KINDS, type SeedKey } from '../kinds.ts'
import { parseSource } from '../read/source-file.ts'
import { orderOf, shapeInside, spanOf } from './collections.ts'

interface Slot {
  /** Where the entry begins, with the comments above it. */
  readonly lead: number
  readonly end: number
  readonly value: unknown
  readonly key: string | number
}

interface Scope {
  readonly text: string
  readonly file: SeedKey
}

/** The end of an entry with the remark behind it, without the white space that follows. */
function trimmedEnd(text: string, start: number, end: number): number {
  const body = start + text.slice(start, end).trimEnd().length
  const remark = /^[ \t]+#[^\n]*/.exec(text.slice(body))
  return body + (remark?.[0].length ?? 0)
}

/** An entry of a block list begins at its dash, which stands in the column of the list. */
function dashOf(text: string, listStart: number, entryStart: number): number {
  const column = listStart - (text.lastIndexOf('\n', listStart - 1) + 1)
  for (let line = text.lastIndexOf('\n', entryStart - 1) + 1; line > listStart; ) {
    if (text[line + column] === '-' && text.slice(line, line + column).trim() === '') return line + column
    line = text.lastIndexOf('\n', line - 2) + 1
  }
  return listStart
}

function slotsOf(node: YAMLMap | YAMLSeq, { text }: Scope): Slot[] | undefined {
  const slots: Slot[] = []
  for (const [index, entry] of (node.items as unknown[]).entries()) {
    const span = spanOf(entry)
    if (!span) return undefined
    const previous = slots.at(-1)
    const start = isSeq(node) && !node.flow ? dashOf(text, node.range?.[0] ?? 0, span.start) : span.start
    const comment = previous ? text.slice(previous.end, start).indexOf('#') : -1
    const value = isPair(entry) ? entry.value : entry
    const key = isPair(entry) && isScalar(entry.key) ? String(entry.key.value) : index
    const lead = previous && comment >= 0 ? previous.end + comment : start
    slots.push({ end: trimmedEnd(text, span.start, span.end), lead, value, key })
  }
  return slots
}

function renderSlot(slot: Slot, shape: unknown, scope: Scope, atTop: boolean): string {
  const { text } = scope
  const inner = spanOf(slot.value)
  if (!inner || !(isMap(slot.value) || isSeq(slot.value))) return text.slice(slot.lead, slot.end)
  const inside = shapeInside(shape, slot.key, atTop ? scope.file : undefined)
  const end = Math.min(slot.end, inner.end)
  return (
    text.slice(slot.lead, inner.start) +
    render(slot.value, { start: inner.start, end }, inside, scope, false) +
    text.slice(end, slot.end)
  )
}

/** The text of a collection with its entries in order; what stands between entries stays in place. */
function render(
  node: YAMLMap | YAMLSeq,
  { start, end }: { start: number; end: number },
  shape: unknown,
  scope: Scope,
  atTop: boolean,
): string {
  const slots = slotsOf(node, scope)
  if (!slots || slots.length === 0) return scope.text.slice(start, end)
  const order = orderOf(node, shape, atTop)
  const parts = order.map((from, to) => {
    const [moved, place, next] = [slots[from] as Slot, slots[to] as Slot, slots[to + 1]]
    return (
      renderSlot(moved, shape, scope, atTop) +
      scope.text.slice(place.end, next ? next.lead : Math.max(end, place.end))
    )
  })
  return scope.text.slice(start, slots[0]?.lead ?? start) + parts.join('')
}

/** A file with records and keys in canonical order. Everything else stays as it was written. */
export function formatText(file: SeedKey, text: string): string {
  const { source, problems } = parseSource('', text)
  const root = source.doc.contents
  if (problems.length > 0 || !(isMap(root) || isSeq(root))) return text
  const end = Math.max(root.range?.[1] ?? 0, 0)
  const body = render(
    root,
    { start: root.range?.[0] ?? 0, end },
    FILE_KINDS[file].shape,
    { text, file },
    true,
  )
  return text.slice(0, root.range?.[0] ?? 0) + body + text.slice(end)
}
