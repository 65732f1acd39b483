import { expect, test } from 'vitest'
import { ConfigError } from './config.ts'
import { GraphError } from './graph/errors.ts'
import { SeedError } from './seed/load/load-planned.ts'
import { explainFailure } from './start-failure.ts'

test('failures that people can mend come without a stack', () => {
  const faults = [{ variable: 'PORT', value: 'x', instead: 'write 4000' }]
  expect(explainFailure(new ConfigError(faults))).toBe('These settings cannot be used:\n  PORT=x  write 4000')
  expect(explainFailure(new SeedError([]))).toContain('npm run seed -- check')
  expect(explainFailure(new GraphError('UNAUTHORIZED', 'The server refused the password'))).toBe(
    'The server refused the password\nCheck NEO4J_USER and NEO4J_PASSWORD.',
  )
  expect(explainFailure(new GraphError('LOAD_FAILED', 'Another process is loading'))).toBe(
    'Another process is loading',
  )
  expect(explainFailure(Object.assign(new Error('listen'), { code: 'EADDRINUSE', port: 4000 }))).toBe(
    'Port 4000 is taken: stop what listens there, or set PORT to another one.',
  )
})

test('a failure that nobody foresaw keeps its stack', () => {
  expect(explainFailure(new TypeError('odd'))).toContain('start-failure.test.ts')
  expect(explainFailure('odd')).toBe('odd')
})
