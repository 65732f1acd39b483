import { UNITS, ucumOf } from '../../../vocabulary/units.ts'
import type { Check } from '../check.ts'
import { closest } from '../closest.ts'
import { nestedObjects } from '../nested.ts'

function fixFor(unit: string): string {
  const near = closest(unit, Object.keys(UNITS))
  if (near) return `write ${near}`
  if (unit.includes('not ')) return 'write not stated'
  return 'write a unit of src/vocabulary/units.ts, scales with their range: points (0-10)'
}

/** An instrument with several versions names the units of all: `points or %`. */
const isKnown = (unit: string, kind: string): boolean =>
  (kind === 'outcome-measure' ? unit.split(' or ') : [unit]).every((part) => ucumOf(part) !== undefined)

/** Every figure has a unit that is known, so that units can be compared and carry a UCUM code. */
export const unitsKnown: Check = (_seed, { records, at }) =>
  records.flatMap(({ kind, record }) => {
    // Findings are records of their own; their study would name them twice.
    if (kind === 'study') return []
    return [...nestedObjects(record)].flatMap((holder) => {
      const { unit } = holder
      if (typeof unit !== 'string' || isKnown(unit, kind)) return []
      return [
        {
          ...at(holder, 'unit'),
          rule: 'unit',
          message: `the unit "${unit}" is not known`,
          fix: fixFor(unit),
        },
      ]
    })
  })
