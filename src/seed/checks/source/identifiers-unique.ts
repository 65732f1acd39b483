import type { SeedData } from '../../seed-data.ts'
import type { Check } from '../check.ts'

interface Publication {
  readonly id: string
  readonly record: object
  readonly pmid?: string | undefined
  readonly doi?: string | undefined
  readonly pmcid?: string | undefined
}

function publications(seed: SeedData): Publication[] {
  const reports = seed.studies
    .flatMap((s) => s.reports)
    .map((r) => ({ ...r, id: `evidence/${r.id}`, record: r }))
  const references = seed.references.map((r) => ({ ...r, id: `reference/${r.id}`, record: r }))
  return [...reports, ...references]
}

/** A PMID, PMCID or DOI names one report; a paper that is evidence is not a reference as well. */
export const identifiersUnique: Check = (seed, { at }) => {
  const first = new Map<string, string>()
  return publications(seed).flatMap((publication) =>
    (['pmid', 'pmcid', 'doi'] as const).flatMap((key) => {
      const value = publication[key]?.toLowerCase()
      if (value === undefined) return []
      const owner = first.get(`${key} ${value}`)
      if (owner === undefined) first.set(`${key} ${value}`, publication.id)
      if (owner === undefined || owner === publication.id) return []
      const fix = `cite ${owner} instead of a second record, or correct the ${key}`
      return [
        {
          ...at(publication.record, key),
          rule: 'identifier',
          message: `${key} ${value} is that of ${owner}`,
          fix,
        },
      ]
    }),
  )
}
