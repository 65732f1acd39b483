import { afterAll, beforeAll, expect, it } from 'vitest'
import { groupBy } from '../../src/graph/chunks.ts'
import { inputOf, VIGNETTES } from '../plan/vignettes.ts'
import { type Api, openApi } from '../support/api.ts'
import { everyList, Lengths, listFields, nodeTypes } from '../support/list-walk.ts'
import { pathwaysOf } from '../support/seed-reading.ts'

const LONGEST = 25

/** Lists that may be longer: tables that the client asks for. What bounds each is said where it is declared. */
const TABLES: Readonly<Record<string, string>> = {
  'Claim.synthesis': 'a group for each outcome, comparison and window; `domains` and `comparisons` narrow it',
  'PathwayComparison.rows': 'a row for each outcome, comparison and window; `domains` narrows it',
  'Query.evidencePerYear': 'a line for each year',
  'EvidenceFacets.year': 'a count for each year',
  'FindingFacets.year': 'a count for each year',
  'EvidenceMap.rowKeys': 'more than 5,000 cells are refused',
  'EvidenceMap.columnKeys': 'more than 5,000 cells are refused',
  'EvidenceMap.cells': 'more than 5,000 are refused',
  'Neighborhood.nodes': '`first`; `omitted` says what was cut',
  'Neighborhood.edges': 'every link among the nodes shown',
  'GraphPaths.edges': 'the links of at most 25 paths; `omittedPaths` says what was cut',
  'TreatmentPlanDiff.changes': 'the differences of the two plans that were asked for',
}
/** As many items as the client named ids or terms. */
const AS_ASKED = [
  'Query.nodes',
  'Query.retiredIds',
  'ResolvedTerms.matched',
  'ResolvedTerms.ambiguous',
  'ResolvedTerms.unknown',
]

const lengths = new Lengths()
let api: Api

const idsOf = (type: string) => {
  const label = type === 'EvidenceReport' ? 'Evidence' : type
  return api.plan.nodes.filter((n) => n.label === label).map((n) => n.id)
}
const ask = async (text: string, variables: Record<string, unknown> = {}) =>
  lengths.take(await api.ask<object>(text, variables))

/** Every entity of the seed, with all that it is made of. */
async function takeEntities(): Promise<void> {
  for (const type of nodeTypes) {
    const query = `query N($ids: [ID!]!) { nodes(ids: $ids) { ... on ${type} { ${everyList(type)} } } }`
    const ids = idsOf(type)
    for (let i = 0; i < ids.length; i += 100) await ask(query, { ids: ids.slice(i, i + 100) })
  }
}

/** The conditions with most pathways: their comparisons are the widest. */
async function takeComparisons(): Promise<void> {
  const conditions = groupBy(pathwaysOf(api), (p) => p.condition)
  const widest = [...conditions.values()].toSorted((a, b) => b.length - a.length).slice(0, 10)
  for (const pathways of widest) {
    const condition = `RELIEF:condition/${pathways[0]?.condition}`
    const procedures = pathways.slice(0, 6).map((p) => `RELIEF:procedure/${p.procedure}`)
    await ask(
      `query C($c: ID!, $p: [ID!]!) { comparePathways(condition: $c, procedures: $p) { ${everyList('PathwayComparison')} } }`,
      { c: condition, p: procedures },
    )
    for (const p of procedures)
      await ask(
        `query S($c: ID!, $p: ID!) { compareWithSurgery(condition: $c, procedure: $p) { ${everyList('SurgeryComparison')} } }`,
        { c: condition, p },
      )
    await ask(
      `query P($c: ID!) { reliefPathways(condition: $c, first: 100) { facets { ${everyList('PathwayFacets')} }
        explanation { ${everyList('RankingExplanation')} } edges { __typename matchedThrough { __typename } } } }`,
      { c: condition },
    )
  }
}

async function takePlans(): Promise<void> {
  const plan = `query T($p: TreatmentProfileInput!) { treatmentPlan(profile: $p) { ${everyList('TreatmentPlan')} } }`
  for (const vignette of VIGNETTES) await ask(plan, { p: inputOf(vignette) })
  const [before, after] = VIGNETTES.map(inputOf)
  await ask(
    `query D($a: TreatmentProfileInput!, $b: TreatmentProfileInput!, $p: ID!) {
      planDiff(before: $a, after: $b) { ${everyList('TreatmentPlanDiff')} }
      treatmentPlan(profile: $a) { whyNot(procedure: $p) { ${everyList('PlanExplanation')} } }
    }`,
    { a: before, b: after, p: 'RELIEF:procedure/percutaneous-vertebroplasty' },
  )
}

async function takeLists(): Promise<void> {
  const lists = {
    conditions: 'Condition',
    procedures: 'Procedure',
    anatomicalSources: 'AnatomicalSource',
    evidence: 'EvidenceReport',
    findings: 'Finding',
    recoveryProfiles: 'RecoveryProfile',
    technologies: 'Technology',
  }
  for (const [field, type] of Object.entries(lists)) {
    const facets = type === 'EvidenceReport' ? 'Evidence' : type
    await ask(
      `{ ${field}(first: 100) { facets { ${everyList(`${facets}Facets`)} } edges { __typename matchedThrough { __typename } } } }`,
    )
  }
  await ask(`{ evidencePerYear { __typename } meta { ${everyList('Meta')} } }`)
  await ask(`{ evidenceMap(rows: CONDITION, columns: OUTCOME_DOMAIN) { ${everyList('EvidenceMap')} } }`)
  await ask(
    '{ resolveTerms(terms: ["knee pain osteoarthritis"]) { unknown { __typename candidates { __typename } } } }',
  )
}

async function takePictures(): Promise<void> {
  const [pathway] = pathwaysOf(api)
  for (const id of [...idsOf('Condition').slice(0, 10), ...idsOf('Procedure').slice(0, 10)])
    await ask(
      `query N($id: ID!) { neighborhood(id: $id, depth: 2, first: 100) { ${everyList('Neighborhood')} } }`,
      {
        id,
      },
    )
  await ask(`query P($a: ID!, $b: ID!) { paths(from: $a, to: $b) { ${everyList('GraphPaths')} } }`, {
    a: `RELIEF:condition/${pathway?.condition}`,
    b: `RELIEF:procedure/${pathway?.procedure}`,
  })
}

beforeAll(async () => {
  api = await openApi()
  await takeEntities()
  await takeComparisons()
  await takePlans()
  await takeLists()
  await takePictures()
}, 240_000)
afterAll(() => api.close())

it('no list of the curated data is longer than a page, unless it is a connection or a table', () => {
  const bounded = [...Object.keys(TABLES), ...AS_ASKED]
  const long = [...lengths.longest].filter(([field, n]) => n > LONGEST && listFields.includes(field))
  expect(long.map(([field]) => field).filter((field) => !bounded.includes(field))).toEqual([])
})

it('looked at every list of the schema', () => {
  expect(listFields.length).toBeGreaterThan(150)
  const seen = [...lengths.longest.keys(), ...AS_ASKED]
  expect(listFields.filter((field) => !seen.includes(field))).toEqual([])
})

it('the tables are lists of the schema', () => {
  expect(Object.keys(TABLES).filter((field) => !listFields.includes(field))).toEqual([])
})
