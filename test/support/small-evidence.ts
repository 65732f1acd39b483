/** Evidence of the small seed: one trial with two reports, and gradings. */
export const SMALL_EVIDENCE: Readonly<Record<string, string>> = {
  'evidence/joint-oa/doe.yaml': `study:
  id: doe
  name: DOE trial of genicular nerve ablation
  registry: [NCT01234567]
  nRandomized: 120
  countries: [Netherlands]
reports:
  - id: doe-2020-knee
    title: Genicular nerve ablation for knee osteoarthritis
    journal: Pain
    year: 2020
    published: 2020-03
    pmid: '12345678'
    doi: 10.1000/doe.2020
    nct: NCT01234567
    design: RANDOMISED_TRIAL
    blinding: DOUBLE_BLIND
    nRandomized: 120
    nAnalyzed: 110
    population: Adults with painful knee osteoarthritis
    riskOfBias: { tool: RoB 2, result: LOW, by: A review }
    summary: In this trial pain at 3 months was lower after ablation than after sham.
    notices:
      - { kind: CORRECTION, date: 2021-05, page: 'https://example.org/correction' }
    page: https://example.org/doe-2020
    readAt: 2026-11-20
  - id: doe-2022-knee
    title: Two years after genicular nerve ablation
    journal: Pain
    year: 2022
    pmid: '23456789'
    design: RANDOMISED_TRIAL
    nRandomized: 120
    population: Adults of the first report
    summary: In this follow-up the groups did not differ at 24 months.
    page: https://example.org/doe-2022
    readAt: 2026-11-20
arms:
  - { id: doe-ablation, label: Ablation, n: 60, received: [procedure/genicular-ablation] }
  - { id: doe-sham, label: Sham, n: 60, received: [comparator/sham-procedure] }
findings:
  - id: doe-2020-knee-nrs-3m
    report: doe-2020-knee
    conditions: [knee-osteoarthritis]
    procedure: genicular-ablation
    arm: doe-ablation
    versus: doe-sham
    comparison: SHAM_OR_PLACEBO
    domain: PAIN_INTENSITY
    outcome: Knee pain
    instrument: nrs-pain
    unit: points (0-10)
    followUpMonths: 3
    primary: true
    values: { n: 55, mean: 3.1, sd: 2 }
    versusValues: { n: 55, mean: 5.1, sd: 2.1 }
    effect: { type: MEAN_DIFFERENCE, estimate: -2, low: -2.8, high: -1.2 }
    p: '<0.001'
    effectDirection: FAVOURS_PROCEDURE
  - id: doe-2020-knee-responders-3m
    report: doe-2020-knee
    conditions: [knee-osteoarthritis]
    procedure: genicular-ablation
    arm: doe-ablation
    versus: doe-sham
    comparison: SHAM_OR_PLACEBO
    domain: PAIN_RESPONDER
    outcome: Patients with half the pain or less
    unit: '% of patients'
    followUpMonths: 3
    responderThreshold: { value: 50, unit: '%' }
    values: { n: 55, events: 33, percent: 60 }
    versusValues: { n: 55, events: 11, percent: 20 }
    effectDirection: FAVOURS_PROCEDURE
    page: https://example.org/doe-2020/table-2
  - id: doe-2022-knee-nrs-24m
    report: doe-2022-knee
    conditions: [knee-osteoarthritis]
    procedure: genicular-ablation
    arm: doe-ablation
    versus: doe-sham
    comparison: SHAM_OR_PLACEBO
    domain: PAIN_INTENSITY
    outcome: Knee pain
    instrument: nrs-pain
    unit: points (0-10)
    followUpMonths: 24
    p: '0.40'
    effectDirection: NO_DIFFERENCE_SHOWN
  - id: doe-2020-knee-block-accuracy
    report: doe-2020-knee
    conditions: [knee-osteoarthritis]
    procedure: genicular-block
    comparison: NONE
    domain: DIAGNOSTIC_ACCURACY
    outcome: Relief after the block as a test
    unit: '%'
    followUpMonths: 0
    accuracy: { referenceStandard: Relief after ablation, sensitivity: { value: 70, low: 60, high: 80 } }
    effectDirection: NOT_COMPARED
review: { readings: 2, compared: 20, agreed: 19, settled: [The page says 55.] }
`,
  'gradings/knee.yaml': `assessments:
  - id: review-knee-ablation-pain
    condition: knee-osteoarthritis
    procedure: genicular-ablation
    origin: REVIEW
    domain: PAIN_INTENSITY
    comparison: SHAM_OR_PLACEBO
    window: UP_TO_3_MONTHS
    certainty: LOW
    reasonsDown: [IMPRECISION]
    statement: Pain may be lower after ablation than after sham.
    report: doe-2020-knee
recommendations:
  - id: society-knee-ablation
    condition: knee-osteoarthritis
    procedure: genicular-ablation
    by: Pain Society
    direction: FOR
    strength: CONDITIONAL
    statement: Ablation may be offered after a positive block.
    report: doe-2020-knee
`,
}
