import type { Check } from '../check.ts'
import { nestedObjects } from '../nested.ts'
import { SECONDARY_HOSTS, SECONDARY_PATTERNS } from './secondary-hosts.ts'

function isSecondary(page: string): boolean {
  const { hostname } = new URL(page)
  return (
    SECONDARY_PATTERNS.some((pattern) => pattern.test(hostname)) ||
    SECONDARY_HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  )
}

const hasTracking = (page: string): boolean => /[?&](utm_|fbclid|gclid)/.test(page)

/** Facts are read from the original's page, never from a copy of it. */
export const pagesCitable: Check = (_seed, { records, at }) =>
  records.flatMap(({ kind, record }) => {
    if (kind === 'study') return []
    return [...nestedObjects(record)].flatMap((holder) => {
      const { page } = holder
      if (typeof page !== 'string') return []
      const place = { ...at(holder, 'page'), rule: 'page' }
      if (isSecondary(page)) {
        const fix = 'read the original and give its address, or leave the fact out'
        return [{ ...place, message: `${page} is a copy, not the source`, fix }]
      }
      if (!hasTracking(page)) return []
      return [
        {
          ...place,
          message: 'the address carries tracking parameters',
          fix: 'cut it off before utm_ and the like',
        },
      ]
    })
  })
