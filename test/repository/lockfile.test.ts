import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { PACKAGE_ROOT } from '../../src/package-root.ts'

const lockShape = z.object({
  packages: z.record(
    z.string(),
    z.looseObject({
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

const lock = lockShape.parse(JSON.parse(await readFile(path.join(PACKAGE_ROOT, 'package-lock.json'), 'utf8')))

test('the lockfile holds the builds for every platform, or npm ci refuses it', () => {
  const missing = Object.entries(lock.packages).flatMap(([parent, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !(`node_modules/${name}` in lock.packages) && !(`${parent}/node_modules/${name}` in lock.packages),
    ),
  )
  expect(missing, 'run `node .ci/complete-lockfile.js`').toEqual([])
})

test('the lockfile names no registry host', () => {
  const hosts = Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? [])
  expect(hosts.filter((url) => !url.startsWith('https://registry.npmjs.org/'))).toEqual([])
})
