/** CURIE prefixes a coding may use, with the system URI that FHIR and linked-data users expect. */
export const CODE_SYSTEMS = {
  ICD10CM: 'http://hl7.org/fhir/sid/icd-10-cm',
  ICD10PCS: 'http://www.cms.gov/Medicare/Coding/ICD10',
  MONDO: 'http://purl.obolibrary.org/obo/mondo.owl',
  UBERON: 'http://purl.obolibrary.org/obo/uberon.owl',
  FMA: 'http://purl.org/sig/ont/fma.owl',
  MESH: 'http://id.nlm.nih.gov/mesh',
  MAXO: 'http://purl.obolibrary.org/obo/maxo.owl',
  HCPCS: 'http://terminology.hl7.org/CodeSystem/HCPCS-all-codes',
} as const
export type CodePrefix = keyof typeof CODE_SYSTEMS

export const CODE_MATCHES = ['EXACT', 'BROADER', 'NARROWER', 'RELATED'] as const
