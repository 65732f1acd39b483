import type { Place } from '../problem.ts'
import { type Path, placeOf, type SourceFile } from './source-file.ts'

interface Origin {
  readonly source: SourceFile
  readonly path: Path
}

/** Where each parsed object stands in its file; kept beside the data, so that records stay plain. */
export class Origins {
  readonly #known = new WeakMap<object, Origin>()
  /** Walked only when somebody asks: a start of the server reads every record and asks for no place. */
  #waiting: { readonly value: unknown; readonly origin: Origin }[] = []

  /** Remembers a parsed value and everything inside it. */
  add(value: unknown, source: SourceFile, path: Path = []): void {
    this.#waiting.push({ value, origin: { source, path } })
  }

  /** File and line of a record, or of a value inside it. */
  at(record: object, ...path: readonly PropertyKey[]): Place {
    for (const { value, origin } of this.#waiting.splice(0)) this.#walk(value, origin)
    const origin = this.#known.get(record)
    return origin ? placeOf(origin.source, [...origin.path, ...path]) : { file: 'seed', line: 1 }
  }

  #walk(value: unknown, { source, path }: Origin): void {
    if (typeof value !== 'object' || value === null) return
    this.#known.set(value, { source, path })
    for (const [key, child] of Object.entries(value)) {
      this.#walk(child, { source, path: [...path, Array.isArray(value) ? Number(key) : key] })
    }
  }
}
