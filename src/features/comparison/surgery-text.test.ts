import { describe, expect, it } from 'vitest'
import { procedureKind } from '../procedure/procedure.ts'
import { operationText } from './surgery-text.ts'

const named = (name: string) =>
  procedureKind.row.parse({
    ...{ id: name, name, nameSort: name, summary: name, class: 'OTHER', intent: ['THERAPEUTIC'] },
    ...{ accessRoute: 'NEEDLE', implant: 'NONE', invasivenessGrade: 1 },
  })
const pair = { procedure: named('Needle'), operation: named('Knife') }
const DAYS = { value: 3, low: null, high: null, unit: 'd' }

describe('operationText', () => {
  it.each([
    [[], 'No recovery figure with a source was read for Needle or Knife.'],
    [
      [{ measure: 'TIME_TO_WORK', procedure: [1], operation: [], difference: null }],
      'No recovery figure with a source was read for Knife.',
    ],
    [
      [
        { measure: 'TIME_TO_WORK', procedure: [1], operation: [], difference: null },
        { measure: 'HOSPITAL_STAY', procedure: [], operation: [1], difference: null },
      ],
      'Both have recovery figures, but none with the same measure, unit and time.',
    ],
    [
      [{ measure: 'TIME_TO_WORK', procedure: [1], operation: [1], difference: DAYS }],
      'Both have figures for time to work. They can come from different patients.',
    ],
  ])('says what is known of %j', (rows, text) => {
    expect(operationText(pair, rows)).toBe(text)
  })
})
