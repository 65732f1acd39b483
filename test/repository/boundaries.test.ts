import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { PACKAGE_ROOT } from '../../src/package-root.ts'

interface Import {
  readonly from: string
  readonly to: string
}

const SRC = path.join(PACKAGE_ROOT, 'src')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('__generated__'))
  .map((file) => ({ file, text: readFileSync(path.join(SRC, file), 'utf8') }))

/** Every import of the sources: ours as a path below `src`, others by their package name. */
const imports: Import[] = files.flatMap(({ file, text }) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, target = '']) => ({
    from: file,
    to: target.startsWith('.') ? path.join(path.dirname(file), target) : target,
  })),
)

const isIn = (folder: string) => (file: string) => file.startsWith(`${folder}/`)
const shown = ({ from, to }: Import) => `${from} imports ${to}`
const among = (from: (file: string) => boolean, to: (file: string) => boolean) =>
  imports.filter((one) => from(one.from) && to(one.to)).map(shown)

test('the sources are read', () => {
  expect(imports.length).toBeGreaterThan(200)
})

test('only the graph folder knows the engines and their drivers', () => {
  const isEngine = (to: string) =>
    ['neo4j-driver', '@grafeo-db/js'].includes(to) || isIn('graph/neo4j')(to) || isIn('graph/embedded')(to)
  expect(among((from) => !from.startsWith('graph/'), isEngine)).toEqual([])
})

test('the graph port knows nothing above it', () => {
  expect(among(isIn('graph'), (to) => /^(features|graphql|http|seed|store)\//.test(to))).toEqual([])
})

test('HTTP knows no feature, and a feature knows no HTTP', () => {
  expect(among(isIn('http'), isIn('features'))).toEqual([])
  expect(among(isIn('features'), (to) => isIn('http')(to) || to === 'fastify')).toEqual([])
})

test('a feature uses another one by its domain values and its store, never by its queries or resolvers', () => {
  const featureOf = (file: string) => /^features\/([^/]+)\//.exec(file)?.[1]
  const reached = imports.filter(({ from, to }) => {
    const [mine, theirs] = [featureOf(from), featureOf(to)]
    return mine !== undefined && theirs !== undefined && mine !== theirs
  })
  expect(reached.length).toBeGreaterThan(10)
  expect(reached.filter(({ to }) => /-(queries|resolvers)\.ts$/.test(to)).map(shown)).toEqual([])
})

test('only config.ts reads the environment', () => {
  const readers = files.filter(({ text }) => text.includes('process.env')).map(({ file }) => file)
  expect(readers).toEqual(['config.ts'])
})

test('imports name files with their ending', () => {
  const bare = imports.filter(({ to }) => /^(features|graph|graphql|http|seed|store|vocabulary)\//.test(to))
  expect(bare.filter(({ to }) => !/\.(ts|json)$/.test(to)).map(shown)).toEqual([])
})
