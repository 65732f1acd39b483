import type { Check, Told } from '../check.ts'

/** True when a day, month or year is certainly after another; a month has no order within itself. */
const after = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) > b.slice(0, length)
}

type Dated = Readonly<Record<string, unknown>>

const day = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

function readAtFaults(record: Dated, today: string): Told[] {
  const readAt = day(record.readAt)
  const published = day(record.published) ?? day(record.date)
  if (readAt === undefined) return []
  const path = ['readAt']
  const fix = 'write the day on which the page was read'
  if (after(readAt, today)) return [{ path, message: `readAt ${readAt} is in the future`, fix }]
  if (published === undefined || !after(published, readAt)) return []
  return [
    {
      path,
      message: `read on ${readAt}, but published on ${published}`,
      fix: 'correct one of the two dates',
    },
  ]
}

/** A print year may follow the day of online publication, and the other way round, by one. */
function yearFaults({ year, published }: Dated): Told[] {
  if (typeof year !== 'number' || typeof published !== 'string') return []
  if (Math.abs(Number(published.slice(0, 4)) - year) <= 1) return []
  return [
    { path: ['year'], message: `year ${year}, but published ${published}`, fix: 'correct one of the two' },
  ]
}

function listFaults(record: Dated, today: string): Told[] {
  const dated = [
    ...(Array.isArray(record.notices)
      ? record.notices.map((n, i) => ({ list: 'notices', i, date: n.date }))
      : []),
    ...(Array.isArray(record.milestones)
      ? record.milestones.map((m, i) => ({ list: 'milestones', i, date: m.date }))
      : []),
  ]
  return dated.flatMap(({ list, i, date }) => {
    const early =
      list === 'notices' && typeof record.year === 'number' && Number(date.slice(0, 4)) < record.year - 1
    if (!early && !after(date, today)) return []
    const message = early ? `a notice of ${date} on a report of ${record.year}` : `${date} is in the future`
    return [{ path: [list, i, 'date'], message, fix: 'correct the date' }]
  })
}

/** Nothing is read before it was published, and nothing has happened in the future. */
export const datesInOrder: Check = (_seed, { records, today, at }) =>
  records.flatMap(({ kind, record }) => {
    if (kind === 'study') return []
    const dated = record as Dated
    return [...readAtFaults(dated, today), ...yearFaults(dated), ...listFaults(dated, today)].map(
      ({ path = [], message, fix }) => ({ ...at(record, ...path), rule: 'date', message, fix }),
    )
  })
