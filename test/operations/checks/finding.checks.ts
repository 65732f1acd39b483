import { expect } from 'vitest'
import {
  bearingOf,
  conditionsUnder,
  contraindicationsOf,
  isTherapeutic,
  proceduresFor,
  profilesFor,
  results,
  resultsFor,
  slowest,
} from '../files.ts'
import {
  type Count,
  checked,
  countBy,
  expectCounts,
  type Item,
  type Named,
  recordOf,
  slug,
  the,
} from '../operation.ts'

interface Hit {
  readonly matchedField: string
  readonly matchedText: string
  readonly node: Item
}
interface Edge {
  readonly from: string
  readonly to: string
  readonly type: string
}

/** Finding things by word and code, following links, narrowing lists. */
export const FINDING_CHECKS = [
  checked<{ search: { totalCount: number; nodes: Hit[] } }>('10-search', ({ search }, { seed }) => {
    const { name } = recordOf(seed.procedures, 'x/percutaneous-vertebroplasty')
    expect(search.nodes.map((h) => slug(h.node.id))).toContain('percutaneous-vertebroplasty')
    expect(name.toLowerCase()).toContain('vertebroplasty')
    expect(search.totalCount).toBeGreaterThanOrEqual(search.nodes.length)
  }),

  checked<{ search: { totalCount: number; nodes: (Hit & { score: number; node: Named })[] } }>(
    '87-typeahead',
    ({ search }, { seed }) => {
      const named = [...seed.conditions, ...seed.procedures, ...seed.anatomicalSources]
      const holding = named.filter((r) => r.name.toLowerCase().includes('sacroiliac'))
      expect(search.totalCount).toBeGreaterThanOrEqual(holding.length)
      expect(search.nodes).toHaveLength(Math.min(8, search.totalCount))
      for (const { node, matchedField, matchedText } of search.nodes) {
        const record = the(named, (r) => r.id === slug(node.id) && r.name === node.name)
        const texts = { NAME: [record.name], SYNONYM: record.synonyms, LAY_TERM: record.layTerms ?? [] }
        expect(Object.entries(texts).find(([field]) => field === matchedField)?.[1]).toContain(matchedText)
      }
    },
  ),

  checked<{
    resolveTerms: {
      matched: { term: string; match: Hit }[]
      ambiguous: { term: string }[]
      unknown: { term: string; candidates: Hit[] }[]
    }
  }>('30-resolve-a-code-list', ({ resolveTerms: { matched, ambiguous, unknown } }, { seed }) => {
    const asked = ['gonarthrosis', 'MESH:D020370', 'M53.3', 'failed back surgery', 'vertebropalsty']
    const answered = [...matched, ...ambiguous, ...unknown].map((t) => t.term)
    expect(answered.toSorted()).toEqual(asked.toSorted())
    const coded = the(seed.conditions, (c) =>
      c.xrefs.some((x) => x.code === 'MESH:D020370' && x.match === 'EXACT'),
    )
    expect(slug(the(matched, (m) => m.term === 'MESH:D020370').match.node.id)).toBe(coded.id)
    const everything = [...seed.conditions, ...seed.procedures, ...seed.anatomicalSources]
    for (const { term, match } of matched.filter((m) => m.match.matchedField !== 'CODE')) {
      const record = the(everything, (r) => r.id === slug(match.node.id))
      const words = [record.name, ...record.synonyms, ...(record.layTerms ?? [])].map((w) => w.toLowerCase())
      expect(
        words.some((w) => w.includes(term) || term.includes(w)),
        term,
      ).toBe(true)
    }
    const misspelt = the(unknown, (u) => u.term === 'vertebropalsty').candidates
    expect(misspelt.map((c) => slug(c.node.id))).toContain('percutaneous-vertebroplasty')
  }),

  checked<{
    condition: Item & { xrefs: { curie: string }[] }
    pmid: { nodes: (Item & { pmid: string })[] }
    doi: { nodes: (Item & { doi: string })[] }
    resolveTerms: { matched: { term: string; match: { node: Item } }[] }
  }>('86-any-code', ({ condition, pmid, doi, resolveTerms }, { seed }) => {
    const coded = the(seed.conditions, (c) =>
      c.xrefs.some((x) => x.code === 'MESH:D020370' && x.match === 'EXACT'),
    )
    expect(slug(condition.id)).toBe(coded.id)
    expect(condition.xrefs.map((x) => x.curie).toSorted()).toEqual(coded.xrefs.map((x) => x.code).toSorted())
    const report = the(
      seed.studies.flatMap((s) => s.reports),
      (r) => r.pmid === '28672319',
    )
    expect(pmid.nodes.map((n) => slug(n.id))).toEqual([report.id])
    expect(doi.nodes.map((n) => n.doi)).toEqual([report.doi])
    expect(resolveTerms.matched.map((m) => slug(m.match.node.id))).toEqual([coded.id, report.id])
  }),

  checked<{ nodes: (Named | null)[] }>('88-several-by-id', ({ nodes }, { seed }) => {
    expect(nodes.map((n) => n?.name ?? null)).toEqual([
      recordOf(seed.conditions, 'x/knee-osteoarthritis').name,
      recordOf(seed.procedures, 'x/genicular-nerve-radiofrequency-ablation').name,
      recordOf(seed.anatomicalSources, 'x/knee-joint').name,
      null,
    ])
  }),

  checked<{
    neighborhood: { totalCount: number; nodes: (Named & { distance: number })[]; edges: Edge[] }
  }>('33-neighbourhood-to-draw', ({ neighborhood: { nodes, edges } }, { seed }) => {
    const records = new Map<string, string>([
      ...seed.conditions.map((c) => [`RELIEF:condition/${c.id}`, c.name] as const),
      ...seed.procedures.map((p) => [`RELIEF:procedure/${p.id}`, p.name] as const),
      ...seed.anatomicalSources.map((s) => [`RELIEF:anatomical-source/${s.id}`, s.name] as const),
    ])
    for (const { id, name } of nodes) expect(name).toBe(records.get(id))
    const facet = recordOf(seed.conditions, 'x/lumbar-facet-joint-pain')
    const near = nodes.filter((n) => n.distance === 1).map((n) => n.id)
    for (const { structure } of facet.arisesFrom)
      expect(near).toContain(`RELIEF:anatomical-source/${structure}`)
    for (const { from, to, type } of edges) {
      if (type === 'ARISES_FROM') {
        expect(recordOf(seed.conditions, from).arisesFrom.map((a) => a.structure)).toContain(slug(to))
      } else if (type === 'TARGETS') {
        expect(recordOf(seed.procedures, from).targets.map((t) => t.structure)).toContain(slug(to))
      } else if (type === 'INNERVATES') {
        expect(recordOf(seed.anatomicalSources, to).innervatedBy.map((i) => i.nerve)).toContain(slug(from))
      }
    }
  }),

  checked<{
    paths: { length: number; paths: { nodeIds: string[] }[]; edges: (Edge & { sources: unknown[] })[] }
  }>('34-paths-to-a-procedure', ({ paths: { length, paths, edges } }, { seed }) => {
    expect(paths.length).toBeGreaterThan(0)
    const sourcesOf = recordOf(seed.conditions, 'x/lumbar-facet-joint-pain').arisesFrom.map(
      (a) => a.structure,
    )
    const { targets } = recordOf(seed.procedures, 'x/lumbar-medial-branch-radiofrequency-ablation')
    const anatomical = paths.filter((p) => p.nodeIds.slice(1, -1).every((id) => id.includes('anatomical')))
    for (const { nodeIds } of anatomical) {
      expect(nodeIds).toHaveLength(length + 1)
      expect(sourcesOf).toContain(slug(nodeIds[1] ?? ''))
      expect(targets.map((t) => t.structure)).toContain(slug(nodeIds.at(-2) ?? ''))
    }
    for (const { from, to, type, sources } of edges) {
      if (type !== 'INNERVATES') continue
      const link = the(recordOf(seed.anatomicalSources, to).innervatedBy, (i) => i.nerve === slug(from))
      expect(sources).toHaveLength(link.sources.length)
    }
  }),

  checked<{
    procedures: { totalCount: number; facets: Record<'class' | 'accessRoute', Count[]> }
    evidence: { totalCount: number; facets: { design: Count[]; comparison: Count[] } }
  }>('35-facets', ({ procedures, evidence }, api) => {
    const treating = api.seed.procedures.filter(isTherapeutic)
    expect(procedures.totalCount).toBe(treating.length)
    expectCounts(
      procedures.facets.class,
      countBy(treating, (p) => [p.class]),
    )
    expectCounts(
      procedures.facets.accessRoute,
      countBy(treating, (p) => [p.accessRoute]),
    )
    const ours = results(api).filter((r) => r.finding.procedure === 'percutaneous-vertebroplasty')
    const reports = [...new Set(ours.map((r) => r.report))]
    expect(evidence.totalCount).toBe(reports.length)
    expectCounts(
      evidence.facets.design,
      countBy(reports, (r) => [r.design]),
    )
    expectCounts(
      evidence.facets.comparison,
      countBy(reports, (r) => ours.filter((o) => o.report === r).map((o) => o.finding.comparison)),
    )
  }),

  checked<{ procedures: { totalCount: number; edges: { node: { name: string } }[] } }>(
    '36-clauses-and-orders',
    ({ procedures }, api) => {
      const pairsOf = (id: string, under: string) =>
        [...conditionsUnder(api, under)].filter((c) => proceduresFor(api, c).includes(id))
      const shamOf = (c: string, p: string) =>
        resultsFor(api, c, p).some((r) => r.finding.comparison === 'SHAM_OR_PLACEBO')
      const work = (c: string, p: string) =>
        slowest(
          profilesFor(api, p, c).flatMap((r) => r.facts),
          'TIME_TO_WORK',
        ) ?? Number.POSITIVE_INFINITY
      const kept = api.seed.procedures.filter(
        (p) =>
          isTherapeutic(p) &&
          (pairsOf(p.id, 'osteoarthritis-and-joint-pain').some((c) => shamOf(c, p.id)) ||
            pairsOf(p.id, 'sacroiliac-joint-pain').some((c) => work(c, p.id) <= 14)) &&
          p.accessRoute !== 'OPEN_SURGERY' &&
          !contraindicationsOf(api, p).includes('pregnancy'),
      )
      expect(procedures.totalCount).toBe(kept.length)
      expect(procedures.edges).toHaveLength(Math.min(10, kept.length))
      const names = kept.map((p) => p.name)
      expect(procedures.edges.filter((e) => !names.includes(e.node.name))).toEqual([])
      expect(results(api).map(bearingOf)).toContain('SUPPORTS')
    },
  ),
]
