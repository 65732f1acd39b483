import { expect } from 'vitest'
import { conditionsUnder, contraindicationsOf, isTherapeutic, proceduresFor } from '../files.ts'
import {
  type Amount,
  checked,
  expectIds,
  expectPage,
  type Item,
  type List,
  type Named,
  recordOf,
  slug,
  the,
} from '../operation.ts'

const idsOf = (records: readonly { readonly id: string }[]) => records.map((r) => r.id)

/** What can go wrong, whom it bars, and what has to come first. */
export const SAFETY_CHECKS = [
  checked<{
    procedure: Named & {
      complications: {
        complication: Item & { severity: string }
        incidence: Amount | null
        events: number | null
        total: number | null
        sources: unknown[]
      }[]
    }
  }>('66-complications', ({ procedure }, { seed }) => {
    const { mayCause } = recordOf(seed.procedures, procedure.id)
    const line = (
      id: string,
      n: number | null | undefined,
      events: unknown,
      total: unknown,
      sources: number,
    ) => [id, n ?? '-', events ?? '-', total ?? '-', sources].join(' ')
    const told = procedure.complications.map((c) =>
      line(slug(c.complication.id), c.incidence?.value, c.events, c.total, c.sources.length),
    )
    const stated = mayCause.map((m) =>
      line(m.complication, m.incidence?.value, m.incidence?.events, m.incidence?.total, m.sources.length),
    )
    expect(told.toSorted()).toEqual(stated.toSorted())
    for (const { complication } of procedure.complications) {
      expect(complication.severity).toBe(recordOf(seed.complications, complication.id).severity)
    }
  }),

  checked<{
    procedure: Named & {
      contraindications: (Item & { kind: string; rule: string; resolvedBy: string | null })[]
      requires: { procedure: Item }[]
    }
  }>('67-contraindications', ({ procedure }, api) => {
    const record = recordOf(api.seed.procedures, procedure.id)
    expectIds(procedure.contraindications, contraindicationsOf(api, record))
    for (const given of procedure.contraindications) {
      const { kind, rule, resolvedBy } = recordOf(api.seed.contraindications, given.id)
      expect(given).toMatchObject({ kind, rule, resolvedBy: resolvedBy ?? null })
    }
    expectIds(
      procedure.requires.map((r) => r.procedure),
      record.requires.map((r) => String(r.procedure)),
    )
  }),

  checked<{ procedures: List<Item & { contraindications: Item[] }> }>('68-not-barred-by', (answer, api) => {
    const offered = new Set(
      [...conditionsUnder(api, 'lumbosacral-radicular-pain')].flatMap((c) => proceduresFor(api, c)),
    )
    const candidates = api.seed.procedures.filter((p) => isTherapeutic(p) && offered.has(p.id))
    const allowed = candidates.filter((p) => !contraindicationsOf(api, p).includes('pregnancy'))
    expect(allowed.length).toBeLessThan(candidates.length)
    expectPage(answer.procedures, idsOf(allowed), 50)
    for (const node of answer.procedures.nodes) {
      expectIds(node.contraindications, contraindicationsOf(api, recordOf(allowed, node.id)))
    }
  }),

  checked<{
    procedures: {
      totalCount: number
      nodes: {
        name: string
        requires: {
          procedure: {
            name: string
            confirms: { structure: { name: string }; positivesNeeded: number | null }[]
          }
        }[]
      }[]
    }
  }>('06-before-ablation', ({ procedures }, { seed }) => {
    const ablations = seed.procedures.filter((p) => p.class === 'ABLATION')
    expect(procedures.totalCount).toBe(ablations.length)
    expect(procedures.nodes).toHaveLength(Math.min(10, ablations.length))
    for (const node of procedures.nodes) {
      const record = the(ablations, (p) => p.name === node.name)
      const blocks = record.requires.map((r) => recordOf(seed.procedures, `x/${r.procedure}`))
      expect(node.requires.map((r) => r.procedure.name).toSorted()).toEqual(
        blocks.map((b) => b.name).toSorted(),
      )
      for (const { procedure } of node.requires) {
        const { confirms } = the(blocks, (b) => b.name === procedure.name)
        const places = confirms.map((c) => recordOf(seed.anatomicalSources, `x/${c.structure}`).name)
        expect(procedure.confirms.map((c) => c.structure.name).toSorted()).toEqual(places.toSorted())
      }
    }
  }),
]
