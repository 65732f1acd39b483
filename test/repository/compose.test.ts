import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readConfig, SETTINGS } from '../../src/config.ts'
import { PACKAGE_ROOT } from '../../src/package-root.ts'

const service = z.looseObject({
  environment: z.record(z.string(), z.string()).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
  volumes: z.array(z.string()).default([]),
  healthcheck: z.looseObject({ test: z.array(z.string()).optional() }).optional(),
  restart: z.string().optional(),
})
const shape = z.looseObject({
  services: z.record(z.string(), service),
  volumes: z.record(z.string(), z.unknown()),
})

const text = readFileSync(path.join(PACKAGE_ROOT, 'docker-compose.yml'), 'utf8')
const { services, volumes } = shape.parse(parse(text, { merge: true }))
const waits = Object.entries(services).flatMap(([name, { depends_on }]) =>
  Object.entries(depends_on).map(([on, { condition }]) => ({ name, on, condition })),
)

test('the API waits for a healthy database and a completed load', () => {
  expect(waits).toContainEqual({ name: 'api', on: 'neo4j', condition: 'service_healthy' })
  expect(waits).toContainEqual({ name: 'api', on: 'loader', condition: 'service_completed_successfully' })
  expect(waits).toContainEqual({ name: 'loader', on: 'neo4j', condition: 'service_healthy' })
})

test.each(waits)('$name waits for $on, which exists and can reach $condition', ({ on, condition }) => {
  const target = services[on]
  expect(target).toBeDefined()
  if (condition === 'service_healthy') expect(target?.healthcheck?.test).toBeDefined()
  if (condition === 'service_completed_successfully') expect(target?.restart).toBe('no')
})

test('every volume is declared, and the database keeps its data in one', () => {
  const named = Object.values(services).flatMap((one) =>
    one.volumes.map((volume) => volume.split(':')[0] ?? ''),
  )
  expect(named.filter((name) => !(name in volumes))).toEqual([])
  expect(services.neo4j?.volumes).toContain('neo4j-data:/data')
})

test('the password comes from the environment', () => {
  expect(services.neo4j?.environment?.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?/)
  expect(services.api?.environment?.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?/)
})

/** Fixed by the files around it: the image says where to listen, the service which database. */
const FIXED_BY_COMPOSE = ['HOST', 'PORT', 'RELIEF_ENGINE', 'RELIEF_DATA_DIR', 'NEO4J_DATABASE']

test('every setting reaches the API', () => {
  const passed = Object.keys(services.api?.environment ?? {})
  expect([...passed, ...FIXED_BY_COMPOSE].toSorted()).toEqual(SETTINGS.toSorted())
})

test('a setting that nobody gave keeps its default', () => {
  const given = Object.entries(services.api?.environment ?? {}).filter(([, value]) => value.includes(':-'))
  expect(given.map(([name, value]) => [name, value])).toEqual(given.map(([name]) => [name, `\${${name}:-}`]))
  const unset = Object.fromEntries(given.map(([name]) => [name, '']))
  expect(readConfig(unset)).toEqual(readConfig({}))
})

test('the loader knows how long the API may read', () => {
  const name = 'RELIEF_REQUEST_TIMEOUT_MS'
  expect(services.loader?.environment?.[name]).toBe(services.api?.environment?.[name])
})

test('the list of settings in the README is whole', () => {
  const readme = readFileSync(path.join(PACKAGE_ROOT, 'README.md'), 'utf8')
  expect(SETTINGS.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})
