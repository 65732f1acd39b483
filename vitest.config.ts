import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { HOW_TO_GET_ONE, waysToStart } from './test/support/neo4j/start.ts'

const NEO4J_TESTS = ['src/**/*.neo4j.test.ts', 'test/**/*.neo4j.test.ts']
const E2E_TESTS = ['test/e2e/**/*.test.ts']

/** Files named `*.neo4j.test.ts` share one server with one database, so they run one after the other. */
function neo4jProjects() {
  if (waysToStart(process.env)) {
    const test = { name: 'neo4j', include: NEO4J_TESTS, globalSetup: 'test/support/neo4j-global.ts' }
    return [
      { extends: true as const, test: { ...test, fileParallelism: false, sequence: { groupOrder: 2 } } },
    ]
  }
  const notRun = `The tests on Neo4j are not run. ${HOW_TO_GET_ONE}`
  if (process.env.RELIEF_REQUIRE_NEO4J === '1') throw new Error(notRun)
  // Vitest reads this file once more for each project.
  if (process.env.RELIEF_NEO4J_NOTICE !== 'given') process.stderr.write(`${notRun}\n`)
  process.env.RELIEF_NEO4J_NOTICE = 'given'
  return []
}

export default defineConfig({
  // As Node does: the `module` field would bring a second copy of graphql beside the one that libraries require.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 30_000,
    // Left to itself, vitest uses one of two cores.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    hookTimeout: 120_000,
    // A machine that runs other work now and then starves a real server or browser. The log names what needed it.
    retry: process.env.CI === 'true' ? 1 : 0,
    projects: [
      {
        extends: true,
        test: {
          name: 'embedded',
          include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
          exclude: [...NEO4J_TESTS, ...E2E_TESTS],
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: E2E_TESTS,
          // Whole processes and a browser, which want the machine for themselves.
          fileParallelism: false,
          testTimeout: 180_000,
          sequence: { groupOrder: 1 },
        },
      },
      ...neo4jProjects(),
    ],
  },
})
