import { column, columns, linked } from '../column.ts'
import { quantityText } from '../quantity-columns.ts'

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

const arm = (header: string, path: string) => [
  column(`${header}_group`, `${path}.arm.label`),
  ...['n', 'baseline', 'mean', 'change', 'sd', 'se', 'median', 'low', 'high', 'spread', 'events'].map(
    (figure) => column(`${header}_${figure}`, `${path}.${figure}`),
  ),
  column(`${header}_percent`, `${path}.percent`),
]

export const FINDINGS = [
  column('id', 'id'),
  ...linked('condition', 'conditions'),
  ...linked('procedure', 'procedure'),
  ...columns('comparison', 'domain', 'outcome'),
  ...linked('instrument', 'instrument'),
  column('unit', 'unit'),
  column('follow_up [mo]', 'followUpMonths'),
  ...columns('primary', 'analysis'),
  quantityText('responder_threshold', { field: 'responderThreshold', path: ['responderThreshold'] }),
  ...arm('treatment', 'treatment'),
  ...arm('comparator', 'comparator'),
  column('effect_type', 'effect.type'),
  column('effect', 'effect.estimate'),
  column('effect_low', 'effect.low'),
  column('effect_high', 'effect.high'),
  column('interval_percent', 'effect.level'),
  column('p', 'p'),
  column('favours', 'effectDirection'),
  ...columns('bearing', 'bearingReason', 'note'),
  column('report_id', 'report.id'),
  column('report_title', 'report.title'),
  column('report_year', 'report.year'),
  column('report_design', 'report.design'),
  column('page', 'page'),
]
