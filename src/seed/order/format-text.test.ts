import { describe, expect, it } from 'vitest'
import { formatText } from './format-text.ts'

const LIST = `# about this file
- name: Second # stays beside name
  # why this id
  id: b-second
  summary: >-
    Two lines
    of text.
  sources: [reference/x]

# about the first
- { name: First, id: a-first }
`

describe('formatText', () => {
  it('sorts records by id and keys by shape, and keeps comments with what they are about', () => {
    expect(formatText('comparators', LIST)).toBe(`# about this file
# about the first
- { id: a-first, name: First }

- # why this id
  id: b-second
  name: Second # stays beside name
  summary: >-
    Two lines
    of text.
  sources: [reference/x]
`)
  })

  it('changes nothing that is in order', () => {
    const once = formatText('comparators', LIST)
    expect(formatText('comparators', once)).toBe(once)
  })
})
