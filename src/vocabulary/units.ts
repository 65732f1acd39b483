/** Every unit a figure may have, with its UCUM code; counts of people and things use UCUM annotations. */
export const UNITS: Readonly<Record<string, string>> = {
  '%': '%',
  '% of patients': '%',
  '% of procedures': '%',
  '% of implants': '%',
  '% of joints': '%',
  '% of levels': '%',
  '% of fractures': '%',
  '% improvement': '%',
  '% relief': '%',
  '% pain relief': '%',
  '% of baseline': '%',
  '% decrease from baseline': '%',
  '% reduction': '%',
  'percentage points': '%',
  points: '{score}',
  'T points': '{T-score}',
  'T score': '{T-score}',
  'number of events': '{events}',
  index: '{index}',
  ratio: '{ratio}',
  'hazard ratio': '{ratio}',
  'odds ratio': '{ratio}',
  'risk ratio': '{ratio}',
  SD: '{SD}',
  'standard deviations': '{SD}',
  grade: '{grade}',
  stage: '{stage}',
  category: '{category}',
  score: '{score}',
  'yes/no': '{yes_no}',
  joints: '{joints}',
  devices: '{devices}',
  systems: '{systems}',
  'as reported': '{as_reported}',
  patients: '{patients}',
  participants: '{participants}',
  procedures: '{procedures}',
  injections: '{injections}',
  treatments: '{treatments}',
  sessions: '{sessions}',
  events: '{events}',
  attacks: '{attacks}',
  'headache days per month': '{days}/mo',
  'days per month': 'd/mo',
  fractures: '{fractures}',
  tablets: '{tablets}',
  levels: '{levels}',
  blocks: '{blocks}',
  cases: '{cases}',
  min: 'min',
  h: 'h',
  d: 'd',
  wk: 'wk',
  mo: 'mo',
  a: 'a',
  G: '{gauge}',
  minutes: 'min',
  hours: 'h',
  days: 'd',
  weeks: 'wk',
  months: 'mo',
  years: 'a',
  seconds: 's',
  mm: 'mm',
  cm: 'cm',
  m: 'm',
  metres: 'm',
  mm2: 'mm2',
  degrees: 'deg',
  gauge: '{gauge}',
  'per 1,000 patients': '/(10*3)',
  'per 10,000 patients': '/(10*4)',
  'per 100 person-years': '/(10*2).a',
  mL: 'mL',
  mg: 'mg',
  'mg/day': 'mg/d',
  'mg/week': 'mg/wk',
  'mg/kg': 'mg/kg',
  'mcg/day': 'ug/d',
  'MME/day': 'mg/d{MME}',
  'MME per day': 'mg/d{MME}',
  MME: 'mg{MME}',
  'mg morphine equivalents per day': 'mg/d{MME}',
  'mg morphine equivalents': 'mg{MME}',
  'mL/min': 'mL/min',
  'mg/dL': 'mg/dL',
  'mmol/L': 'mmol/L',
  'm/s': 'm/s',
  N: 'N',
  kg: 'kg',
  Hz: 'Hz',
  kHz: 'kHz',
  QALY: '{QALY}',
  USD: '{USD}',
  EUR: '{EUR}',
  GBP: '{GBP}',
}

/** Scales are written with their range, `points (0-10)` or `mm (0-100)`: what stands in brackets. */
const SCALE = /\((?<min>-?\d+(?:\.\d+)?) ?(?:-|–|to) ?(?<max>\d+(?:\.\d+)?)\)$/
const REMARK = / \([^()]+\)$/

/** A result may be printed without any figure, and then says so instead of a unit. */
const WITHOUT_FIGURE = /^not (stated|printed|shown|reported|pooled)/

/** The range that a unit states itself: 0 and 10 of `points (0-10)`. */
export function scaleOf(unit: string): { min: number; max: number } | undefined {
  const groups = SCALE.exec(unit)?.groups
  return groups && { min: Number(groups.min), max: Number(groups.max) }
}

/** The UCUM code of a unit, when the unit is known; remarks in brackets do not matter. */
export function ucumOf(unit: string): string | undefined {
  const plain = unit.replace(REMARK, '')
  if (WITHOUT_FIGURE.test(plain)) return '{not_stated}'
  return Object.hasOwn(UNITS, plain) ? UNITS[plain] : undefined
}
