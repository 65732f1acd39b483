import neo4j from 'neo4j-driver'
import { describe, expect, it } from 'vitest'
import { retryBeforeFirstRow } from './retry.ts'

const failure = (code: string) => new neo4j.Neo4jError('no', code, '50N42', 'no')
const busy = failure('Neo.TransientError.General.MemoryPoolOutOfMemoryError')
const wrong = failure('Neo.ClientError.Statement.SyntaxError')

/** A statement whose attempts end one after the other as listed, and that counts them. */
function script(...ends: { start?: Error; rows?: Error }[]) {
  const counter = { attempts: 0 }
  const attempt = () => {
    const { start, rows } = ends[counter.attempts] ?? {}
    counter.attempts += 1
    return {
      started: start ? Promise.reject(start) : Promise.resolve(),
      rows: async () => {
        if (rows) throw rows
        return 'rows'
      },
    }
  }
  return { attempt, counter }
}

describe('retrying a read', () => {
  it('repeats what the driver calls retryable', async () => {
    const { attempt, counter } = script({ start: busy }, { start: busy })
    expect(await retryBeforeFirstRow(attempt)).toBe('rows')
    expect(counter.attempts).toBe(3)
  })

  it('repeats nothing else', async () => {
    const { attempt, counter } = script({ start: wrong })
    await expect(retryBeforeFirstRow(attempt)).rejects.toBe(wrong)
    expect(counter.attempts).toBe(1)
  })

  it('repeats nothing once rows may have come', async () => {
    const { attempt, counter } = script({ rows: busy })
    await expect(retryBeforeFirstRow(attempt)).rejects.toBe(busy)
    expect(counter.attempts).toBe(1)
  })

  it('gives up after four attempts', async () => {
    const { attempt, counter } = script(...Array.from({ length: 9 }, () => ({ start: busy })))
    await expect(retryBeforeFirstRow(attempt)).rejects.toBe(busy)
    expect(counter.attempts).toBe(4)
  })
})
