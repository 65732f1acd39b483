import { expect } from 'vitest'
import { painSources, withParts } from '../support/seed-reading.ts'
import { conditionsUnder, familyOf, isStudied, isTherapeutic, proceduresFor, results } from './files.ts'
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
} from './operation.ts'

interface Linked {
  readonly structure: Named
}
interface Structure extends Named {
  readonly sourceOf: List
  readonly targetedBy: readonly { readonly procedure: Item }[]
}

/** Where pain comes from, what supplies it, and what reaches it. */
export const SOURCE_CHECKS = [
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

  checked<{ anatomicalSources: List<Structure> }>('51-sources-of-many-conditions', (answer, api) => {
    const { anatomicalSources } = answer
    const origins = (id: string) =>
      api.seed.conditions.filter((c) => painSources(c).includes(id)).map((c) => c.id)
    const shared = api.seed.anatomicalSources.map((s) => s.id).filter((id) => origins(id).length >= 4)
    expectPage(anatomicalSources, shared, 50)
    for (const node of anatomicalSources.nodes) expectIds(whole(node.sourceOf), origins(slug(node.id)))
    expectOrder(
      anatomicalSources.nodes.map((n) => n.targetedBy.length),
      'down',
    )
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

  checked<{ anatomicalSources: List<Structure & { innervates: Linked[] }> }>(
    '55-nerves-of-a-region',
    ({ anatomicalSources }, { seed }) => {
      const nerves = seed.anatomicalSources.filter((s) => s.kind === 'NERVE' && s.region === 'KNEE')
      expectPage(
        anatomicalSources,
        nerves.map((s) => s.id),
        50,
      )
      for (const node of anatomicalSources.nodes) {
        const id = slug(node.id)
        const supplied = seed.anatomicalSources.filter((s) => s.innervatedBy.some((i) => i.nerve === id))
        expectIds(
          node.innervates.map((i) => i.structure),
          supplied.map((s) => s.id),
        )
        const reach = seed.procedures.filter((p) => p.targets.some((t) => t.structure === id))
        expectIds(
          node.targetedBy.map((t) => t.procedure),
          reach.map((p) => p.id),
        )
      }
    },
  ),

  checked<{
    anatomicalSource: Named & {
      kind: string
      region: string
      partOf: Linked[]
      parts: Linked[]
      innervatedBy: (Linked & { sources: unknown[] })[]
      sourceOf: List
      xrefs: { curie: string }[]
    }
  }>('56-a-joint-and-its-nerves', ({ anatomicalSource: joint }, { seed }) => {
    const record = recordOf(seed.anatomicalSources, joint.id)
    expect(joint).toMatchObject({ name: record.name, kind: record.kind, region: record.region })
    expectIds(
      joint.partOf.map((p) => p.structure),
      record.partOf.map((p) => p.structure),
    )
    const parts = seed.anatomicalSources.filter((s) => s.partOf.some((p) => p.structure === record.id))
    expectIds(
      joint.parts.map((p) => p.structure),
      parts.map((s) => s.id),
    )
    expectIds(
      joint.innervatedBy.map((i) => i.structure),
      record.innervatedBy.map((i) => i.nerve),
    )
    for (const { structure, sources } of joint.innervatedBy) {
      const link = record.innervatedBy.find((i) => i.nerve === slug(structure.id))
      expect(sources).toHaveLength(link?.sources.length ?? 0)
    }
    const origins = seed.conditions.filter((c) => painSources(c).includes(record.id))
    expectIds(
      whole(joint.sourceOf),
      origins.map((c) => c.id),
    )
    expect(joint.xrefs.map((x) => x.curie).toSorted()).toEqual(record.xrefs.map((x) => x.code).toSorted())
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
    procedures: List<
      Item & { targets: Linked[]; guidedBy: { modality: Item }[]; uses: { technology: Item }[] }
    >
  }>('58-what-reaches-a-joint', ({ procedures }, api) => {
    const parts = withParts(api, 'sacroiliac-joint')
    const reach = api.seed.procedures.filter(
      (p) => isTherapeutic(p) && p.targets.some((t) => parts.has(t.structure)),
    )
    expectPage(
      procedures,
      reach.map((p) => p.id),
      50,
    )
    for (const node of procedures.nodes) {
      const record = recordOf(api.seed.procedures, node.id)
      expectIds(
        node.targets.map((t) => t.structure),
        record.targets.map((t) => t.structure),
      )
      expectIds(
        node.guidedBy.map((g) => g.modality),
        record.guidedBy.map((g) => String(g.modality)),
      )
      expectIds(
        node.uses.map((u) => u.technology),
        record.uses.map((u) => String(u.technology)),
      )
    }
  }),

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

  checked<{
    anatomicalSource: {
      name: string
      innervates: { structure: { name: string; sourceOf: List<{ name: string }> } }[]
      targetedBy: { procedure: { name: string; intents: string[]; accessRoute: string } }[]
    }
  }>('05-what-reaches-a-nerve', ({ anatomicalSource: nerve }, { seed }) => {
    const id = 'superior-medial-genicular-nerve'
    const supplied = seed.anatomicalSources.filter((s) => s.innervatedBy.some((i) => i.nerve === id))
    const names = (list: readonly { name: string }[]) => list.map((n) => n.name).toSorted()
    expect(names(nerve.innervates.map((i) => i.structure))).toEqual(names(supplied))
    for (const { structure } of nerve.innervates) {
      const place = supplied.find((s) => s.name === structure.name)?.id
      const origins = seed.conditions.filter((c) => painSources(c).some((s) => s === place))
      expect(names(whole(structure.sourceOf))).toEqual(names(origins))
    }
    const reach = seed.procedures.filter((p) => p.targets.some((t) => t.structure === id))
    expect(names(nerve.targetedBy.map((t) => t.procedure))).toEqual(names(reach))
    for (const { procedure } of nerve.targetedBy) {
      const record = reach.find((p) => p.name === procedure.name)
      expect(procedure.accessRoute).toBe(record?.accessRoute)
      expect(procedure.intents.toSorted()).toEqual(record?.intent.toSorted())
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
