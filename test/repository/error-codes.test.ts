import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { ERROR_CODES } from '../../src/graphql/errors.ts'
import { PACKAGE_ROOT } from '../../src/package-root.ts'

const SRC = path.join(PACKAGE_ROOT, 'src')
/** The graph port has codes of its own, which `mask.ts` translates; the seed's never leave the command line. */
const ANSWERING = ['app.ts', 'downloads', 'features', 'graphql', 'http', 'store']

const sources = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .filter((file) => ANSWERING.includes(file.split(path.sep)[0] ?? ''))

test('no source writes a code that docs/errors.md does not list', () => {
  const written = sources.flatMap((file) =>
    [...readFileSync(path.join(SRC, file), 'utf8').matchAll(/\bcode: '([A-Z_]+)'/g)].map((m) => m[1]),
  )
  expect(written.length).toBeGreaterThan(5)
  expect(written.filter((code) => !ERROR_CODES.some((known) => known === code))).toEqual([])
})
