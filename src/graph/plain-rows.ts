/**
 * What an engine answered, as plain values that are equal on every engine: whole numbers of any size as
 * `number`, and each list under a key `labels` sorted and without base labels.
 */
export function plainRows(rows: readonly unknown[], baseLabels: ReadonlySet<string>): unknown[] {
  return rows.map((row) => plain(row, undefined, baseLabels))
}

function plain(value: unknown, key: string | undefined, base: ReadonlySet<string>): unknown {
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value))
    return key === 'labels' ? plainLabels(value, base) : value.map((item) => plain(item, undefined, base))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner, name, base)]))
}

function plainLabels(labels: readonly unknown[], base: ReadonlySet<string>): unknown[] {
  return labels.filter((label) => typeof label !== 'string' || !base.has(label)).sort()
}
