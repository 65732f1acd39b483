import type { Check, Told } from '../check.ts'
import { nestedObjects } from '../nested.ts'
import { SECONDARY_HOSTS, SECONDARY_PATTERNS } from './secondary-hosts.ts'

function isSecondary(hostname: string): boolean {
  return (
    SECONDARY_PATTERNS.some((pattern) => pattern.test(hostname)) ||
    SECONDARY_HOSTS.some((host) => hostname === host || hostname.endsWith(`.${host}`))
  )
}

function faultOf(page: string): Told | undefined {
  const { hostname, pathname, search } = new URL(page)
  if (isSecondary(hostname)) {
    const fix = 'read the original and give its address, or leave the fact out'
    return { message: `${page} is a copy, not the source`, fix }
  }
  if (/^\/search\b/.test(pathname)) {
    return { message: `${page} is a search, not a page`, fix: 'give the address of the page that was found' }
  }
  if (!/[?&](utm_|fbclid|gclid)/.test(search)) return undefined
  const fix = 'cut it off before utm_ and the like'
  return { message: 'the address carries tracking parameters', fix }
}

/** Facts are read from the original's page, never from a copy of it. */
export const pagesCitable: Check = (_seed, { records, at }) =>
  records.flatMap(({ kind, record }) => {
    if (kind === 'study') return []
    return [...nestedObjects(record)].flatMap((holder) => {
      const fault = typeof holder.page === 'string' ? faultOf(holder.page) : undefined
      return fault ? [{ ...at(holder, 'page'), rule: 'page', ...fault }] : []
    })
  })
