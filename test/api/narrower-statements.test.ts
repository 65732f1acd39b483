import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adviceAbove } from '../operations/files.ts'
import { type Api, openApi } from '../support/api.ts'
import { pathwaysOf, withNarrower } from '../support/seed-reading.ts'

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

interface Said {
  id: string
  direct: boolean
  condition: { id: string }
}
interface Shown {
  recommendations: Said[]
  gradings: { nodes: (Said & { origin: string })[]; totalCount: number }
  score: { components: { name: string; value: number | null }[] }
  advisedAgainst: boolean
  reason: string
}
const SHOWN = `query P($id: ID!, $narrower: Boolean, $broader: Boolean = false) { node(id: $id) { ... on Pathway {
  recommendations(includeNarrower: $narrower, includeBroader: $broader) { id direct condition { id } }
  gradings(includeNarrower: $narrower, first: 100) { totalCount nodes { id direct origin condition { id } } }
  score { components { name value } } advisedAgainst reason } } }`
const shown = async (id: string, narrower = true, broader = false) =>
  (await api.ask<{ node: Shown }>(SHOWN, { id, narrower, broader })).node

type Kind = 'recommendations' | 'assessments'
/** What the files say of the procedure for narrower conditions alone. */
function narrowerInFiles(kind: Kind, condition: string, procedure: string): string[] {
  const under = withNarrower(api.seed.conditions, condition)
  return api.seed.gradings
    .flatMap((g): readonly { id: string; condition: string; procedure: string }[] => g[kind])
    .filter((s) => s.procedure === procedure && s.condition !== condition && under.has(s.condition))
    .map((s) => s.id)
}

describe('what was said of narrower conditions', () => {
  it('stands in the pathway of the broader one, marked, as the files have it', async () => {
    const withAdvice = pathwaysOf(api).filter(
      (p) => narrowerInFiles('recommendations', p.condition, p.procedure).length > 0,
    )
    expect(withAdvice.length).toBeGreaterThan(10)
    for (const { id, condition, procedure } of withAdvice.slice(0, 12)) {
      const { recommendations, gradings } = await shown(id)
      const slugs = (said: readonly Said[]) =>
        said
          .filter((s) => !s.direct)
          .map((s) => s.id.split('/')[1])
          .toSorted()
      expect(slugs(recommendations), id).toEqual(
        narrowerInFiles('recommendations', condition, procedure).toSorted(),
      )
      expect(slugs(gradings.nodes), id).toEqual(
        narrowerInFiles('assessments', condition, procedure).toSorted(),
      )
      for (const said of [...recommendations, ...gradings.nodes])
        expect(said.condition.id === `RELIEF:condition/${condition}`).toBe(said.direct)
      expect(gradings.nodes.filter((g) => g.origin === 'DERIVED')).toEqual([])
    }
  })

  it('counts in no score: where no body spoke of the very condition, advice stays at a half', async () => {
    const silent = pathwaysOf(api).filter(
      (p) =>
        narrowerInFiles('recommendations', p.condition, p.procedure).length > 0 &&
        !api.seed.gradings
          .flatMap((g) => g.recommendations)
          .some((r) => r.condition === p.condition && r.procedure === p.procedure),
    )
    const { score, recommendations } = await shown(silent[0]?.id ?? '')
    expect(recommendations.length).toBeGreaterThan(0)
    expect(recommendations.every((r) => !r.direct)).toBe(true)
    expect(score.components.find((c) => c.name === 'RECOMMENDATIONS')?.value).toBe(0.5)
  })

  it('is left out when not asked for', async () => {
    const found = pathwaysOf(api).find(
      (p) => narrowerInFiles('assessments', p.condition, p.procedure).length > 0,
    )
    const { recommendations, gradings } = await shown(found?.id ?? '', false)
    expect([...recommendations, ...gradings.nodes].filter((s) => !s.direct)).toEqual([])
  })
})

describe('what was said of broader conditions', () => {
  it('stands in the pathway of the narrower one, marked, unless the same body spoke more closely', async () => {
    const found = pathwaysOf(api).filter((p) => adviceAbove(api, p.condition, p.procedure).length > 0)
    expect(found.length).toBeGreaterThan(10)
    for (const { id, condition, procedure } of found) {
      const { recommendations } = await shown(id, false, true)
      expect(
        recommendations
          .filter((r) => !r.direct)
          .map((r) => r.id.split('/')[1])
          .toSorted(),
        id,
      ).toEqual(
        adviceAbove(api, condition, procedure)
          .map((r) => r.id)
          .toSorted(),
      )
    }
  })

  it('warns in the first sentence, and leaves the score alone', async () => {
    const recommendations = api.seed.gradings.flatMap((g) => g.recommendations)
    const warned = pathwaysOf(api).filter(
      (p) =>
        !recommendations.some((r) => r.condition === p.condition && r.procedure === p.procedure) &&
        adviceAbove(api, p.condition, p.procedure).some((r) => r.strength === 'STRONG') &&
        adviceAbove(api, p.condition, p.procedure).every((r) => r.direction === 'AGAINST'),
    )
    expect(warned.length).toBeGreaterThan(3)
    for (const { id } of warned) {
      const { score, advisedAgainst, reason } = await shown(id)
      const value = (name: string) => score.components.find((c) => c.name === name)?.value ?? null
      expect(value('RECOMMENDATIONS')).toBe(0.5)
      expect(reason.split(' for the broader condition ')[0]).toMatch(
        /, strongly recommended against by [^.]+$/,
      )
      expect(advisedAgainst).toBe((value('CERTAINTY') ?? 0) < 0.5)
    }
  })

  it('is left out when not asked for', async () => {
    const found = pathwaysOf(api).find((p) => adviceAbove(api, p.condition, p.procedure).length > 0)
    const { recommendations } = await shown(found?.id ?? '', false, false)
    expect(recommendations.filter((s) => !s.direct)).toEqual([])
  })
})
