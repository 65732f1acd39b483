import { column, columns, linked } from '../column.ts'

export const EVIDENCE = [
  ...columns('id', 'title', 'year', 'journal', 'design', 'blinding'),
  column('n_randomised', 'nRandomized'),
  column('n_analysed', 'nAnalyzed'),
  column('n_studies', 'nStudies'),
  ...columns('population', 'summary', 'funding', 'funder'),
  column('risk_of_bias', 'riskOfBias.result'),
  column('risk_of_bias_tool', 'riskOfBias.tool'),
  column('risk_of_bias_by', 'riskOfBias.by'),
  ...linked('study', 'study'),
  ...columns('pmid', 'pmcid', 'doi', 'nct', 'page', 'readAt'),
  column('notice', 'notices.kind'),
  column('notice_date', 'notices.date'),
]
