type Raw = Readonly<Record<string, unknown>>

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null

function idsIn(kind: string, value: unknown): string[] {
  const records = Array.isArray(value) ? value : [value]
  return records.flatMap((r: unknown) => (isRaw(r) && typeof r.id === 'string' ? [`${kind}/${r.id}`] : []))
}

/** Ids that a refused record meant to define; `kind` is absent for files of several kinds. */
export function mentionedIds(value: unknown, kind: string | undefined): string[] {
  if (!isRaw(value)) return []
  if (kind) return idsIn(kind, value)
  return [
    ...idsIn('study', value.study),
    ...idsIn('evidence', value.reports),
    ...idsIn('arm', value.arms),
    ...idsIn('finding', value.findings),
    ...idsIn('assessment', value.assessments),
    ...idsIn('recommendation', value.recommendations),
  ]
}
