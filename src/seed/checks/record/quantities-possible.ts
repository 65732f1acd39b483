import type { Check, Told } from '../check.ts'
import { nestedObjects } from '../nested.ts'
import { near, roundingOf, within } from '../numbers.ts'

type Holder = Readonly<Record<string, unknown>>

const num = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

function boundsFault(q: Holder): Told[] {
  const [low, high] = [num(q.low), num(q.high)]
  const key = (['value', 'estimate', 'mean', 'median'] as const).find((k) => num(q[k]) !== undefined)
  if (low !== undefined && high !== undefined && low > high) {
    return [
      { path: ['low'], message: `low ${low} is above high ${high}`, fix: 'write the smaller figure as low' },
    ]
  }
  const value = key && num(q[key])
  if (key === undefined || value === undefined || within(value, low, high)) return []
  const message = `${key} ${value} lies outside ${low ?? '…'} to ${high ?? '…'}`
  return [{ path: [key], message, fix: 'read the interval again; signs are lost easily' }]
}

function percentFault(q: Holder): Told[] {
  if (typeof q.unit !== 'string' || !q.unit.startsWith('%') || q.unit.includes('improvement')) return []
  return (['value', 'low', 'high'] as const).flatMap((key) => {
    const value = num(q[key])
    if (value === undefined || within(Math.abs(value), 0, 100)) return []
    return [{ path: [key], message: `${value} % is not possible`, fix: 'write a share from 0 to 100' }]
  })
}

/** Events of a total, beside the share that they make. */
function shareFault(q: Holder): Told[] {
  const [events, total, value] = [num(q.events), num(q.total), num(q.value)]
  if (events === undefined || total === undefined) return []
  if (events > total) {
    return [{ path: ['events'], message: `${events} events in ${total}`, fix: 'read both figures again' }]
  }
  if (value === undefined || near((events / total) * 100, value, 2 * roundingOf(value)) || q.note) return []
  const message = `${events} of ${total} is ${((events / total) * 100).toFixed(1)} %, not ${value} %`
  return [{ path: ['value'], message, fix: 'correct the figures, or explain them in a note' }]
}

/** Numbers that no page can have meant: bounds the wrong way round, shares over 100, events over totals. */
export const quantitiesPossible: Check = (_seed, { records, at }) =>
  records.flatMap(({ kind, record }) => {
    if (kind === 'study') return []
    return [...nestedObjects(record)].flatMap((holder) =>
      [boundsFault, percentFault, shareFault].flatMap((judge) =>
        judge(holder).map(({ path = [], message, fix }) => ({
          ...at(holder, ...path),
          rule: 'number',
          message,
          fix,
        })),
      ),
    )
  })
