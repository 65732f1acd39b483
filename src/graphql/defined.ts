type Cleaned<T> = { [K in keyof T]?: Exclude<T[K], null | undefined> }

/** A filter without its nulls: to a client, `null` and absent both mean "not asked". */
export function defined<T extends object>(filter: T | null | undefined): Cleaned<T> {
  const entries = Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined)
  return Object.fromEntries(entries) as Cleaned<T>
}
