import { describe, expect, it } from 'vitest'
import { CYPHER_RULES, lintCypher } from './cypher-lint.ts'
import { labelCounts, nodesByIds, relationshipCounts } from './graph-queries.ts'

const P = 'MATCH (p:Entity:Procedure {id: $id})'

/** One text that breaks the rule and one, close to it, that no rule objects to. */
const CASES: Record<string, { bad: string[]; good: string[] }> = {
  'anchor-has-base-label': {
    bad: [
      'MATCH (p:Procedure {id: $id}) RETURN p.id AS id',
      `${P} WHERE EXISTS {(x:Claim)-[:ABOUT]->(y:Procedure)} RETURN p.id AS id`,
    ],
    good: [
      `${P} WHERE EXISTS {(p)<-[:ABOUT]-(:Claim)} RETURN p.id AS id`,
      `${P} MATCH (p)-[:TARGETS]->(t:AnatomicalSource) RETURN t.id AS id`,
    ],
  },
  'unbound-node-has-label': {
    bad: [
      `${P}-->(e)-->(x:Evidence) RETURN x.id AS id`,
      `${P} WITH p.id AS id MATCH (e:Entity)-->(p) RETURN e.id AS id`,
    ],
    good: [
      `${P}-->(e:Claim)-->(x:Evidence) RETURN x.id AS id`,
      'MATCH (n:Entity {id: $id})-[*1..2]-(m:Entity) RETURN DISTINCT m.id AS id LIMIT $k',
    ],
  },
  'anchor-comes-first': {
    bad: ['MATCH (t:AnatomicalSource)<-[:TARGETS]-(p:Entity:Procedure {id: $id}) RETURN t.id AS id'],
    good: [`${P}-[:TARGETS]->(t:AnatomicalSource) RETURN t.id AS id`],
  },
  'one-end-anchored': {
    bad: [`${P}-[:TARGETS]->(t:AnatomicalSource {id: $t}) RETURN t.id AS id`],
    good: [
      `${P}-[:TARGETS]->(t:AnatomicalSource) WHERE t.id IN $ts RETURN t.id AS id`,
      'MATCH (a:Entity {id: $a}), (b:Entity {id: $b}) MATCH p = shortestPath((a)-[*1..6]-(b)) RETURN length(p) AS n',
    ],
  },
  'no-match-from-optional': {
    bad: [
      `${P} OPTIONAL MATCH (p)-->(m:Claim) MATCH (m)-->(x:Evidence) RETURN x.id AS id`,
      `${P} OPTIONAL MATCH (p)-->(m:Claim) OPTIONAL MATCH (m)-->(x:Evidence) RETURN x.id AS id`,
    ],
    good: [
      `${P} OPTIONAL MATCH (p)-->(m:Claim) WITH m WHERE m IS NOT NULL MATCH (m)-->(x:Evidence) RETURN x.id AS id`,
    ],
  },
  'no-label-alternatives': {
    bad: [
      'MATCH (n:Entity:Claim|Evidence) RETURN n.id AS id',
      `${P} WHERE p:Claim|Evidence RETURN p.id AS id`,
    ],
    good: [`${P}-[r:TARGETS|CONFIRMS]->(s:AnatomicalSource) RETURN s.id AS id`],
  },
  'items-have-alias': {
    bad: [`${P} RETURN count(*)`, `${P} WITH p.name RETURN 1 AS n`, `${P} RETURN p.id`],
    good: [`${P} WITH p, p.name AS name ORDER BY name RETURN p.id AS id`],
  },
  'optional-where-is-plain': {
    bad: [
      `${P} OPTIONAL MATCH (p)-->(m:Claim) WHERE EXISTS {(m)-[:R]->(:Evidence)} RETURN m.id AS id`,
      `${P} OPTIONAL MATCH (p)-->(m:Claim) WHERE (m)-[:R]->(:Evidence) RETURN m.id AS id`,
      `${P} WHERE EXISTS {(p)-->(:Claim)} OPTIONAL MATCH (p)-->(m:Claim) RETURN m.id AS id`,
    ],
    good: [
      `${P} WHERE EXISTS {(p)-->(:Claim)} WITH p OPTIONAL MATCH (p)-->(m:Claim) WHERE m.year > 2000 RETURN m.id AS id`,
      `${P} OPTIONAL MATCH (p)-->(m:Claim) WITH p, m, CASE WHEN m IS NULL THEN false ELSE EXISTS {(m)-[:R]->(:Evidence)} END AS e RETURN e AS e`,
    ],
  },
  'aggregate-stands-alone': {
    bad: [
      `${P} WITH collect(p.id)[0..$k] AS ids RETURN ids AS ids`,
      `${P} RETURN {n: count(p)} AS c`,
      `${P} RETURN count(p) + 1 AS n`,
    ],
    good: [
      `${P} WITH collect(DISTINCT p.id) AS ids RETURN ids[0..$k] AS ids`,
      `${P} RETURN coalesce(sum(p.n), 0) AS n`,
    ],
  },
  'limit-is-plain': {
    bad: [`${P} RETURN p.id AS id LIMIT $k + 1`],
    good: [`${P} RETURN p.id AS id ORDER BY id SKIP 5 LIMIT $k`],
  },
  'no-entities-returned': {
    bad: [`${P} RETURN p AS p`, `MATCH q = (p:Entity {id: $id})-->(c:Claim) RETURN q AS q`],
    good: [
      'CALL { MATCH (c:Entity) RETURN c AS c UNION MATCH (c:Entity:Claim) RETURN c AS c } WITH c RETURN c.id AS id',
    ],
  },
  'no-projection-of-optional': {
    bad: [`${P} OPTIONAL MATCH (p)-->(m:Claim) RETURN m {.id} AS m`],
    good: [`${P} OPTIONAL MATCH (p)-->(m:Claim) RETURN CASE WHEN m IS NULL THEN null ELSE m {.id} END AS m`],
  },
  'reads-only': {
    bad: [`${P} SET p.x = 1 RETURN p.id AS id`, 'CALL db.labels() YIELD label RETURN label AS label'],
    good: [`${P} CALL (p) { MATCH (p)-->(c:Claim) RETURN c.id AS c LIMIT 1 } RETURN c AS c`],
  },
  'sum-has-default': {
    bad: [`${P} RETURN sum(p.n) AS n`],
    good: [`${P} RETURN coalesce(sum(p.n), 0) AS n`],
  },
  'no-nested-comprehension': {
    bad: [`${P} RETURN [x IN p.xs | {ys: [y IN p.ys | y]}] AS xs`],
    good: [`${P} RETURN [x IN p.xs | x] AS xs, [(p)-->(c:Claim) | c {.id}] AS cs`],
  },
  'comprehension-yields-map': {
    bad: [`${P} RETURN [(p)-->(c:Claim) | c.year] AS years`],
    good: [
      `${P} RETURN [(p)-[:A|B]->(c:Claim) WHERE c.year > 2000 | {year: c.year}] AS years, [(p)-->(c:Claim) | c.id] AS ids`,
    ],
  },
  'no-variable-all': {
    bad: [`${P} WITH collect(p.id) AS all RETURN size(all) AS n`],
    good: [`${P} WHERE all(x IN p.xs WHERE x > 1) RETURN p.id AS id UNION ALL ${P} RETURN p.id AS id`],
  },
  'slice-from-start': {
    bad: [`${P} RETURN p.xs[-2..] AS xs`, `${P} RETURN p.xs[0..-1] AS xs`, `${P} RETURN p.xs[0..null] AS xs`],
    good: [`${P} RETURN p.xs[0..$k] AS xs`],
  },
  'list-plus-list': {
    bad: [`${P} RETURN [p.id] + 'x' AS xs`],
    good: [`${P} RETURN [p.id] + ['x'] AS xs`],
  },
  'like-types': {
    bad: [`${P} WHERE '1' = 1 RETURN p.id AS id`],
    good: [`${P} WHERE p.n = 1 AND p.s = '1' RETURN p.id AS id`],
  },
  'no-forbidden-function': {
    bad: [
      'exists(p.x)',
      'round(p.x)',
      'percentileCont(p.x, 0.5)',
      'toString(p.x)',
      "toInteger('12.7')",
      'COLLECT {MATCH (p)-->(c:Claim) RETURN c.id AS id}',
    ].map((form) => `${P} WITH p, ${form} AS x RETURN x AS x`),
    good: [`${P} WHERE EXISTS {(p)-->(:Claim)} AND toInteger(p.x) > 1 RETURN p.round AS round`],
  },
  'no-forbidden-form': {
    bad: [`${P} WHERE true > p.x RETURN p.id AS id`, 'MATCH (p:Entity:$(label)) RETURN p.id AS id'],
    good: [`${P} WHERE p.x = true RETURN p.id AS id`],
  },
  'unicode-pattern': {
    bad: [`${P} WHERE p.name =~ '(?i)grö.*' RETURN p.id AS id`],
    good: [`${P} WHERE p.name =~ '(?iu)grö.*' RETURN p.id AS id`],
  },
  'no-null-parameter': {
    bad: [`${P} WHERE $x IS NULL OR p.x = $x RETURN p.id AS id`],
    good: [`${P} WHERE NOT $hasX OR p.x = $x RETURN p.id AS id`],
  },
  'ids-by-in': {
    bad: ['MATCH (p:Entity) WHERE p.id = $a OR p.id = $b RETURN p.id AS id'],
    good: ['MATCH (p:Entity) WHERE p.id IN $ids RETURN p.id AS id'],
  },
  'base-label-is-token': {
    bad: [
      'MATCH (p:`Entity`) RETURN p.id AS id',
      'MATCH (p:Entity:EntityA) RETURN p.id AS id',
      `${P} WHERE 'Entity' IN p.xs RETURN p.id AS id`,
    ],
    good: ['MATCH (p:Entity) WHERE p:Entity RETURN p.id AS id'],
  },
  'labels-are-named': {
    bad: [`${P} RETURN labels(p) AS kinds`, `${P} RETURN labels(p)[0] AS label`],
    good: [`${P} RETURN labels(p) AS labels, {labels: labels(p)} AS more`],
  },
}

describe('the lint of Cypher texts', () => {
  it('has a bad and a good case for every rule', () => {
    expect(Object.keys(CASES).sort()).toEqual([...CYPHER_RULES].sort())
  })

  for (const [rule, { bad, good }] of Object.entries(CASES)) {
    it.each(bad)(`${rule} objects to %s`, (text) => {
      expect(lintCypher(text).map((problem) => problem.rule)).toContain(rule)
    })
    it.each(good)(`${rule} is content with %s`, (text) => {
      expect(lintCypher(text)).toEqual([])
    })
  }

  it('is content with the queries of the port itself', () => {
    const queries = [
      nodesByIds(['a']),
      labelCounts(['Claim', 'Evidence']),
      relationshipCounts(['ABOUT', 'TARGETS']),
    ]
    expect(queries.flatMap((query) => lintCypher(query.cypher))).toEqual([])
  })

  it('reads over comments and strings', () => {
    expect(lintCypher(`${P} // MATCH (x)\nRETURN 'RETURN (x)-->(y) :Entity_' AS text`)).toEqual([])
  })
})
