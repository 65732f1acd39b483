import { expect } from 'vitest'
import { painSources } from '../../support/seed-reading.ts'
import { conditionsUnder, familyOf, isStudied, proceduresFor, results } from '../files.ts'
import {
  type Amount,
  type Count,
  checked,
  countBy,
  expectAmount,
  expectCounts,
  expectIds,
  expectOrder,
  expectPage,
  type Item,
  type List,
  type Named,
  recordOf,
  slug,
  whole,
} from '../operation.ts'

interface Linked {
  readonly structure: Named
}

/** Conditions: their families, forms, sources and warning signs, and which of them nobody studied. */
export const CONDITION_CHECKS = [
  checked<{
    conditions: {
      totalCount: number
      edges: {
        node: Named & { family: string; arisesFrom: (Linked & { role: string; share: Amount | null })[] }
        matchedThrough: Item[]
      }[]
    }
  }>('50-shared-pain-generator', ({ conditions }, api) => {
    const asked = conditionsUnder(api, 'sacroiliac-joint-pain')
    const sourcesOf = (keeps: (id: string) => boolean) =>
      api.seed.conditions.filter((c) => keeps(c.id)).flatMap(painSources)
    const sharing = api.seed.conditions.filter((c) => {
      const theirs = sourcesOf((id) => asked.has(id) && id !== c.id)
      return painSources(c).some((s) => theirs.includes(s))
    })
    const nodes = conditions.edges.map((e) => e.node)
    expectPage(
      { totalCount: conditions.totalCount, nodes },
      sharing.map((c) => c.id),
      50,
    )
    for (const { node, matchedThrough } of conditions.edges) {
      const { family, arisesFrom } = recordOf(api.seed.conditions, node.id)
      expect(node.family).toBe(family)
      expectIds(
        node.arisesFrom.map((a) => a.structure),
        arisesFrom.map((a) => a.structure),
      )
      for (const { structure, role, share } of node.arisesFrom) {
        const stated = arisesFrom.find((a) => a.structure === slug(structure.id))
        expect(role).toBe(stated?.role)
        expectAmount(share, stated?.share)
      }
      expect(matchedThrough.every((m) => asked.has(slug(m.id)))).toBe(true)
    }
  }),

  checked<{
    condition: Named & {
      family: string
      synonyms: string[]
      xrefs: { curie: string }[]
      broader: Item[]
      narrower: List
      arisesFrom: { structure: Item & { innervatedBy: Linked[] } }[]
      redFlags: Item[]
    }
  }>('52-a-condition-page', ({ condition }, api) => {
    const record = recordOf(api.seed.conditions, condition.id)
    const { name, family, synonyms } = record
    expect(condition).toMatchObject({ name, family })
    expect(condition.synonyms.toSorted()).toEqual(synonyms.toSorted())
    expect(condition.xrefs.map((x) => x.curie).toSorted()).toEqual(record.xrefs.map((x) => x.code).toSorted())
    expectIds(condition.broader, record.broader)
    expectIds(
      whole(condition.narrower),
      api.seed.conditions.filter((c) => c.broader.includes(record.id)).map((c) => c.id),
    )
    expectIds(condition.redFlags, record.redFlags)
    expectIds(
      condition.arisesFrom.map((a) => a.structure),
      record.arisesFrom.map((a) => a.structure),
    )
    for (const { structure } of condition.arisesFrom) {
      expectIds(
        structure.innervatedBy.map((i) => i.structure),
        recordOf(api.seed.anatomicalSources, structure.id).innervatedBy.map((i) => i.nerve),
      )
    }
  }),

  checked<{
    conditions: List<Item & { claims: List<{ procedure: Item }> }> & { facets: { class: Count[] } }
  }>('53-conditions-most-studied-first', ({ conditions }, api) => {
    const ours = api.seed.conditions.filter((c) => c.family === 'OSTEOARTHRITIS_AND_JOINT_PAIN')
    expectPage(
      conditions,
      ours.map((c) => c.id),
      25,
    )
    const studied = (c: string) => proceduresFor(api, c).filter((p) => isStudied(api, c, p))
    expectOrder(
      conditions.nodes.map((n) => studied(slug(n.id)).length),
      'down',
    )
    const classesOf = (c: string) =>
      proceduresFor(api, c).map((p) => recordOf(api.seed.procedures, `x/${p}`).class)
    expectCounts(
      conditions.facets.class,
      countBy(ours, (c) => classesOf(c.id)),
    )
  }),

  checked<{
    conditions: List<Named & { family: string; broader: Item[] }> & { facets: { family: Count[] } }
    procedures: { facets: { family: Count[] } }
    evidence: { facets: { family: Count[] } }
  }>('54-seven-families', ({ conditions, procedures, evidence }, api) => {
    const { seed } = api
    expectPage(
      conditions,
      seed.conditions.map((c) => c.id),
      100,
    )
    for (const node of conditions.nodes) {
      const { family, broader } = recordOf(seed.conditions, node.id)
      expect(node.family).toBe(family)
      expectIds(node.broader, broader)
    }
    expectCounts(
      conditions.facets.family,
      countBy(seed.conditions, (c) => [c.family]),
    )
    const uses = new Map<string, Set<string>>()
    for (const { id, family } of seed.conditions) {
      for (const p of proceduresFor(api, id)) uses.set(p, (uses.get(p) ?? new Set()).add(family))
    }
    expectCounts(
      procedures.facets.family,
      countBy([...uses.values()], (families) => families),
    )
    const studied = new Map<string, Set<string>>()
    for (const { report, finding } of results(api)) {
      const families = studied.get(report.id) ?? new Set()
      for (const c of finding.conditions) studied.set(report.id, families.add(familyOf(api, c)))
    }
    expectCounts(
      evidence.facets.family,
      countBy([...studied.values()], (families) => families),
    )
    expect(new Set(seed.conditions.map((c) => c.family)).size).toBe(7)
  }),

  checked<{ conditions: List<Named & { family: string }> & { facets: { family: Count[] } } }>(
    '57-conditions-nobody-studied',
    ({ conditions }, api) => {
      const silent = api.seed.conditions.filter((c) =>
        proceduresFor(api, c.id).every((p) => !isStudied(api, c.id, p)),
      )
      expectPage(
        conditions,
        silent.map((c) => c.id),
        100,
      )
      expectCounts(
        conditions.facets.family,
        countBy(silent, (c) => [c.family]),
      )
    },
  ),

  checked<{
    conditions: List<
      Item & { redFlags: (Item & { presentation: string; action: string; urgency: string })[] }
    >
  }>('59-red-flags-of-a-family', ({ conditions }, { seed }) => {
    expectPage(
      conditions,
      seed.conditions.filter((c) => c.family === 'RADICULAR_PAIN').map((c) => c.id),
      50,
    )
    for (const node of conditions.nodes) {
      expectIds(node.redFlags, recordOf(seed.conditions, node.id).redFlags)
      for (const flag of node.redFlags) {
        const { presentation, action, urgency } = recordOf(seed.redFlags, flag.id)
        expect(flag).toMatchObject({ presentation, action, urgency })
      }
    }
  }),

  checked<{ condition: { name: string; redFlags: { name: string; urgency: string; sources: unknown[] }[] } }>(
    '14-red-flags',
    ({ condition }, { seed }) => {
      const record = recordOf(seed.conditions, 'x/lumbar-disc-herniation-with-radicular-pain')
      expect(condition.name).toBe(record.name)
      const flags = record.redFlags.map((id) => recordOf(seed.redFlags, `x/${id}`))
      const facts = (list: readonly { name: string; urgency: string; sources: readonly unknown[] }[]) =>
        list.map((f) => `${f.name} ${f.urgency} ${f.sources.length}`).toSorted()
      expect(facts(condition.redFlags)).toEqual(facts(flags))
    },
  ),
]
