/** Every object inside a value, the value itself first. */
export function* nestedObjects(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nestedObjects(item)
  } else if (typeof value === 'object' && value !== null) {
    yield value as Readonly<Record<string, unknown>>
    for (const child of Object.values(value)) yield* nestedObjects(child)
  }
}
