import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Api, openApi } from '../support/api.ts'

interface Count {
  value: string | number
  label: string
  count: number
}
interface Page {
  totalCount: number
  facets: Record<string, Count[]>
}

let api: Api
beforeAll(async () => {
  api = await openApi()
})
afterAll(() => api.close())

const KNEE = 'RELIEF:condition/knee-osteoarthritis'
const VALUES = '{ value label count }'
const RESULT_FACETS = 'design comparison year family domain direction certainty window funding'
  .split(' ')
  .map((facet) => `${facet} ${VALUES}`)
  .join(' ')
const FACETS = {
  conditions: `family ${VALUES} region ${VALUES} class ${VALUES} certainty ${VALUES}`,
  anatomicalSources: `kind ${VALUES} region ${VALUES} family ${VALUES} class ${VALUES}`,
  recoveryProfiles: `class ${VALUES} accessRoute ${VALUES}`,
  technologies: `kind ${VALUES} class ${VALUES}`,
  reliefPathways: `class ${VALUES} accessRoute ${VALUES} invasiveness ${VALUES} certainty ${VALUES}`,
  procedures: 'class accessRoute intent invasiveness anaesthesia setting guidance region family certainty'
    .split(' ')
    .map((facet) => `${facet} ${VALUES}`)
    .join(' '),
  evidence: RESULT_FACETS,
  findings: RESULT_FACETS,
} as const
type List = keyof typeof FACETS

const RANKED = 'condition: "RELIEF:condition/osteoarthritis-and-joint-pain",'
const page = async (list: List, filter: string) => {
  const args = list === 'reliefPathways' ? RANKED : ''
  const text = `{ ${list}(${args} filter: ${filter}, first: 1) { totalCount facets { ${FACETS[list]} } } }`
  return (await api.ask<Record<List, Page>>(text))[list]
}

/** A list under some filter, with how a value of each facet is asked for. */
const CASES: readonly (readonly [List, string, string, (value: string | number) => string])[] = [
  ['conditions', '', 'family', (v) => `family: [${v}]`],
  ['conditions', 'structure: "RELIEF:anatomical-source/sacroiliac-joint"', 'family', (v) => `family: [${v}]`],
  ['conditions', 'certainty: [LOW]', 'region', (v) => `region: [${v}]`],
  ['conditions', 'hasEvidence: true', 'class', (v) => `class: [${v}]`],
  ['conditions', 'class: [ABLATION]', 'certainty', (v) => `certainty: [${v}]`],
  ['anatomicalSources', '', 'kind', (v) => `kind: [${v}]`],
  ['anatomicalSources', 'kind: [NERVE]', 'region', (v) => `region: [${v}]`],
  ['anatomicalSources', 'region: [LUMBAR]', 'family', (v) => `family: [${v}]`],
  ['anatomicalSources', 'accessRoute: [NEEDLE]', 'class', (v) => `class: [${v}]`],
  ['recoveryProfiles', 'workWithinDays: 30', 'class', (v) => `class: [${v}]`],
  ['recoveryProfiles', '', 'accessRoute', (v) => `accessRoute: [${v}]`],
  ['technologies', 'yearFrom: 2000', 'kind', (v) => `kind: [${v}]`],
  ['technologies', '', 'class', (v) => `class: [${v}]`],
  ['reliefPathways', '', 'class', (v) => `class: [${v}]`],
  ['reliefPathways', 'hasEvidence: true', 'certainty', (v) => `certainty: [${v}]`],
  ['reliefPathways', 'region: [KNEE]', 'accessRoute', (v) => `accessRoute: [${v}]`],
  ['procedures', '', 'class', (v) => `class: [${v}]`],
  ['procedures', 'accessRoute: [NEEDLE]', 'class', (v) => `class: [${v}]`],
  ['procedures', 'class: [NEUROMODULATION]', 'accessRoute', (v) => `accessRoute: [${v}]`],
  ['procedures', 'class: [NERVE_BLOCK]', 'intent', (v) => `intent: [${v}]`],
  ['procedures', 'class: [ABLATION]', 'anaesthesia', (v) => `anaesthesia: [${v}]`],
  ['procedures', 'maxInvasiveness: 3', 'setting', (v) => `setting: [${v}]`],
  ['procedures', `condition: ["${KNEE}"]`, 'guidance', (v) => `guidance: [${v}]`],
  ['procedures', 'structure: ["RELIEF:anatomical-source/knee-joint"]', 'region', (v) => `region: [${v}]`],
  ['procedures', 'shamControlled: true', 'family', (v) => `family: [${v}]`],
  [
    'procedures',
    `condition: ["${KNEE}"], family: [OSTEOARTHRITIS_AND_JOINT_PAIN]`,
    'certainty',
    (v) => `certainty: [${v}]`,
  ],
  [
    'procedures',
    `any: [{ class: [ABLATION] }, { condition: ["${KNEE}"] }]`,
    'certainty',
    (v) => `certainty: [${v}]`,
  ],
  [
    'procedures',
    'family: [SACROILIAC_JOINT_PAIN]',
    'invasiveness',
    (v) => `minInvasiveness: ${v}, maxInvasiveness: ${v}`,
  ],
  ['evidence', 'procedure: ["RELIEF:procedure/balloon-kyphoplasty"]', 'design', (v) => `design: [${v}]`],
  ['evidence', 'yearFrom: 2010', 'comparison', (v) => `comparison: [${v}]`],
  ['evidence', 'comparison: [SHAM_OR_PLACEBO]', 'year', (v) => `yearFrom: ${v}, yearTo: ${v}`],
  ['evidence', `condition: ["${KNEE}"]`, 'domain', (v) => `domain: [${v}]`],
  [
    'evidence',
    `condition: ["${KNEE}"], comparison: [SHAM_OR_PLACEBO]`,
    'direction',
    (v) => `direction: [${v}]`,
  ],
  ['evidence', 'domain: [PAIN_INTENSITY]', 'window', (v) => `window: [${v}]`],
  ['evidence', 'minSampleSize: 100', 'funding', (v) => `funding: [${v}]`],
  ['findings', `condition: ["${KNEE}"]`, 'comparison', (v) => `comparison: [${v}]`],
  ['findings', 'none: [{ design: [RANDOMISED_TRIAL] }]', 'certainty', (v) => `certainty: [${v}]`],
  ['findings', 'hasInterval: true', 'family', (v) => `family: [${v}]`],
  ['findings', 'domain: [MEDICATION_USE]', 'design', (v) => `design: [${v}]`],
]

describe.each(CASES)('%s { %s } by %s', (list, filter, facet, narrowed) => {
  it('counts what the list holds when the value is added to its filter', async () => {
    const { facets } = await page(list, `{ ${filter} }`)
    const counts = facets[facet] ?? []
    expect(counts.some((c) => c.count > 0)).toBe(true)
    for (const { value, count } of counts) {
      const { totalCount } = await page(list, `{ ${[filter, narrowed(value)].filter(Boolean).join(', ')} }`)
      expect(totalCount, String(value)).toBe(count)
    }
  })
})

describe('facets', () => {
  it('agree with the files', async () => {
    const { facets, totalCount } = await page('conditions', '{}')
    for (const { value, count } of facets.family ?? []) {
      expect(count).toBe(api.seed.conditions.filter((c) => c.family === value).length)
    }
    expect(facets.family).toHaveLength(7)
    expect(facets.family?.reduce((sum, f) => sum + f.count, 0)).toBe(totalCount)
  })

  it('count grades of invasiveness over the whole list, not the page', async () => {
    const { facets, totalCount } = await page('procedures', '{ maxInvasiveness: 3 }')
    expect(facets.invasiveness?.map((g) => g.value)).toEqual([1, 2, 3])
    expect(facets.invasiveness?.reduce((sum, g) => sum + g.count, 0)).toBe(totalCount)
  })

  it('label values as people read them', async () => {
    const { facets } = await page('procedures', '{}')
    expect(facets.class?.find((c) => c.value === 'NERVE_BLOCK')?.label).toBe('Nerve block')
  })

  it('and totals cost no read beside that of the page', async () => {
    await page('procedures', '{ class: [ABLATION] }')
    expect(api.reads()).toEqual(['procedure-by-ids'])
  })
})
