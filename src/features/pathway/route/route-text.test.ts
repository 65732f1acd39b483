import { describe, expect, it } from 'vitest'
import type { AnatomicalSource } from '../../anatomical-source/anatomical-source.ts'
import type { RouteStep } from './route-store.ts'
import { routeText } from './route-text.ts'

const at = (name: string): AnatomicalSource => ({
  __typename: 'AnatomicalSource',
  id: `RELIEF:anatomical-source/${name}`,
  name,
  nameSort: name,
  summary: '',
  synonyms: [],
  sources: [],
  kind: 'NERVE',
  region: 'KNEE',
  level: null,
  xrefs: [],
})
const step = (link: RouteStep['link'], name: string, role: RouteStep['role'] = null): RouteStep => ({
  link,
  structure: at(name),
  role,
  level: null,
  share: null,
  note: null,
  sources: [],
})
const text = (...steps: RouteStep[]) => routeText({ steps, targetSources: [] })

describe('routeText', () => {
  it.each([
    ['ORIGIN', 'pain arises from joint'],
    ['CONDUCTS', 'pain is carried by joint'],
    ['TREATMENT_SITE', 'pain is treated at joint (not the origin)'],
  ] as const)('says what the first structure is to the pain: %s', (role, words) => {
    expect(text(step('ARISES_FROM', 'joint', role))).toBe(words)
  })

  it('goes on to the whole and to the nerve', () => {
    const steps = [step('ARISES_FROM', 'capsule', 'ORIGIN'), step('PART_OF', 'knee')]
    expect(text(...steps, step('INNERVATED_BY', 'genicular nerve'))).toBe(
      'pain arises from capsule, which is part of knee, which is supplied by genicular nerve',
    )
  })
})
