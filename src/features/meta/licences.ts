/** What may be done with what, and whom to credit. */
export const LICENCES = [
  { covers: 'Program', licence: 'Apache-2.0', attribution: null },
  { covers: 'Curated data', licence: 'CC0-1.0', attribution: null },
  {
    covers: 'Mondo codes and labels',
    licence: 'CC-BY-4.0',
    attribution: 'Mondo Disease Ontology, https://mondo.monarchinitiative.org',
  },
  {
    covers: 'Uberon codes and labels',
    licence: 'CC-BY-3.0',
    attribution:
      'Uberon multi-species anatomy ontology, http://uberon.org (Mungall et al. 2012; Haendel et al. 2014)',
  },
  {
    covers: 'FMA codes and labels',
    licence: 'CC-BY-4.0',
    attribution:
      'HuBMAP ASCT+B Tables (Quardokus, Herr, Record, Börner), https://humanatlas.io/asctb-tables; identifiers originate in the Foundational Model of Anatomy, University of Washington',
  },
  {
    covers: 'MAxO codes and labels',
    licence: 'CC-BY-4.0',
    attribution: 'Medical Action Ontology, https://github.com/monarch-initiative/MAxO',
  },
  {
    covers: 'MeSH codes and labels',
    licence: 'NLM terms and conditions',
    attribution:
      'Medical Subject Headings (MeSH) 2022, courtesy of the U.S. National Library of Medicine; a subset, not the most current version; NLM does not endorse this product',
  },
  {
    covers: 'ICD-10-CM, ICD-10-PCS and HCPCS Level II codes and labels',
    licence: 'Public domain in the USA',
    attribution: 'National Center for Health Statistics; Centers for Medicare & Medicaid Services',
  },
] as const
