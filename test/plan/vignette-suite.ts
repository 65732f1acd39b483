import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphOptions } from '../../src/graph/open-graph.ts'
import { type SeededApp, seededApp } from '../api/seeded-app.ts'
import { inputOf, VIGNETTES, type Vignette } from './vignettes.ts'

const PLAN = `query Plan($profile: TreatmentProfileInput!) {
  treatmentPlan(profile: $profile) {
    referrals { urgency }
    stages { kind steps { procedure { id } cautions { rule { id } sources { id: __typename } } reasons { text sources { __typename } } } }
    companions { rule { id } sources { __typename } }
    excluded(first: 100) { totalCount nodes { procedure { id } by { rule { id } sources { __typename } } } }
    missingInformation(first: 100) { totalCount nodes { fact } }
  }
}`

interface Ruled {
  readonly rule: { readonly id: string }
  readonly sources: readonly unknown[]
}

interface Listed<Item> {
  readonly totalCount: number
  readonly nodes: readonly Item[]
}

interface Plan {
  readonly referrals: readonly { readonly urgency: string }[]
  readonly stages: readonly {
    readonly kind: string
    readonly steps: readonly {
      readonly procedure: { readonly id: string }
      readonly cautions: readonly Ruled[]
      readonly reasons: readonly { readonly text: string; readonly sources: readonly unknown[] }[]
    }[]
  }[]
  readonly companions: readonly Ruled[]
  readonly excluded: Listed<{ readonly procedure: { readonly id: string }; readonly by: readonly Ruled[] }>
  readonly missingInformation: Listed<{ readonly fact: string }>
}

const slug = (id: string) => id.slice(id.indexOf('/') + 1)
const rules = (lines: readonly Ruled[]) => lines.map((line) => slug(line.rule.id))

/** A plan in the words of a vignette. */
function told(plan: Plan) {
  for (const { nodes, totalCount } of [plan.excluded, plan.missingInformation])
    expect<number>(nodes.length).toBe(totalCount)
  const steps = plan.stages.flatMap(({ kind, steps: of }) =>
    of.map((s) => ({ stage: kind, ...s, procedure: slug(s.procedure.id) })),
  )
  return {
    referral: plan.referrals[0]?.urgency ?? 'NONE',
    steps: steps.map((s) => s.procedure),
    placed: steps.map((s) => `${s.stage} ${s.procedure}`),
    cautions: steps.flatMap((s) => rules(s.cautions).map((rule) => `${s.procedure} ${rule}`)),
    excluded: plan.excluded.nodes.flatMap((e) =>
      rules(e.by).map((rule) => `${slug(e.procedure.id)} ${rule}`),
    ),
    companions: rules(plan.companions),
    missing: plan.missingInformation.nodes.map((m) => m.fact),
    unsourced: [
      ...steps
        .filter((s) => s.reasons.length === 0 || s.reasons.some((r) => r.sources.length === 0))
        .map((s) => s.procedure),
      ...[
        ...plan.companions,
        ...plan.excluded.nodes.flatMap((e) => e.by),
        ...steps.flatMap((s) => s.cautions),
      ]
        .filter((line) => line.sources.length === 0)
        .map((line) => line.rule.id),
    ],
  }
}

const absent = <T>(wanted: readonly T[], all: readonly T[]) => wanted.filter((one) => !all.includes(one))

function judge(expected: Vignette['expect'], plan: Plan): void {
  const is = told(plan)
  expect(is.referral).toBe(expected.referral)
  expect
    .soft(
      absent(
        expected.include.map((i) => `${i.stage} ${i.procedure}`),
        is.placed,
      ),
      'missing steps',
    )
    .toEqual([])
  expect
    .soft(
      absent(
        expected.exclude.map((e) => `${e.procedure} ${e.rule}`),
        is.excluded,
      ),
      'not excluded so',
    )
    .toEqual([])
  const barred = [...expected.exclude.map((e) => e.procedure), ...expected.notRecommended]
  expect
    .soft(
      is.steps.filter((s) => barred.includes(s)),
      'steps that must not be',
    )
    .toEqual([])
  const wrong = expected.order.filter(([a, b]) => {
    const [first, second] = [is.steps.indexOf(a), is.steps.indexOf(b)]
    return first < 0 || second < 0 || first > second
  })
  expect.soft(wrong, 'out of order').toEqual([])
  expect
    .soft(
      absent(
        expected.cautions.map((c) => `${c.procedure} ${c.rule}`),
        is.cautions,
      ),
      'missing cautions',
    )
    .toEqual([])
  expect.soft(absent(expected.companions, is.companions), 'missing companions').toEqual([])
  expect.soft(absent(expected.missing, is.missing), 'not asked for').toEqual([])
  expect.soft(is.unsourced, 'lines without reason or source').toEqual([])
}

/** Every vignette through HTTP on one engine: what its source includes, excludes, orders and refers. */
export function vignetteSuite(name: string, options: () => GraphOptions): void {
  describe(`plans for vignettes on ${name}`, () => {
    let server: SeededApp
    beforeAll(async () => {
      server = await seededApp(options())
    }, 120_000)
    afterAll(() => server?.close())

    it('has at least forty of them, of every family', () => {
      expect(VIGNETTES.length).toBeGreaterThanOrEqual(40)
      expect(new Set(VIGNETTES.map((v) => v.id)).size).toBe(VIGNETTES.length)
    })

    it.each(VIGNETTES.map((v) => [v.id, v] as const))('%s', async (_, vignette) => {
      const payload = { query: PLAN, variables: { profile: inputOf(vignette) } }
      const response = await server.app.inject({ method: 'POST', url: '/graphql', payload })
      const { data, errors } = response.json<{ data: { treatmentPlan: Plan } | null; errors?: unknown }>()
      expect(errors).toBeUndefined()
      if (data) judge(vignette.expect, data.treatmentPlan)
    })
  })
}
