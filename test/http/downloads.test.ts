import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DOWNLOADS } from '../../src/downloads/downloads.ts'
import { type SeededApp, seededApp } from '../api/seeded-app.ts'
import { ASKED } from './asked-downloads.ts'

let server: SeededApp
beforeAll(async () => {
  server = await seededApp()
})
afterAll(() => server?.close())

const download = (file: string, parameters: Record<string, string> = {}, headers = {}) =>
  server.app.inject({ url: `/download/${file}?${new URLSearchParams(parameters)}`, headers })

async function ask(query: string, variables = {}) {
  const payload = { query, variables }
  const answer = await server.app.inject({ method: 'POST', url: '/graphql', payload })
  return answer.json()
}

/** The ids of a whole list, walked as a client walks it, with another page size. */
async function idsOf(field: string, args: string): Promise<string[]> {
  const ids: string[] = []
  const item = field === 'search' ? 'node { id }' : 'id'
  for (let after: string | null = null, more = true; more; ) {
    const given = [args, 'first: 37', 'after: $after'].filter((one) => one !== '').join(', ')
    const query = `query ($after: String) { list: ${field}(${given}) { nodes { ${item} } pageInfo { hasNextPage endCursor } } }`
    const { data } = await ask(query, { after })
    const { nodes, pageInfo } = data.list
    ids.push(...nodes.map((node: { id?: string; node?: { id: string } }) => node.id ?? node.node?.id))
    more = pageInfo.hasNextPage
    after = pageInfo.endCursor
  }
  return ids
}

describe.each(Object.keys(DOWNLOADS))('%s', (field) => {
  const [parameters = {}, args = ''] = ASKED[field] ?? []

  test('is the whole list that the query walks, in its order, in every format', async () => {
    const ids = await idsOf(field, args)
    expect(ids.length).toBeGreaterThan(1)
    const headers = DOWNLOADS[field]?.map(({ header }) => header)
    for (const [ending, delimiter] of [
      ['csv', ','],
      ['tsv', '\t'],
    ] as const) {
      const answer = await download(`${field}.${ending}`, parameters)
      expect([answer.statusCode, answer.headers['x-total-count']]).toEqual([200, String(ids.length)])
      const table: Record<string, string>[] = parse(answer.body, { columns: true, delimiter })
      expect(table.map(({ id }) => id)).toEqual(ids)
      expect(Object.keys(table[0] ?? {})).toEqual(headers)
    }
    const lines = (await download(`${field}.jsonl`, parameters)).body.trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(ids)
  })

  test('has no column that is always empty but those that the data may lack', async () => {
    const lines = (await download(`${field}.jsonl`, parameters)).body.trimEnd().split('\n')
    const items: Record<string, unknown>[] = lines.map((line) => JSON.parse(line))
    const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)
    const empty = Object.keys(items[0] ?? {}).filter((key) => items.every((item) => isEmpty(item[key])))
    expect(empty.length).toBeLessThan(Object.keys(items[0] ?? {}).length / 3)
  })
})

test('the folder says what there is, and what each takes', async () => {
  const { downloads } = (await server.app.inject('/download')).json()
  expect(downloads.map(({ name }: { name: string }) => name)).toEqual(Object.keys(DOWNLOADS))
  expect(downloads).toContainEqual({
    name: 'technologies',
    files: ['/download/technologies.csv', '/download/technologies.tsv', '/download/technologies.jsonl'],
    parameters: expect.objectContaining({ filter: 'TechnologyFilter' }),
  })
})

describe('a file', () => {
  test('is named after its list and data version, and may be kept as long as the version serves', async () => {
    const { extensions } = await ask('{ meta { dataVersion } }')
    const first = await download('technologies.csv')
    expect(first.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'content-disposition': `attachment; filename="reliefgraph-technologies-${extensions.dataVersion}.csv"`,
      'cache-control': 'public, max-age=60',
    })
    const etag = String(first.headers.etag)
    expect(etag).toContain(extensions.dataVersion)
    const again = await download('technologies.csv', {}, { 'if-none-match': etag })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    const others = [
      await download('technologies.tsv'),
      await download('technologies.csv', { filter: '{"kind":["NEUROMODULATION"]}' }),
    ]
    expect(others.map(({ headers }) => headers.etag)).not.toContain(etag)
  })

  test('answers HEAD with the same headers and no rows', async () => {
    const whole = await download('procedures.csv')
    const head = await server.app.inject({ method: 'HEAD', url: '/download/procedures.csv?' })
    expect([head.statusCode, head.body]).toEqual([200, ''])
    for (const name of ['etag', 'content-type', 'content-disposition', 'x-total-count'])
      expect(head.headers[name]).toBe(whole.headers[name])
  })

  test('has labels beside ids, and numbers with their unit in the header', async () => {
    const table: Record<string, string>[] = parse((await download('recoveryProfiles.csv')).body, {
      columns: true,
    })
    const row = table.find(
      (one) => one.id === 'RELIEF:recovery-profile/arthroscopic-knee-debridement-recovery',
    )
    expect(row).toMatchObject({
      procedure_id: 'RELIEF:procedure/arthroscopic-knee-debridement',
      procedure_name: 'Arthroscopic knee debridement',
    })
    const query = '{ recoveryProfiles(first: 100) { nodes { id usualActivityDays } } }'
    const { data } = await ask(query)
    for (const { id, usualActivityDays } of data.recoveryProfiles.nodes)
      expect(table.find((one) => one.id === id)?.['usual_activity [d]']).toBe(String(usualActivityDays ?? ''))
  })

  test('holds no bar inside an entry of a list, which would part it', async () => {
    for (const field of Object.keys(DOWNLOADS)) {
      const { body } = await download(`${field}.jsonl`, ASKED[field]?.[0])
      const cells = body
        .trimEnd()
        .split('\n')
        .flatMap((line) => Object.values(JSON.parse(line)))
      const entries = cells.filter(Array.isArray).flat().map(String)
      expect([field, entries.filter((entry) => entry.includes('|'))]).toEqual([field, []])
    }
  })
})

describe('what cannot be asked is refused in the words of the query', () => {
  const cases: [string, Record<string, string>, string, Record<string, unknown>][] = [
    [
      'procedures',
      { filter: '{"clas":["ABLATION"]}' },
      'query ($filter: ProcedureFilter) { procedures(filter: $filter) { totalCount } }',
      { filter: { clas: ['ABLATION'] } },
    ],
    [
      'procedures',
      { filter: '{"class":["ABLATIO"]}' },
      'query ($filter: ProcedureFilter) { procedures(filter: $filter) { totalCount } }',
      { filter: { class: ['ABLATIO'] } },
    ],
    [
      'procedures',
      { filter: '{"maxInvasiveness":9}' },
      '{ procedures(filter: {maxInvasiveness: 9}) { totalCount } }',
      {},
    ],
    ['advances', { from: '2020', to: '2010' }, '{ advances(from: 2020, to: 2010) { totalCount } }', {}],
    [
      'advances',
      { from: 'soon', to: '2010' },
      'query ($from: Year!) { advances(from: $from, to: 2010) { totalCount } }',
      { from: 'soon' },
    ],
    [
      'reliefPathways',
      { condition: 'RELIEF:condition/none' },
      '{ reliefPathways(condition: "RELIEF:condition/none") { totalCount } }',
      {},
    ],
    [
      'reliefPathways',
      {},
      'query ($condition: ID!) { reliefPathways(condition: $condition) { totalCount } }',
      {},
    ],
  ]

  test.each(cases)('%s %j', async (field, parameters, query, variables) => {
    const { errors } = await ask(query, variables)
    const refused = await download(`${field}.csv`, parameters)
    expect(refused.statusCode).toBe(400)
    expect(refused.headers).toMatchObject({ 'cache-control': 'no-store' })
    expect(refused.headers['content-disposition']).toBeUndefined()
    expect(refused.json().errors[0].message).toBe(errors[0].message)
    expect(refused.json().errors[0].extensions.code).toBe('BAD_USER_INPUT')
    expect(refused.json().extensions.notice).toContain('not medical advice')
  })

  test('an unknown parameter names those there are', async () => {
    const { errors } = (await download('technologies.csv', { first: '5' })).json()
    expect(errors[0].message).toContain('this download takes filter')
  })

  test.each([
    'nothing.csv',
    'procedures.xls',
    'procedures',
    'meta.csv',
    'constructor.csv',
    'procedures.toString',
  ])('%s is not there, and the answer says what is', async (file) => {
    const answer = await download(file)
    expect(answer.statusCode).toBe(404)
    expect(answer.json().errors[0].message).toContain('Names: conditions, anatomicalSources, procedures')
    expect(answer.json().errors[0].message).toContain('Endings: csv, tsv, jsonl')
  })

  test('an unknown timeline', async () => {
    const answer = await download('timeline.csv', { id: 'RELIEF:condition/none' })
    expect([answer.statusCode, answer.json().errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT'])
  })
})
