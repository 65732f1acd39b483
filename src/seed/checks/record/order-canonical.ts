import { firstDisorder } from '../../order/first-disorder.ts'
import type { Check } from '../check.ts'

/** Records stand by id and keys as in the shape, so that files stay easy to read and to compare. */
export const orderCanonical: Check = (_seed, { files }) =>
  files.flatMap(({ key, source: { file, doc, lines } }) => {
    const offset = firstDisorder(key, doc.contents)
    if (offset === undefined) return []
    const { line } = lines.linePos(offset)
    const message = 'records or keys from here on are not in order'
    return [{ file, line, rule: 'order', message, fix: 'npm run seed -- format' }]
  })
