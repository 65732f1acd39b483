import { expect, it } from 'vitest'
import { column, columns, leavesAt, linked, snake } from './column.ts'
import { quantityRange, quantityText } from './quantity-columns.ts'

it('asks for nested fields and flattens the lists on the way', () => {
  const targets = column('target_name', 'targets.structure.name')
  expect(targets.selection).toBe('targets { structure { name } }')
  const item = { targets: [{ structure: { name: 'a' } }, { structure: { name: 'b' } }] }
  expect(targets.read(item)).toEqual(['a', 'b'])
  expect(targets.read({ targets: [] })).toEqual([])
})

it('is empty where nothing is known, and keeps places in lists', () => {
  expect(leavesAt({ a: null }, ['a', 'b'])).toBeNull()
  expect(leavesAt({}, ['a'])).toBeNull()
  expect(leavesAt({ a: [{ b: 1 }, { b: null }] }, ['a', 'b'])).toEqual([1, null])
  expect(leavesAt({ a: [{ b: ['x', 'y'] }, { b: [] }] }, ['a', 'b'])).toEqual(['x', 'y'])
})

it('keeps numbers and flags what they are', () => {
  expect([1.5, false, 'x'].map((value) => leavesAt({ value }, ['value']))).toEqual([1.5, false, 'x'])
})

it('names columns after fields, and links by id and name', () => {
  expect(snake('typicalLocation')).toBe('typical_location')
  expect(columns('accessRoute').map(({ header }) => header)).toEqual(['access_route'])
  expect(linked('broader', 'broader').map(({ header }) => header)).toEqual(['broader_id', 'broader_name'])
})

const figure = (values: object) => ({ value: null, low: null, high: null, unit: 'h', ...values })
const at = { field: 'f: facts(measures: [TIME_TO_WORK])', inside: '{ quantity % }', path: ['f', 'quantity'] }
const itemOf = (...figures: object[]) => ({ f: figures.map((quantity) => ({ quantity })) })

it.each([
  [figure({ value: 5, unit: 'mL' }), '5 mL'],
  [figure({ low: 2, high: 5, unit: 'd' }), '2–5 d'],
  [figure({ value: 3, low: 2, high: 5, unit: 'd' }), '3 (2–5) d'],
  [figure({ high: 5, unit: 'd' }), 'up to 5 d'],
  [figure({ low: 5, unit: 'd' }), 'from 5 d'],
  [figure({ low: 1, high: 1, unit: 'd' }), '1 d'],
])('%j reads %s', (given, text) => {
  expect(quantityText('x', at).read(itemOf(given))).toBe(text)
})

it.each([
  [[figure({ low: 12, high: 48 })], 0.5, 2],
  [[figure({ value: 24 })], 1, 1],
  [[figure({ high: 48 })], null, 2],
  [
    [figure({ value: 24 }), figure({ low: 48, high: 72 })],
    [1, 2],
    [1, 3],
  ],
  [[figure({ value: 3, unit: 'patients' })], '3 patients', '3 patients'],
  [[], null, null],
])('%j in days is from %j to %j', (figures, low, high) => {
  const [lowest, highest] = quantityRange('time_to_work', 'd', at)
  expect(lowest?.header).toBe('time_to_work_low [d]')
  expect(lowest?.selection).toBe('f: facts(measures: [TIME_TO_WORK]) { quantity { value low high unit } }')
  expect([lowest?.read(itemOf(...figures)), highest?.read(itemOf(...figures))]).toEqual([low, high])
})
