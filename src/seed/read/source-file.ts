import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'
import type { Place, Problem } from '../problem.ts'

export type Path = readonly PropertyKey[]

/** One parsed YAML file that still knows its lines and comments. */
export interface SourceFile {
  readonly file: string
  readonly doc: Document.Parsed
  readonly lines: LineCounter
}

export function parseSource(file: string, text: string): { source: SourceFile; problems: Problem[] } {
  const lines = new LineCounter()
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const problems = [...doc.errors, ...doc.warnings].map((fault) => ({
    file,
    line: lines.linePos(fault.pos[0]).line,
    rule: 'yaml',
    message: `this is not valid YAML: ${fault.message}`,
    fix: "check the indentation, and quote texts that hold ': ' or ' #' or start with a special sign",
  }))
  return { source: { file, doc, lines }, problems }
}

interface Step {
  readonly node: unknown
  readonly offset: number
}

function step(node: unknown, key: PropertyKey): Step | undefined {
  if (isSeq(node) && typeof key === 'number') {
    const item = node.items[key]
    return isNode(item) ? { node: item, offset: item.range?.[0] ?? 0 } : undefined
  }
  if (!isMap(node)) return undefined
  const pair = node.items.find((p) => isScalar(p.key) && p.key.value === key)
  return pair && isScalar(pair.key) ? { node: pair.value, offset: pair.key.range?.[0] ?? 0 } : undefined
}

/** The line of a nested value; of the nearest parent that exists when the value is missing. */
export function placeOf({ file, doc, lines }: SourceFile, path: Path): Place {
  let node: unknown = doc.contents
  let offset = doc.contents?.range[0] ?? 0
  for (const key of path) {
    const next = step(node, key)
    if (!next) break
    node = next.node
    offset = next.offset
  }
  return { file, line: Math.max(1, lines.linePos(offset).line) }
}
