import { shortId } from '../../records.ts'
import type { Check } from '../check.ts'

/** An id names one record of its kind, in all files together. */
export const idsUnique: Check = (_seed, { records, at }) => {
  const first = new Map<string, object>()
  return records.flatMap((entry) => {
    const id = shortId(entry)
    const earlier = first.get(id)
    if (!earlier) {
      first.set(id, entry.record)
      return []
    }
    const { file, line } = at(earlier, 'id')
    const message = `${id} is already defined at ${file}:${line}`
    return [{ ...at(entry.record, 'id'), rule: 'id-unique', message, fix: 'give one of the two another id' }]
  })
}
