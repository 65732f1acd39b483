import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'

const KNEE = 'RELIEF:condition/knee-osteoarthritis'

/** Every list of the API, with the arguments that it cannot do without. */
const LISTS = {
  conditions: '',
  anatomicalSources: '',
  procedures: '',
  recoveryProfiles: '',
  technologies: '',
  findings: '',
  advances: 'from: 1950, to: 2026',
  evidence: '',
  search: 'query: "knee"',
  timeline: `id: "${KNEE}"`,
  reliefPathways: `condition: "${KNEE}"`,
} as const
type List = keyof typeof LISTS
const NAMES = Object.keys(LISTS) as List[]

interface Page {
  page: { edges: { cursor: string }[]; pageInfo: { hasPreviousPage: boolean } }
}

const text = (list: string, args: string) => `query P($after: String) {
  page: ${list}(${args} first: 1, after: $after) { edges { cursor } pageInfo { hasPreviousPage } }
}`

let api: Api
const cursors = new Map<List, string>()
const cursorOf = async (query: string, after?: string) =>
  (await api.ask<Page>(query, { after })).page.edges[0]?.cursor ?? ''

beforeAll(async () => {
  api = await openApi()
  for (const list of NAMES) cursors.set(list, await cursorOf(text(list, LISTS[list])))
})
afterAll(() => api.close())

const REFUSAL = { code: 'BAD_USER_INPUT', message: expect.stringContaining('a cursor of another list') }

describe.each(NAMES)('a cursor of %s', (list) => {
  it('leads on in its own list', async () => {
    const own = cursors.get(list) ?? ''
    const next = await cursorOf(text(list, LISTS[list]), own)
    expect(next).not.toBe('')
    expect(next).not.toBe(own)
  })

  it('is refused by every other list', async () => {
    for (const other of NAMES.filter((name) => name !== list)) {
      const faults = await api.faults(text(other, LISTS[other]), { after: cursors.get(list) })
      expect(faults, other).toEqual([REFUSAL])
    }
  })
})

describe('a cursor of a ranking', () => {
  const OTHER = { code: 'BAD_USER_INPUT', message: expect.stringContaining('under another filter or other') }

  it.each([
    ['condition', 'condition: "RELIEF:condition/sacroiliac-joint-pain"'],
    ['year', `condition: "${KNEE}", asOf: 2010`],
    ['reach', `condition: "${KNEE}", includeNarrower: false`],
    ['weights', `condition: "${KNEE}", weights: { recovery: 1 }`],
    ['filter', `condition: "${KNEE}", filter: { includeOpenSurgery: true }`],
  ])('is refused for another %s', async (_, args) => {
    const after = cursors.get('reliefPathways')
    expect(await api.faults(text('reliefPathways', args), { after })).toEqual([OTHER])
  })
})
