import { describe, expect, it } from 'vitest'
import { type AnatomyMap, type Route, routesFrom } from './routes.ts'

/** Anatomy as lists of "part of" and "supplied by". */
function anatomy(partOf: Record<string, string[]>, suppliedBy: Record<string, string[]>): AnatomyMap {
  return { wholesOf: (id) => partOf[id] ?? [], nervesOf: (id) => suppliedBy[id] ?? [] }
}

const text = ({ structures, links }: Route) =>
  structures.map((s, i) => (i === 0 ? s : `${links[i - 1]} ${s}`)).join(' ')

describe('routesFrom', () => {
  it('begins with the source itself', () => {
    expect(routesFrom('joint', anatomy({}, {}))).toEqual([{ structures: ['joint'], links: [] }])
  })

  it('goes up to the whole and over to the nerve', () => {
    const knee = anatomy({ capsule: ['knee'] }, { capsule: ['genicular'], knee: ['femoral'] })
    expect(routesFrom('capsule', knee).map(text)).toEqual([
      'capsule',
      'capsule PART_OF knee',
      'capsule INNERVATES genicular',
      'capsule PART_OF knee INNERVATES femoral',
    ])
  })

  it('follows a nerve up to the nerve it is a part of, but asks for no nerve of a nerve', () => {
    const nerves = anatomy({ branch: ['trunk'] }, { joint: ['branch'], trunk: ['never'], branch: ['never'] })
    expect(routesFrom('joint', nerves).map(text)).toEqual([
      'joint',
      'joint INNERVATES branch',
      'joint INNERVATES branch PART_OF trunk',
    ])
  })

  it('stops after three links', () => {
    const chain = anatomy({ a: ['b'], b: ['c'], c: ['d'], d: ['e'] }, {})
    expect(routesFrom('a', chain).map((r) => r.structures.at(-1))).toEqual(['a', 'b', 'c', 'd'])
  })

  it('keeps all shortest routes to a structure and drops longer ones', () => {
    const diamond = anatomy({ a: ['b', 'c', 'd'], b: ['d'], c: ['d'] }, {})
    expect(routesFrom('a', diamond).map(text)).toEqual(['a', 'a PART_OF b', 'a PART_OF c', 'a PART_OF d'])
  })

  it('survives a cycle, which the seed check reports elsewhere', () => {
    expect(routesFrom('a', anatomy({ a: ['b'], b: ['a'] }, {})).map(text)).toEqual(['a', 'a PART_OF b'])
  })
})
