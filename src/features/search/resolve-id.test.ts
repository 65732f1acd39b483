import { pino } from 'pino'
import { expect, it } from 'vitest'
import type { Graph } from '../../graph/port.ts'
import { createContext } from '../../graphql/context.ts'
import { resolveId } from './resolve-id.ts'

const entity = (id: string, codes: Record<string, string>) => ({
  id,
  name: id,
  synonyms: [],
  layTerms: [],
  codes: Object.keys(codes),
  matches: Object.values(codes),
})

const ROWS: Record<string, unknown[]> = {
  'search-terms-condition': [
    entity('c/one', { 'X:1': 'EXACT', 'X:2': 'EXACT', 'X:3': 'BROADER', 'X:5': 'RELATED' }),
    entity('c/two', { 'X:1': 'RELATED', 'X:2': 'EXACT', 'X:3': 'RELATED' }),
  ],
  'search-terms-procedure': [entity('p/one', { 'X:5': 'EXACT' })],
  'retired-ids': [
    {
      id: 'RELIEF:condition/old',
      successor: 'RELIEF:condition/new',
      since: '2026-11-20',
      reason: 'Renamed.',
    },
  ],
}

const graph: Graph = {
  version: 'test',
  read: async ({ name, row }) => (ROWS[name] ?? []).map((values) => row.parse(values)),
}
const context = () => createContext({ graph, requestId: 'test', log: pino({ level: 'silent' }) })
const resolved = (given: string, labels: readonly ('Condition' | 'Procedure')[] = ['Condition']) =>
  resolveId(context(), given, { argument: 'condition', labels })

it.each([
  ['RELIEF:condition/any', 'RELIEF:condition/any'],
  ['RELIEF:condition/old', 'RELIEF:condition/new'],
  ['X:1', 'c/one'],
  ['X:4', null],
])('%s leads to %s', async (given, id) => {
  expect(await resolved(given)).toBe(id)
})

it.each([
  [
    'a code with several exact carriers',
    'X:2',
    'several entities carry this code; ask for one of c/one, c/two',
  ],
  ['a code with none', 'X:3', 'no entity carries this code exactly; nearest are c/one, c/two'],
  ['a name', 'knee', 'write our id'],
])('%s is refused under the name of the argument', async (_, given, allowed) => {
  await expect(resolved(given)).rejects.toMatchObject({
    message: expect.stringContaining(`Argument "condition" cannot be "${given}": ${allowed}`),
    extensions: { code: 'BAD_USER_INPUT', argument: 'condition' },
  })
})

it('takes the exact carrier of any wanted kind before a related one of another', async () => {
  expect(await resolved('X:5', ['Condition', 'Procedure'])).toBe('p/one')
})
