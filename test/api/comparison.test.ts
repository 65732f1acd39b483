import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { windowOf } from '../../src/features/claim/evidence-fact.ts'
import { type Api, openApi } from '../support/api.ts'

interface Figure {
  fact: { measure: string; quantity: { value: number | null; unit: string }; sources: unknown[] }
  days: { value: number | null; low: number | null; high: number | null; unit: string } | null
}
interface Compared {
  comparePathways: {
    columns: { procedure: { id: string }; pathway: { id: string; rank: number; gap: boolean } | null }[]
    rows: {
      domain: string
      window: string
      comparison: string
      unit: string
      complete: boolean
      instrument: { id: string } | null
      cells: {
        procedure: { id: string }
        findings: { direct: boolean; finding: { id: string; unit: string } }[]
      }[]
    }[]
    recovery: { measure: string; unit: string; cells: { procedure: { id: string }; figures: Figure[] }[] }[]
    explanation: string
  }
}
interface Surgery {
  compareWithSurgery: {
    pathway: { id: string } | null
    operations: {
      operation: { id: string }
      basis: string[]
      link: { sources: unknown[] } | null
      pathway: { id: string; gap: boolean } | null
      recovery: {
        measure: string
        unit: string
        procedure: Figure[]
        operation: Figure[]
        difference: { value: number | null; low: number | null; high: number | null; unit: string } | null
      }[]
      explanation: string
    }[]
    headToHead: { nodes: { finding: { id: string } }[] }
    explanation: string
  }
}

const FIGURE = 'fact { measure quantity { value unit } sources { __typename } } days { value low high unit }'
const COMPARE = `query C($condition: ID!, $procedures: [ID!]!, $asOf: Year, $domains: [OutcomeDomain!], $measures: [RecoveryMeasure!]) {
  comparePathways(condition: $condition, procedures: $procedures, asOf: $asOf) {
    columns { procedure { id } pathway { id rank gap } }
    rows(domains: $domains) { domain window comparison unit complete instrument { id }
      cells { procedure { id } findings { direct finding { id unit } } } }
    recovery(measures: $measures) { measure unit cells { procedure { id } figures { ${FIGURE} } } }
    explanation
  }
}`
const SURGERY = `query S($condition: ID!, $procedure: ID!) {
  compareWithSurgery(condition: $condition, procedure: $procedure) {
    pathway { id }
    operations { operation { id } basis link { sources { __typename } } pathway { id gap }
      recovery { measure unit procedure { ${FIGURE} } operation { ${FIGURE} } difference { value low high unit } }
      explanation }
    headToHead { nodes { finding { id } } }
    explanation
  }
}`

const p = (slug: string) => `RELIEF:procedure/${slug}`
const KNEE = 'knee-osteoarthritis'
const KNEE_ID = `RELIEF:condition/${KNEE}`
const PROCEDURES = [
  'genicular-nerve-radiofrequency-ablation',
  'knee-hyaluronic-acid-injection',
  'total-knee-arthroplasty',
]
const DISC = 'lumbar-disc-herniation-with-radicular-pain'

let api: Api
const compare = async (variables: Record<string, unknown>) =>
  (await api.ask<Compared>(COMPARE, { condition: KNEE_ID, procedures: PROCEDURES.map(p), ...variables }))
    .comparePathways
const surgery = async (condition: string, procedure: string) =>
  (await api.ask<Surgery>(SURGERY, { condition: `RELIEF:condition/${condition}`, procedure: p(procedure) }))
    .compareWithSurgery

/** What the files say about exactly this pair. */
const seeded = (condition: string, procedure: string, until = 9999) =>
  api.seed.studies.flatMap((file) => {
    const year = new Map(file.reports.map((r) => [r.id, r.year]))
    return file.findings.filter(
      (f) =>
        f.conditions.includes(condition) && f.procedure === procedure && (year.get(f.report) ?? 0) <= until,
    )
  })

/** What was read; whether a source is a report or another page differs from fact to fact. */
const withoutSources = () =>
  api
    .reads()
    .filter((name) => !['evidence-by-ids', 'reference-by-ids'].includes(name))
    .toSorted()

beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

describe('comparePathways', () => {
  it('has the columns asked for, in the order asked for', async () => {
    const { columns } = await compare({})
    expect(columns.map((c) => c.procedure.id)).toEqual(PROCEDURES.map(p))
    expect(columns.map((c) => c.pathway?.id)).toEqual(
      PROCEDURES.map((slug) => `RELIEF:pathway/${KNEE}--${slug}`),
    )
    const { columns: turned } = await compare({ procedures: PROCEDURES.toReversed().map(p) })
    expect(turned).toEqual(columns.toReversed())
  })

  it('shows every finding of the files once, in the row of its own outcome, time and unit', async () => {
    const { rows } = await compare({})
    for (const [at, slug] of PROCEDURES.entries()) {
      const shown = rows.flatMap((row) => (row.cells[at]?.findings ?? []).map((f) => ({ row, ...f })))
      const direct = shown.filter((f) => f.direct)
      const files = seeded(KNEE, slug)
      expect(direct.map((f) => f.finding.id).toSorted()).toEqual(
        files.map((f) => `RELIEF:finding/${f.id}`).toSorted(),
      )
      for (const file of files) {
        const row = direct.find((f) => f.finding.id === `RELIEF:finding/${file.id}`)?.row
        expect(row).toMatchObject({ domain: file.domain, comparison: file.comparison, unit: file.unit })
        expect(row?.window).toBe(windowOf(file.followUpMonths ?? null))
      }
    }
    expect(rows.flatMap((r) => r.cells.flatMap((c) => c.findings)).length).toBeGreaterThan(5)
  })

  it('keeps one unit per row, and says which rows are complete', async () => {
    const { rows } = await compare({})
    for (const row of rows) {
      expect(row.cells.map((c) => c.procedure.id)).toEqual(PROCEDURES.map(p))
      for (const { finding } of row.cells.flatMap((c) => c.findings)) expect(finding.unit).toBe(row.unit)
      expect(row.complete).toBe(row.cells.every((c) => c.findings.length > 0))
    }
    expect(rows.some((row) => !row.complete)).toBe(true)
  })

  it('narrows rows to outcomes and measures', async () => {
    const { rows, recovery } = await compare({ domains: ['PAIN_INTENSITY'], measures: ['TIME_TO_WORK'] })
    expect(new Set(rows.map((r) => r.domain))).toEqual(new Set(['PAIN_INTENSITY']))
    expect(recovery.map((r) => r.measure)).toEqual(['TIME_TO_WORK'])
  })

  it('shows every recovery figure of the files, with sources', async () => {
    const { recovery } = await compare({})
    for (const [at, slug] of PROCEDURES.entries()) {
      const profiles = api.seed.recoveryProfiles.filter(
        (r) => r.procedure === slug && (r.condition === undefined || r.condition === KNEE),
      )
      const figures = recovery.flatMap((row) => row.cells[at]?.figures ?? [])
      expect(figures.length).toBe(profiles.flatMap((r) => r.facts).length)
      for (const { fact } of figures) expect(fact.sources.length).toBeGreaterThan(0)
    }
  })

  it('knows only what was published by the year asked for', async () => {
    const then = await compare({ asOf: 2010 })
    const ids = then.rows.flatMap((r) => r.cells.flatMap((c) => c.findings)).filter((f) => f.direct)
    const files = PROCEDURES.flatMap((slug) => seeded(KNEE, slug, 2010))
    expect(ids.map((f) => f.finding.id).toSorted()).toEqual(
      files.map((f) => `RELIEF:finding/${f.id}`).toSorted(),
    )
    expect(then.explanation).toContain('As of 2010.')
  })

  it('shows a procedure that nothing links to the condition as a column without a pathway', async () => {
    const { columns, explanation, rows } = await compare({
      procedures: [p('balloon-kyphoplasty'), p(PROCEDURES[0] ?? '')],
    })
    expect(columns[0]?.pathway).toBeNull()
    expect(explanation).toMatch(/No route and no evidence links .*yphoplasty/)
    expect(rows.every((r) => r.cells[0]?.findings.length === 0)).toBe(true)
  })

  it.each([
    [{ procedures: [p(PROCEDURES[0] ?? '')] }, 'write 2 to 6 procedures; these are 1'],
    [{ procedures: Array.from({ length: 7 }, () => p(PROCEDURES[0] ?? '')) }, 'these are 7'],
    [{ procedures: [p(PROCEDURES[0] ?? ''), p(PROCEDURES[0] ?? '')] }, 'each procedure once'],
    [
      { procedures: [p('none'), p(PROCEDURES[0] ?? '')] },
      'Argument "procedures" cannot be "RELIEF:procedure/none"',
    ],
    [{ condition: 'RELIEF:condition/none' }, 'Argument "condition"'],
  ])('refuses %j with a mend', async (variables, message) => {
    const [fault] = await api.faults(COMPARE, {
      ...{ condition: KNEE_ID, procedures: PROCEDURES.map(p) },
      ...variables,
    })
    expect(fault?.code).toBe('BAD_USER_INPUT')
    expect(fault?.message).toContain(message)
  })

  it('reads everything once for all columns', async () => {
    const six = [
      ...PROCEDURES,
      'genicular-artery-embolisation',
      'knee-platelet-rich-plasma-injection',
      'knee-intra-articular-corticosteroid-injection',
    ]
    await compare({ procedures: six.map(p) })
    expect(api.reads()).toHaveLength(new Set(api.reads()).size)
  })
})

describe('compareWithSurgery', () => {
  it('holds a procedure against the operations that the files name, with sources', async () => {
    const { operations, pathway } = await surgery(DISC, 'full-endoscopic-lumbar-discectomy')
    expect(pathway?.id).toBe(`RELIEF:pathway/${DISC}--full-endoscopic-lumbar-discectomy`)
    const stated = api.seed.procedures.find(
      (r) => r.id === 'full-endoscopic-lumbar-discectomy',
    )?.alternativeTo
    const shown = operations.filter((o) => o.basis.includes('STATED_ALTERNATIVE'))
    expect(shown.map((o) => o.operation.id)).toEqual(stated?.map((a) => p(a.procedure)))
    for (const { link } of shown) expect(link?.sources.length).toBeGreaterThan(0)
  })

  it('leaves out, and names, an alternative that nobody studied for the condition', async () => {
    const { operations, explanation } = await surgery(
      'painful-diabetic-neuropathy',
      'conventional-spinal-cord-stimulation',
    )
    expect(operations).toEqual([])
    expect(explanation).toContain('No operation was studied for')
    expect(explanation).toContain('Left out, since nobody studied it for this condition: Reoperation')
  })

  it('adds the other operations for the condition', async () => {
    const { operations } = await surgery(KNEE, 'knee-hyaluronic-acid-injection')
    const others = operations.filter((o) => o.link === null)
    expect(others.map((o) => o.operation.id)).toContain(p('unicompartmental-knee-arthroplasty'))
    for (const { basis, pathway } of others) {
      expect(basis).toEqual(['SAME_CONDITION'])
      expect(pathway?.gap).toBe(false)
    }
  })

  it('shows recovery of both in days, and a difference only where both have a figure', async () => {
    const { operations } = await surgery(DISC, 'full-endoscopic-lumbar-discectomy')
    const rows = operations.flatMap((o) => o.recovery)
    expect(rows.some((r) => r.difference !== null)).toBe(true)
    for (const row of rows) {
      if (row.difference) {
        expect(row.procedure.length * row.operation.length).toBeGreaterThan(0)
        expect(row.difference.unit).toBe(row.unit)
      }
      for (const { fact, days } of [...row.procedure, ...row.operation]) {
        expect(fact.sources.length).toBeGreaterThan(0)
        expect(days?.unit ?? fact.quantity.unit).toBe(row.unit)
      }
    }
  })

  it('lists exactly the results against open surgery', async () => {
    const { headToHead, explanation } = await surgery(DISC, 'percutaneous-laser-disc-decompression')
    const files = seeded(DISC, 'percutaneous-laser-disc-decompression').filter(
      (f) => f.comparison === 'SURGERY',
    )
    expect(headToHead.nodes.map((f) => f.finding.id).toSorted()).toEqual(
      files.map((f) => `RELIEF:finding/${f.id}`).toSorted(),
    )
    expect(explanation).toContain(`${files.length} results from studies`)
  })

  it('says so when nothing is known', async () => {
    const { operations, headToHead, explanation } = await surgery(
      'complex-regional-pain-syndrome',
      'balloon-kyphoplasty',
    )
    expect(headToHead.nodes).toEqual([])
    expect(explanation).toMatch(/No result of .* against open surgery was read/)
    expect(explanation).toMatch(/No route and no evidence links/)
    for (const { recovery, explanation: why } of operations) {
      if (recovery.every((r) => r.difference === null)) expect(why).toMatch(/^(No recovery figure|Both have)/)
    }
  })

  it('asks the graph as often for many operations as for few', async () => {
    const few = await surgery(DISC, 'percutaneous-laser-disc-decompression')
    const reads = withoutSources()
    const many = await surgery(KNEE, 'knee-hyaluronic-acid-injection')
    expect(many.operations.length).toBeGreaterThan(few.operations.length)
    expect(withoutSources()).toEqual(reads)
  })
})
