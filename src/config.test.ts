import { describe, expect, test } from 'vitest'
import { ConfigError, type Environment, readConfig } from './config.ts'

function faultsOf(environment: Environment) {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error
  }
  throw new Error('no fault was found')
}

describe('readConfig', () => {
  test('needs nothing to be set', () => {
    expect(readConfig({})).toEqual({
      host: 'localhost',
      port: 4_000,
      logLevel: 'info',
      corsOrigins: '*',
      requestTimeoutMs: 10_000,
      maxCost: 50_000,
      graph: { engine: 'embedded', dataDir: '.data' },
    })
  })

  test('takes a list of trusted documents', () => {
    const config = readConfig({ RELIEF_TRUSTED_DOCUMENTS: 'persisted-documents.json' })
    expect(config.trustedDocuments).toBe('persisted-documents.json')
  })

  test('gives a frozen value', () => {
    const config = readConfig({})
    expect(Object.isFrozen(config)).toBe(true)
    expect(Object.isFrozen(config.graph)).toBe(true)
  })

  test('takes an empty variable for an unset one', () => {
    expect(readConfig({ PORT: '', NEO4J_URI: '', NEO4J_PASSWORD: '' })).toEqual(readConfig({}))
  })

  test('an address of Neo4j chooses that engine', () => {
    const environment = {
      NEO4J_URI: 'bolt://db:7687',
      NEO4J_PASSWORD: 'secret',
      RELIEF_REQUEST_TIMEOUT_MS: '900',
    }
    expect(readConfig(environment).graph).toEqual({
      engine: 'neo4j',
      uri: 'bolt://db:7687',
      user: 'neo4j',
      password: 'secret',
      database: 'neo4j',
      requestLimitMs: 900,
    })
    expect(readConfig({ ...environment, RELIEF_ENGINE: 'embedded' }).graph.engine).toBe('embedded')
  })

  test('a server without authentication gets neither user nor password', () => {
    const graph = readConfig({ NEO4J_URI: 'neo4j://localhost:7687' }).graph
    expect(graph).not.toHaveProperty('user')
    expect(graph).not.toHaveProperty('password')
  })

  test('splits origins', () => {
    const origins = (RELIEF_CORS_ORIGINS: string) => readConfig({ RELIEF_CORS_ORIGINS }).corsOrigins
    expect(origins('https://a.example, http://localhost:5173')).toEqual([
      'https://a.example',
      'http://localhost:5173',
    ])
    expect(origins('none')).toEqual([])
    expect(origins('*')).toBe('*')
  })

  test('names every fault at once, with the value and what to write instead', () => {
    const { faults, message } = faultsOf({
      PORT: '70000',
      LOG_LEVEL: 'loud',
      RELIEF_ENGINE: 'neo4j',
      NEO4J_USER: 'me',
    })
    expect(faults.map(({ variable }) => variable)).toEqual([
      'PORT',
      'LOG_LEVEL',
      'NEO4J_URI',
      'NEO4J_PASSWORD',
    ])
    expect(message).toContain('PORT=70000  write a whole number from 0 to 65535, for example 4000')
    expect(message).toContain('LOG_LEVEL=loud  write one of fatal, error, warn, info, debug, trace, silent')
  })

  test.each([
    ['PORT', '80.5'],
    ['PORT', '-1'],
    ['RELIEF_MAX_COST', '0'],
    ['RELIEF_REQUEST_TIMEOUT_MS', 'ten'],
    ['RELIEF_ENGINE', 'memory'],
    ['NEO4J_URI', 'http://localhost:7474'],
    ['RELIEF_CORS_ORIGINS', 'example.org'],
  ])('refuses %s=%s', (variable, value) => {
    expect(faultsOf({ [variable]: value }).faults).toEqual([
      { variable, value, instead: expect.stringMatching(/^write /) },
    ])
  })
})
