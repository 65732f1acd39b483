import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { lintCypher } from '../../src/graph/cypher-lint.ts'
import { randomGraph } from './generated-graphs.ts'
import { NAMED_QUERIES } from './named-queries.ts'
import { sampleIds } from './sample-ids.ts'

const FEATURES = path.resolve(import.meta.dirname, '../../src/features')
/** Builders of a part of a text are exported too; they end in this. */
const PART = /Where$/

const queries = NAMED_QUERIES.map((entry) => entry.make(sampleIds(randomGraph(1))))

async function exportedBuilders(): Promise<{ at: string; builder: unknown }[]> {
  const files = readdirSync(FEATURES, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('-queries.ts'),
  )
  const modules = await Promise.all(
    files.map(async (file) => Object.entries(await import(path.join(FEATURES, file)))),
  )
  return modules.flatMap((entries, at) =>
    entries
      .filter(([name, value]) => typeof value === 'function' && !PART.test(name))
      .map(([name, builder]) => ({ at: `${files[at]}: ${name}`, builder })),
  )
}

describe('the Cypher of the program', () => {
  it('is all in one reviewed file', async () => {
    const texts = new Map(
      queries.map(({ name, cypher }) => [`${name}\n${cypher}`, `// ${name}\n${cypher}\n`]),
    )
    await expect([...texts.values()].sort().join('\n')).toMatchFileSnapshot('__snapshots__/queries.cypher')
  })

  it('is portable', () => {
    const problems = queries.flatMap(({ name, cypher }) =>
      lintCypher(cypher).map((problem) => ({ name, ...problem })),
    )
    expect(problems).toEqual([])
  })

  it('has a name of its own for every builder', () => {
    const builders = new Map<string, Set<unknown>>()
    NAMED_QUERIES.forEach((entry, at) => {
      const name = queries[at]?.name ?? ''
      builders.set(name, (builders.get(name) ?? new Set()).add(entry.builder))
    })
    expect([...builders].filter(([, set]) => set.size > 1).map(([name]) => name)).toEqual([])
  })

  it('is registered for the contract', async () => {
    const known = new Set(NAMED_QUERIES.map((entry) => entry.builder))
    const missing = (await exportedBuilders()).filter(({ builder }) => !known.has(builder))
    expect(missing.map(({ at }) => at)).toEqual([])
  })
})
