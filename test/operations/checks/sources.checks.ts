import { expect } from 'vitest'
import { painSources, withParts } from '../../support/seed-reading.ts'
import { isTherapeutic } from '../files.ts'
import {
  checked,
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
interface Structure extends Named {
  readonly sourceOf: List
  readonly targetedBy: readonly { readonly procedure: Item }[]
}

/** Where pain comes from, what supplies it, and what reaches it. */
export const SOURCE_CHECKS = [
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
]
