import { expect, test } from 'vitest'
import { topicsOf } from '../../web/playground/example.ts'
import { examples } from '../api/examples.ts'

const named = (name: string) => ({ name, title: name, description: '', query: '{ a }', variables: '' })

test('every example stands under one topic, none of them under "More"', () => {
  const topics = topicsOf(examples)
  expect(topics.map((t) => t.title)).not.toContain('More')
  expect(topics.flatMap((t) => t.examples.map((e) => e.name))).toEqual(examples.map((e) => e.name))
})

test('topics and their examples keep the order of the files', () => {
  const topics = topicsOf(['02-a', '11-b', '50-c', '51-d', 'x'].map(named))
  expect(topics.map((t) => [t.title, t.examples.map((e) => e.name)])).toEqual([
    ['First questions', ['02-a', '11-b']],
    ['Conditions, and where pain comes from', ['50-c', '51-d']],
    ['More', ['x']],
  ])
})
