import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSmallSeed } from '../../../test/support/small-seed.ts'
import { planSeed } from '../plan/plan-seed.ts'
import { changeNodes, changesBetween } from './changes.ts'
import { fingerprint, fingerprints } from './fingerprint.ts'
import { formatRelease, parseRelease, readRelease } from './released.ts'

const { seed } = readSmallSeed()
const release = { version: '2026.10-00000000', records: fingerprints(seed) }

const hash = fc.stringMatching(/^[0-9a-f]{8}$/)
const id = fc.stringMatching(/^(condition|red-flag)\/[a-z0-9]{1,3}$/)
const records = fc.array(fc.tuple(id, hash)).map((pairs) => new Map(pairs))

describe('a fingerprint', () => {
  it('changes with the content, and not with the order or with what is empty', () => {
    const one = fingerprint({ a: 1, b: [{ c: 'x', d: [] }], e: undefined })
    expect(one).toMatch(/^[0-9a-f]{8}$/)
    expect(fingerprint({ b: [{ c: 'x' }], a: 1, f: [] })).toBe(one)
    expect(fingerprint({ b: [{ c: 'y' }], a: 1 })).not.toBe(one)
    expect(fingerprint({ b: [{ c: 'x' }, { c: 'x' }], a: 1 })).not.toBe(one)
  })

  it('tells lists apart by their order, for it may mean something', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), (list) => {
        expect(fingerprint({ list })).not.toBe(fingerprint({ list: list.toReversed() }))
      }),
    )
  })
})

describe('the list of a release', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(records, (held) => {
        const written = formatRelease({ version: '2026.11-3f9a2c1b', records: held })
        expect(parseRelease(written)).toEqual({ version: '2026.11-3f9a2c1b', records: held })
        expect(formatRelease(parseRelease(written))).toBe(written)
      }),
    )
  })

  it.each([
    ['condition/a\t00000000\n', /lacks its line/],
    ['# data version 1\ncondition/a\n', /holds "condition\/a"/],
    ['# data version 1\ncondition/a\txyz\n', /no id with its hash/],
  ])('is refused when damaged: %j', (text, message) => {
    expect(() => parseRelease(text)).toThrow(message)
  })

  it('is none before the first release', async () => {
    const dir = await mkdtemp(join(tmpdir(), 'reliefgraph-release-'))
    expect(await readRelease(dir)).toBeNull()
    await writeFile(join(dir, 'released.tsv'), formatRelease(release))
    expect(await readRelease(dir)).toEqual(release)
    await rm(dir, { recursive: true })
  })
})

describe('changesBetween', () => {
  it('puts every id where it belongs, and mirrored the other way', () => {
    fc.assert(
      fc.property(records, records, (before, after) => {
        const { added, removed, changed } = changesBetween(before, after)
        for (const one of new Set([...before.keys(), ...after.keys()])) {
          expect(added.includes(one)).toBe(!before.has(one))
          expect(removed.includes(one)).toBe(!after.has(one))
          const both = before.has(one) && after.has(one)
          expect(changed.includes(one)).toBe(both && before.get(one) !== after.get(one))
        }
        const back = changesBetween(after, before)
        expect(back).toEqual({ added: removed, removed: added, changed })
      }),
    )
  })
})

describe('changeNodes', () => {
  const of = (nodes: ReturnType<typeof changeNodes>, type: string) =>
    nodes.find((n) => n.props.type === type)?.props

  it('names nothing against itself, and is empty without a release', () => {
    expect(changeNodes(seed, null)).toEqual([])
    const nodes = changeNodes(seed, release)
    expect(nodes.length).toBeGreaterThan(15)
    expect(nodes.every(({ props }) => [props.added, props.removed, props.changed].flat().length === 0)).toBe(
      true,
    )
  })

  it('names what is new, gone and altered by type', () => {
    const after = readSmallSeed(
      ['conditions/joints.yaml', 'name: Joint pain', 'name: Pain of joints'],
      ['safety/red-flags.yaml', 'id: septic-arthritis', 'id: septic-joint'],
    ).seed
    const nodes = changeNodes(after, release)
    expect(of(nodes, 'Condition')).toMatchObject({
      previousVersion: '2026.10-00000000',
      added: [],
      changed: ['RELIEF:condition/joint-pain'],
    })
    expect(of(nodes, 'RedFlag')).toMatchObject({
      added: ['RELIEF:red-flag/septic-joint'],
      removed: ['RELIEF:red-flag/septic-arthritis'],
    })
    expect(of(nodes, 'EvidenceReport')).toMatchObject({ added: [], removed: [], changed: [] })
  })

  it('belongs to the data version', () => {
    const version = (of: typeof release | null) => planSeed(seed, { calendar: '2026.11' }, [], of).version
    expect(version(release)).not.toBe(version(null))
    expect(version(release)).toBe(version(release))
  })
})
