import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { facts, idOf, judged, option, PAGE, rule } from '../../../../test/support/plan-parts.ts'
import type { JudgedOption, Prerequisite } from './option.ts'
import { inOrder, STAGES, stagesOf } from './stages.ts'

const OUT = { excludedBy: [{ rule: rule('out'), holds: 'YES' as const, because: [], facts: facts() }] }
const needs = (tests: readonly string[], met: Prerequisite['met'] = 'NO'): Prerequisite[] =>
  tests.map((t) => ({ text: t, met, procedures: [idOf(t)], line: null, sources: [PAGE] }))

const injection = (slug: string, differs: Partial<JudgedOption> = {}) => judged(option(slug), differs)
const block = (slug: string, intent = ['DIAGNOSTIC']) =>
  judged(option(slug, { procedure: { class: 'NERVE_BLOCK', intent } }))
const implant = (slug: string, differs: Partial<JudgedOption> = {}) =>
  judged(option(slug, { procedure: { class: 'NEUROMODULATION', implant: 'PERMANENT' } }), differs)
const trial = (slug: string) =>
  judged(option(slug, { procedure: { class: 'NEUROMODULATION', intent: ['TRIAL'] } }))

const told = (all: readonly JudgedOption[]) =>
  Object.fromEntries(
    Object.entries(stagesOf(all)).map(([stage, steps]) => [
      stage,
      steps.map((s) => s.option.procedure.id.split('/')[1]),
    ]),
  )

describe('the stages of a plan', () => {
  it('put a test before what waits for it, and leave out one that nothing waits for', () => {
    const all = [injection('ablation', { prerequisites: needs(['block']) }), block('block'), block('other')]
    expect(told(all)).toEqual({ CONFIRM: ['block'], TREAT: ['ablation'], MAINTAIN_OR_ESCALATE: [] })
    const met = [injection('ablation', { prerequisites: needs(['block'], 'YES') }), block('block')]
    expect(told(met)).toMatchObject({ CONFIRM: [], TREAT: ['ablation'] })
  })

  it('make a block that also treats a test while a step waits for it', () => {
    const both = block('block', ['DIAGNOSTIC', 'THERAPEUTIC'])
    expect(told([both])).toMatchObject({ CONFIRM: [], TREAT: ['block'] })
    const waiting = [both, injection('ablation', { prerequisites: needs(['block'], 'UNKNOWN') })]
    expect(told(waiting)).toMatchObject({ CONFIRM: ['block'], TREAT: ['ablation'] })
  })

  it('put implants and operations last, behind their trials', () => {
    const all = [
      implant('stimulator', { prerequisites: needs(['trial']) }),
      trial('trial'),
      judged(option('fusion', { procedure: { class: 'FUSION', accessRoute: 'OPEN_SURGERY' } })),
      injection('injection'),
    ]
    expect(told(all)).toEqual({
      CONFIRM: [],
      TREAT: ['injection'],
      MAINTAIN_OR_ESCALATE: ['trial', 'stimulator', 'fusion'],
    })
  })

  it('put small operations behind what is less: spacers, fusions, what is done by endoscope', () => {
    const small = { accessRoute: 'SMALL_INCISION' }
    const all = [
      judged(option('spacer', { procedure: { ...small, class: 'DECOMPRESSION', implant: 'PERMANENT' } })),
      judged(option('endoscopic', { procedure: { ...small, class: 'DECOMPRESSION' }, endoscopic: true })),
      judged(option('fusion', { procedure: { ...small, class: 'FUSION', implant: 'PERMANENT' } })),
      judged(option('guided', { procedure: { ...small, class: 'DECOMPRESSION' } })),
      judged(
        option('cement', { procedure: { ...small, class: 'VERTEBRAL_AUGMENTATION', implant: 'PERMANENT' } }),
      ),
      judged(
        option('scope', { procedure: { accessRoute: 'CATHETER', class: 'ADHESIOLYSIS' }, endoscopic: true }),
      ),
    ]
    expect(told(all)).toEqual({
      CONFIRM: [],
      TREAT: ['guided', 'cement', 'scope'],
      MAINTAIN_OR_ESCALATE: ['spacer', 'endoscopic', 'fusion'],
    })
  })

  it('hold nothing that is excluded', () => {
    expect(told([injection('a', OUT), implant('b', OUT)])).toEqual({
      CONFIRM: [],
      TREAT: [],
      MAINTAIN_OR_ESCALATE: [],
    })
  })

  it('name a trial once, also when a treatment and an implant wait for it', () => {
    const all = [
      injection('injection', { prerequisites: needs(['trial']) }),
      implant('stimulator', { prerequisites: needs(['trial']) }),
      trial('trial'),
    ]
    expect(told(all)).toEqual({
      CONFIRM: ['trial'],
      TREAT: ['injection'],
      MAINTAIN_OR_ESCALATE: ['stimulator'],
    })
  })
})

const SLUGS = ['a', 'b', 'c', 'd', 'e', 'f']
const anyOptions = fc
  .tuple(
    ...SLUGS.map((slug) =>
      fc.record({
        slug: fc.constant(slug),
        class: fc.constantFrom('INJECTION', 'NERVE_BLOCK', 'NEUROMODULATION', 'FUSION'),
        intent: fc.subarray(['DIAGNOSTIC', 'THERAPEUTIC', 'TRIAL'], { minLength: 1 }),
        implant: fc.constantFrom('NONE', 'PERMANENT'),
        accessRoute: fc.constantFrom('NEEDLE', 'OPEN_SURGERY'),
        tests: fc.subarray(SLUGS, { maxLength: 2 }),
        met: fc.constantFrom('YES' as const, 'NO' as const, 'UNKNOWN' as const),
        escalatesTo: fc.subarray(SLUGS.map(idOf), { maxLength: 2 }),
        out: fc.boolean(),
      }),
    ),
  )
  .map((drawn) =>
    drawn.map(({ slug, tests, met, out, escalatesTo, ...procedure }) =>
      judged(option(slug, { procedure, escalatesTo }), {
        prerequisites: needs(
          tests.filter((t) => t !== slug),
          met,
        ),
        ...(out ? OUT : {}),
      }),
    ),
  )

describe('whatever the options are', () => {
  it('the stages share out what is kept: every treatment in one, every test at most once, nothing else', () => {
    fc.assert(
      fc.property(anyOptions, (all) => {
        const stages = stagesOf(all)
        const steps = STAGES.flatMap((stage) => stages[stage])
        expect(new Set(steps).size).toBe(steps.length)
        const kept = all.filter((j) => j.excludedBy.length === 0)
        expect(steps.filter((s) => !kept.includes(s))).toEqual([])
        const treating = kept.filter((j) => j.option.procedure.intent.includes('THERAPEUTIC'))
        expect(treating.filter((j) => !steps.includes(j))).toEqual([])
        const wanted = new Set(
          steps.flatMap((s) => s.prerequisites.filter((p) => p.met !== 'YES').flatMap((p) => p.procedures)),
        )
        const tests = steps.filter((s) => !treating.includes(s))
        expect(tests.filter((t) => !wanted.has(t.option.procedure.id))).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('a kept test that a treatment waits for stands in the first stage', () => {
    fc.assert(
      fc.property(anyOptions, (all) => {
        const { CONFIRM, TREAT } = stagesOf(all)
        const awaited = TREAT.flatMap((s) => s.prerequisites.filter((p) => p.met !== 'YES'))
        const ids = new Set(awaited.flatMap((p) => p.procedures))
        const kept = all.filter((j) => j.excludedBy.length === 0 && ids.has(j.option.procedure.id))
        expect(kept.filter((j) => !CONFIRM.includes(j))).toEqual([])
      }),
    )
  })

  it('ordering keeps every option once, and changes nothing where nothing escalates', () => {
    fc.assert(
      fc.property(anyOptions, (all) => {
        const ordered = inOrder(all)
        expect(ordered).toHaveLength(all.length)
        expect(new Set(ordered)).toEqual(new Set(all))
        const calm = all.map((j) => judged({ ...j.option, escalatesTo: [] }))
        expect(inOrder(calm)).toEqual(calm)
      }),
    )
  })
})

describe('the order of steps', () => {
  const step = (slug: string, ...escalatesTo: string[]) =>
    judged(option(slug, { escalatesTo: escalatesTo.map(idOf) }))
  const order = (...all: JudgedOption[]) => inOrder(all).map((j) => j.option.procedure.id.split('/')[1])

  it('puts what escalates first, along the whole chain', () => {
    expect(order(step('c'), step('b', 'c'), step('a', 'b'), step('x'))).toEqual(['a', 'b', 'c', 'x'])
  })

  it('ends where options escalate to each other', () => {
    expect(order(step('a', 'b'), step('b', 'a')).toSorted()).toEqual(['a', 'b'])
  })
})
