import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
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
