import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSmallSeed } from '../../../test/support/small-seed.ts'
import { hopsFromOrigin } from '../../features/pathway/route/routes.ts'
import { PAIN_SOURCE_ROLES } from '../../vocabulary/anatomy.ts'
import type { SeedData } from '../seed-data.ts'
import { hierarchy } from './hierarchy.ts'
import { derivePathways, isMeantFor } from './pathways.ts'

const { seed } = readSmallSeed()
const [condition, procedure, structure] = [seed.conditions[0], seed.procedures[0], seed.anatomicalSources[0]]
if (!condition || !procedure || !structure) throw new Error('the small seed lacks a record')

const PLACES = ['s0', 's1', 's2', 's3', 's4']
const NERVES = ['n0', 'n1', 'n2']
const IDS = [...PLACES, ...NERVES]
/** Few neighbours, so that some structures lie three links apart and farther. */
const few = (ids: readonly string[]) => fc.subarray([...ids], { maxLength: 1 })
const some = fc.subarray(IDS, { maxLength: 2 })
/** A place is part of places and supplied by nerves, a nerve part of nerves; circles too, which must not hang a start. */
const anatomy = fc
  .tuple(
    ...IDS.map((id) =>
      fc.record({ wholes: few(PLACES.includes(id) ? PLACES : NERVES), nerves: few(NERVES) }),
    ),
  )
  .map((all) =>
    IDS.map((id, i) => ({
      ...{ ...structure, id },
      partOf: (all[i]?.wholes ?? []).map((whole) => ({ structure: whole, sources: ['reference/a'] })),
      innervatedBy: (PLACES.includes(id) ? (all[i]?.nerves ?? []) : []).map((nerve) => ({
        ...{ nerve, sources: ['reference/a'] },
      })),
    })),
  )
const arising = fc.uniqueArray(
  fc.record({ structure: fc.constantFrom(...IDS), role: fc.constantFrom(...PAIN_SOURCE_ROLES) }),
  { selector: (a) => a.structure, maxLength: 2 },
)
const drawn = fc.record({ anatomy, arising, targets: some })
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

const seedOf = ({ anatomy: anatomicalSources, arising: from, targets }: Drawn): SeedData => ({
  ...{ ...seed, anatomicalSources },
  conditions: [{ ...condition, arisesFrom: from.map((a) => ({ ...a, sources: ['reference/a'] })) }],
  procedures: [{ ...procedure, targets: targets.map((t) => ({ structure: t, sources: ['reference/a'] })) }],
})
const pathwayOf = (world: Drawn, hasClaim = false) => derivePathways(seedOf(world), () => hasClaim)

/** Fewest links from a source to each structure, walked by hand: at most three, and over one nerve. */
function distances({ anatomy: structures }: Drawn, source: string): Map<string, number> {
  const nearest = new Map<string, number>()
  const walk = (at: string, links: number, overNerve: boolean): void => {
    nearest.set(at, Math.min(links, nearest.get(at) ?? links))
    const record = structures.find((s) => s.id === at)
    if (links === 3 || !record) return
    for (const { structure: whole } of record.partOf) walk(whole, links + 1, overNerve)
    if (!overNerve) for (const { nerve } of record.innervatedBy) walk(nerve, links + 1, true)
  }
  walk(source, 0, false)
  return nearest
}

describe('pathways', () => {
  it('are there when a target is in reach of a source, and for a claim in any case', () => {
    fc.assert(
      fc.property(drawn, (world) => {
        const reach = world.arising.flatMap((a) => [...distances(world, a.structure).keys()])
        const isReached = world.targets.some((t) => reach.includes(t))
        expect(pathwayOf(world)).toHaveLength(isReached ? 1 : 0)
        expect(pathwayOf(world, true)).toHaveLength(1)
      }),
      // Three links apart are few of the worlds.
      { numRuns: 1_000 },
    )
  })

  it('follow edges that the anatomy holds, from a source to a target, in no circle', () => {
    fc.assert(
      fc.property(drawn, (world) => {
        for (const { structures, links, role } of pathwayOf(world)[0]?.routes ?? []) {
          const [source = '', target = ''] = [structures[0], structures.at(-1)]
          expect(world.arising).toContainEqual({ structure: source, role })
          expect(world.targets).toContain(target)
          expect(new Set(structures).size).toBe(structures.length)
          expect(links.filter((link) => link === 'INNERVATES').length).toBeLessThanOrEqual(1)
          for (const [i, link] of links.entries()) {
            const at = world.anatomy.find((s) => s.id === structures[i])
            const next =
              link === 'PART_OF' ? at?.partOf.map((p) => p.structure) : at?.innervatedBy.map((n) => n.nerve)
            expect(next).toContain(structures[i + 1])
          }
        }
      }),
    )
  })

  it('take no way round: no route is longer than the shortest between its ends', () => {
    fc.assert(
      fc.property(drawn, (world) => {
        for (const { structures, links } of pathwayOf(world)[0]?.routes ?? []) {
          const shortest = distances(world, structures[0] ?? '').get(structures.at(-1) ?? '')
          expect(links).toHaveLength(shortest ?? -1)
        }
      }),
    )
  })

  it('tell first the way nearest to where the pain starts; where it is only treated comes last', () => {
    fc.assert(
      fc.property(drawn, (world) => {
        const routes = pathwayOf(world)[0]?.routes ?? []
        const treated = routes.map((r) => r.role === 'TREATMENT_SITE')
        expect(treated).toEqual(treated.toSorted((a, b) => Number(a) - Number(b)))
        const hops = routes.filter((_, i) => !treated[i]).map((r) => hopsFromOrigin(r.links.length, r.role))
        expect(hops).toEqual(hops.toSorted((a, b) => a - b))
      }),
    )
  })

  it('do not hang on the order of the records', () => {
    fc.assert(
      fc.property(drawn, ({ anatomy: structures, arising: from, targets }) => {
        const turned = {
          anatomy: structures.toReversed(),
          arising: from.toReversed(),
          targets: targets.toReversed(),
        }
        const routes = (world: Drawn) => pathwayOf(world)[0]?.routes
        expect(routes(turned)).toEqual(routes({ anatomy: structures, arising: from, targets }))
      }),
    )
  })
})

describe('a procedure that is made for some conditions', () => {
  const tree = hierarchy([
    { id: 'pain', broader: [] },
    { id: 'knee-pain', broader: ['pain'] },
    { id: 'knee-osteoarthritis', broader: ['knee-pain'] },
  ])
  const meant = (only: readonly string[], asked: string) =>
    isMeantFor(
      {
        condition: { ...condition, id: asked },
        procedure: { ...procedure, onlyFor: only.map((c) => ({ condition: c, sources: ['reference/a'] })) },
        routes: [],
      },
      tree,
    )

  it.each([
    [[], 'knee-pain', true],
    [['knee-pain'], 'knee-pain', true],
    [['knee-pain'], 'knee-osteoarthritis', true],
    [['knee-pain'], 'pain', false],
    [['hip-pain', 'pain'], 'knee-osteoarthritis', true],
    [['hip-pain'], 'knee-osteoarthritis', false],
  ])('%j is meant for %s: %s', (only, asked, expected) => {
    expect(meant(only, asked)).toBe(expected)
  })
})
