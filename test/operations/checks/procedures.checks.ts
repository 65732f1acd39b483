import { expect } from 'vitest'
import type { Api } from '../../support/api.ts'
import {
  conditionsUnder,
  familyOf,
  isTherapeutic,
  type Procedure,
  proceduresFor,
  profilesFor,
  slowest,
  usualDays,
} from '../files.ts'
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
  recordOf,
  slug,
  the,
} from '../operation.ts'

const idsOf = (records: readonly { readonly id: string }[]) => records.map((r) => r.id)

/** Grade of invasiveness by the rule that the schema states in words. */
function grade({ accessRoute, implant, altersTissue, entersDiscOrThecalSac }: Procedure): number {
  if (accessRoute === 'OPEN_SURGERY') return 5
  if (implant === 'PERMANENT' || (accessRoute === 'SMALL_INCISION' && altersTissue)) return 4
  if (accessRoute === 'SMALL_INCISION' || implant === 'TEMPORARY') return 3
  return altersTissue || entersDiscOrThecalSac || accessRoute === 'CATHETER' ? 2 : 1
}

interface Recovery {
  readonly id: string
  readonly usualActivityDays: number | null
  readonly usualActivityMeasure: string | null
}
interface Trauma {
  readonly measure: string
  readonly quantity: Amount
  readonly events: number | null
  readonly total: number | null
}
interface Measured extends Trauma {
  readonly conditions: readonly Item[]
}
/** Conditions of the results of the reports among some sources. */
const studiedConditions = (sources: readonly string[], seed: Api['seed']): string[] => {
  const results = seed.studies
    .flatMap((s) => s.findings)
    .filter((f) => sources.includes(`evidence/${f.report}`))
  return [...new Set(results.flatMap((f) => f.conditions))].toSorted()
}
const TRAUMA = ['NEEDLE_GAUGE', 'INCISION_LENGTH', 'BLOOD_LOSS', 'HOSPITAL_STAY', 'INFECTION', 'REOPERATION']

const figure = (f: { measure: string; unit: string; value?: unknown; low?: unknown; high?: unknown }) =>
  [f.measure, f.value ?? null, f.low ?? null, f.high ?? null, f.unit].join(' ')
const told = (f: { measure: string; quantity: Amount }) => figure({ measure: f.measure, ...f.quantity })

/** Procedures: how they enter the body, and how patients recover. */
export const PROCEDURE_CHECKS = [
  checked<{
    procedures: List<Item & { recovery: Recovery[] }>
  }>('60-recovery-under-a-week', ({ procedures }, api) => {
    const days = (p: string) =>
      [...conditionsUnder(api, 'knee-osteoarthritis')]
        .filter((c) => proceduresFor(api, c).includes(p))
        .flatMap((c) => usualDays(profilesFor(api, p, c).flatMap((r) => r.facts)) ?? [])
    const quick = api.seed.procedures.filter((p) => isTherapeutic(p) && days(p.id).some((d) => d <= 7))
    expectPage(procedures, idsOf(quick), 50)
    for (const node of procedures.nodes) {
      const own = api.seed.recoveryProfiles.filter((r) => r.procedure === slug(node.id))
      expectIds(node.recovery, idsOf(own))
      for (const { id, usualActivityDays, usualActivityMeasure: measure } of node.recovery) {
        const { facts } = recordOf(own, id)
        expect(usualActivityDays).toBe(usualDays(facts))
        expect(measure && slowest(facts, measure)).toBe(usualActivityDays)
        if (measure !== 'TIME_TO_FULL_ACTIVITY') expect(slowest(facts, 'TIME_TO_FULL_ACTIVITY')).toBeNull()
      }
    }
    expectOrder(
      procedures.nodes.map((n) => Math.min(...days(slug(n.id)))),
      'up',
    )
  }),

  checked<{ recoveryProfiles: List<Item & { procedure: Item; facts: Measured[] }> }>(
    '61-back-at-work',
    ({ recoveryProfiles }, { seed }) => {
      const work = (id: string) => slowest(recordOf(seed.recoveryProfiles, id).facts, 'TIME_TO_WORK')
      const back = seed.recoveryProfiles.filter((r) => (work(`x/${r.id}`) ?? 99) <= 14)
      expectPage(recoveryProfiles, idsOf(back), 50)
      expectOrder(
        recoveryProfiles.nodes.map((n) => work(n.id)),
        'up',
      )
      for (const { id, procedure, facts } of recoveryProfiles.nodes) {
        const record = recordOf(back, id)
        expect(slug(procedure.id)).toBe(record.procedure)
        const stated = record.facts.filter((f) => f.measure === 'TIME_TO_WORK')
        expect(facts.map((f) => f.quantity.unit).toSorted()).toEqual(stated.map((f) => f.unit).toSorted())
        expect(facts.map((f) => f.conditions.map((c) => slug(c.id)).toSorted())).toEqual(
          stated.map((f) => studiedConditions(f.sources, seed)),
        )
      }
    },
  ),

  checked<Record<'small' | 'open', List<Item & { procedure: Item; facts: Trauma[] }>>>(
    '62-tissue-trauma',
    (answer, { seed }) => {
      for (const [part, list] of Object.entries(answer)) {
        const open = part === 'open'
        const profiles = seed.recoveryProfiles.filter((r) => {
          const procedure = recordOf(seed.procedures, `x/${r.procedure}`)
          return (
            (procedure.accessRoute === 'OPEN_SURGERY') === open && procedure.accessRoute !== 'INTRAVENOUS'
          )
        })
        expectPage(list, idsOf(profiles), 100)
        for (const node of list.nodes) {
          const stated = recordOf(profiles, node.id).facts.filter((f) => TRAUMA.includes(f.measure))
          expect(node.facts.map(told).toSorted()).toEqual(stated.map(figure).toSorted())
          for (const fact of node.facts) {
            const from = the(stated, (f) => figure(f) === told(fact))
            expect(fact.quantity.unit).toBe(from.unit)
          }
        }
      }
    },
  ),

  checked<{
    procedures: List<
      Item & {
        invasiveness: { grade: number }
        accessRoute: string
        implant: string
        anaesthesia: { kinds: string[] } | null
        setting: { kinds: string[] } | null
        duration: { quantity: Amount } | null
      }
    >
  }>('63-least-invasive', ({ procedures }, api) => {
    const family = api.seed.conditions.filter((c) => familyOf(api, c.id) === 'RADICULAR_PAIN')
    const reach = new Set(family.flatMap((c) => proceduresFor(api, c.id)))
    const little = api.seed.procedures.filter((p) => isTherapeutic(p) && grade(p) === 1 && reach.has(p.id))
    expectPage(procedures, idsOf(little), 50)
    for (const node of procedures.nodes) {
      const record = recordOf(little, node.id)
      expect(node.invasiveness.grade).toBe(1)
      expect(node).toMatchObject({ accessRoute: record.accessRoute, implant: record.implant })
      expect(node.anaesthesia?.kinds.toSorted()).toEqual(record.anaesthesia?.kinds.toSorted())
      expect(node.setting?.kinds.toSorted()).toEqual(record.setting?.kinds.toSorted())
      expectAmount(node.duration?.quantity, record.duration)
    }
  }),

  checked<{
    procedures: List<Item & { anaesthesia: { kinds: string[] } }> & {
      facets: { setting: Count[]; class: Count[] }
    }
  }>('64-local-anaesthesia', ({ procedures }, { seed }) => {
    const fit = seed.procedures.filter(
      (p) =>
        isTherapeutic(p) &&
        p.anaesthesia?.kinds.includes('LOCAL') &&
        !p.anaesthesia.kinds.includes('GENERAL') &&
        !p.setting?.kinds.includes('INPATIENT'),
    )
    expectPage(procedures, idsOf(fit), 50)
    for (const node of procedures.nodes) expect(node.anaesthesia.kinds).not.toContain('GENERAL')
    expectCounts(
      procedures.facets.setting,
      countBy(fit, (p) => p.setting?.kinds ?? []),
    )
    expectCounts(
      procedures.facets.class,
      countBy(fit, (p) => [p.class]),
    )
  }),

  checked<{
    procedures: List<
      Item & { guidedBy: { modality: Item & { kind: string; ionisingRadiation: boolean } }[] }
    > & {
      facets: { guidance: Count[] }
    }
  }>('65-imaging-guidance', ({ procedures }, { seed }) => {
    const modality = (id: unknown) => recordOf(seed.imagingModalities, `x/${id}`)
    const kinds = (p: Procedure) => p.guidedBy.map((g) => modality(g.modality).kind)
    const fit = seed.procedures.filter((p) => kinds(p).includes('ULTRASOUND'))
    expectPage(procedures, idsOf(fit), 50)
    for (const node of procedures.nodes) {
      expectIds(
        node.guidedBy.map((g) => g.modality),
        recordOf(fit, node.id).guidedBy.map((g) => String(g.modality)),
      )
      for (const { modality: told } of node.guidedBy) {
        const { kind, ionisingRadiation } = modality(slug(told.id))
        expect(told).toMatchObject({ kind, ionisingRadiation })
      }
    }
    expectCounts(procedures.facets.guidance, countBy(fit, kinds))
  }),

  checked<{
    procedures: List<
      Item & {
        confirms: { structure: Item; reliefThreshold: Amount | null; positivesNeeded: number | null }[]
      }
    >
  }>('69-diagnostic-blocks', ({ procedures }, { seed }) => {
    const tests = seed.procedures.filter((p) => p.intent.includes('DIAGNOSTIC'))
    expectPage(procedures, idsOf(tests), 50)
    for (const node of procedures.nodes) {
      const { confirms } = recordOf(tests, node.id)
      expectIds(
        node.confirms.map((c) => c.structure),
        confirms.map((c) => c.structure),
      )
      for (const told of node.confirms) {
        const stated = the(confirms, (c) => c.structure === slug(told.structure.id))
        expectAmount(told.reliefThreshold, stated.reliefThreshold)
        expect(told.positivesNeeded).toBe(stated.positivesNeeded ?? null)
      }
    }
  }),
]
