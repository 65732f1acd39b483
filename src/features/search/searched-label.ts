/** Labels whose names, synonyms and codes can be searched. */
export const SEARCHED_LABELS = [
  'Condition',
  'AnatomicalSource',
  'Procedure',
  'Technology',
  'Evidence',
  'OutcomeMeasure',
  'Complication',
] as const
export type SearchedLabel = (typeof SEARCHED_LABELS)[number]
