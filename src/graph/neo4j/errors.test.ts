import { expect, it } from 'vitest'
import { GraphError } from '../errors.ts'
import { toGraphError } from './errors.ts'

const failure = (code: string) => Object.assign(new Error('no'), { code })

it.each([
  ['Neo.ClientError.Security.Unauthorized', 'UNAUTHORIZED'],
  ['Neo.ClientError.Security.AuthenticationRateLimit', 'UNAUTHORIZED'],
  ['Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration', 'TIMEOUT'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'TIMEOUT'],
  ['Neo.ClientError.Statement.SyntaxError', 'BAD_QUERY'],
  ['Neo.ClientError.Statement.ParameterMissing', 'BAD_QUERY'],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'UNAVAILABLE'],
  ['Neo.ClientError.Database.DatabaseNotFound', 'UNAVAILABLE'],
  ['ServiceUnavailable', 'UNAVAILABLE'],
  ['SessionExpired', 'UNAVAILABLE'],
])('maps %s to %s', (code, ours) => {
  const cause = failure(code)
  expect(toGraphError(cause, 'doing')).toMatchObject({ code: ours, message: 'doing: no', cause })
})

it('keeps an error that is ours already', () => {
  const ours = new GraphError('NO_DATA', 'none')
  expect(toGraphError(ours, 'doing')).toBe(ours)
})
