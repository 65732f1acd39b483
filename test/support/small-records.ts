/** Records of the small seed other than evidence. */
export const SMALL_RECORDS: Readonly<Record<string, string>> = {
  'conditions/joints.yaml': `- id: joint-pain
  name: Joint pain
  summary: Pain that arises from a joint, whatever the cause.
  sources: [reference/anatomy]
  family: OSTEOARTHRITIS_AND_JOINT_PAIN
- id: knee-osteoarthritis
  name: Knee osteoarthritis
  summary: Osteoarthritis of the knee, often painful on load.
  synonyms: [Gonarthrosis]
  xrefs:
    - { code: 'MESH:D020370', display: 'Osteoarthritis, Knee', match: EXACT }
  sources: [reference/anatomy]
  family: OSTEOARTHRITIS_AND_JOINT_PAIN
  broader: [joint-pain]
  typicalLocation: Front and inner side of the knee
  arisesFrom:
    - structure: knee-joint
      share: { low: 60, high: 80, unit: '%' }
      sources: [reference/anatomy]
  redFlags: [septic-arthritis]
`,
  'anatomy/knee.yaml': `- id: inferior-genicular-nerve
  name: Inferior genicular nerve
  summary: Sensory nerve that supplies the lower part of the knee.
  sources: [reference/anatomy]
  kind: NERVE
  region: KNEE
- id: knee-capsule
  name: Knee capsule
  summary: Fibrous envelope around the knee joint.
  sources: [reference/anatomy]
  kind: LIGAMENT
  region: KNEE
  partOf:
    - { structure: knee-joint, sources: [reference/anatomy] }
- id: knee-joint
  name: Knee joint
  summary: Joint between the thigh bone and the shin bone.
  sources: [reference/anatomy]
  kind: JOINT
  region: KNEE
  innervatedBy:
    - { nerve: inferior-genicular-nerve, level: L3, sources: [reference/anatomy] }
`,
  'procedures/knee.yaml': `- id: genicular-ablation
  name: Genicular nerve ablation
  summary: Heat lesions of sensory nerves of the knee.
  sources: [reference/technique]
  class: ABLATION
  intent: [THERAPEUTIC]
  accessRoute: NEEDLE
  implant: NONE
  altersTissue: true
  setting: { kinds: [OUTPATIENT_FACILITY], sources: [reference/technique] }
  duration: { low: 30, high: 60, unit: minutes, sources: [reference/technique] }
  targets:
    - { structure: inferior-genicular-nerve, sources: [reference/technique] }
  guidedBy:
    - { modality: fluoroscopy, sources: [reference/technique] }
  uses:
    - { technology: cooled-radiofrequency, sources: [reference/technique] }
  requires:
    - { procedure: genicular-block, sources: [reference/technique] }
  mayCause:
    - complication: numbness
      incidence: { value: 5, unit: '%', events: 3, total: 60, per: patients }
      sources: [evidence/doe-2020-knee]
  reducesUseOf:
    - { medication: morphine, sources: [evidence/doe-2020-knee] }
- id: genicular-block
  name: Genicular nerve block
  summary: Local anaesthetic at sensory nerves of the knee.
  sources: [reference/technique]
  class: NERVE_BLOCK
  intent: [DIAGNOSTIC]
  accessRoute: NEEDLE
  implant: NONE
  altersTissue: false
  confirms:
    - structure: knee-joint
      reliefThreshold: { value: 50, unit: '%' }
      positivesNeeded: 1
      sources: [reference/technique]
- id: ketamine-infusion
  name: Ketamine infusion
  summary: Ketamine into a vein over hours or days.
  sources: [reference/technique]
  class: INFUSION
  intent: [THERAPEUTIC]
  accessRoute: INTRAVENOUS
  implant: NONE
  altersTissue: false
  escalatesTo:
    - { procedure: genicular-ablation, sources: [reference/technique] }
`,
  'use/knee.yaml': `- id: genicular-procedures-2020
  counted: Genicular nerve procedures, blocks and ablations together
  procedures: [genicular-ablation, genicular-block]
  year: 2020
  count: 50
  rate: 2.5
  ratePer: 100000
  population: Insured adults
  country: Netherlands
  sources: [reference/technique]
`,
  'imaging-modalities.yaml': `- id: fluoroscopy
  name: Fluoroscopy
  summary: Moving X-ray pictures during a procedure.
  sources: [reference/technique]
  kind: X_RAY
  ionisingRadiation: true
`,
  'technologies.yaml': `- id: cooled-radiofrequency
  name: Cooled radiofrequency
  summary: Radiofrequency with a cooled probe and larger lesions.
  sources: [reference/technique]
  kind: RADIOFREQUENCY
  milestones:
    - { kind: FIRST_RANDOMISED_TRIAL, date: 2018-01, event: First randomised trial in the knee, sources: [evidence/doe-2020-knee] }
`,
  'outcome-measures.yaml': `- id: nrs-pain
  name: Numerical rating scale for pain
  summary: Pain from none to the worst imaginable.
  sources: [reference/anatomy]
  domain: PAIN_INTENSITY
  min: 0
  max: 10
  unit: points
  direction: HIGHER_IS_WORSE
  minimalImportantChange:
    - { value: 2, unit: points, sources: [reference/anatomy] }
`,
  'comparators.yaml': `- id: sham-procedure
  name: Sham procedure
  summary: The same access without the active step.
  sources: [reference/technique]
  kind: SHAM
`,
  'recovery/knee.yaml': `- id: genicular-ablation
  procedure: genicular-ablation
  name: Recovery after genicular nerve ablation
  summary: People go home on the day and are active within days.
  facts:
    - { measure: TIME_TO_WORK, statistic: MEAN, value: 3, low: 1, high: 7, unit: days, population: Adults, sources: [reference/technique] }
    - { measure: TIME_TO_WORK, statistic: SHARE, value: 90, unit: '%', population: Adults, sources: [reference/technique] }
  restrictions:
    - { text: No driving on the day, sources: [reference/technique] }
  sources: [reference/technique]
`,
  'references/pages.yaml': `- id: anatomy
  kind: TEXTBOOK
  title: Anatomy of the knee
  publisher: University Press
  date: '2019'
  page: https://example.org/anatomy
  readAt: 2026-11-20
- id: technique
  kind: SOCIETY_PAGE
  title: How genicular ablation is done
  publisher: Pain Society
  page: https://example.org/technique
  readAt: 2026-11-20
`,
  'safety/red-flags.yaml': `- id: septic-arthritis
  name: Septic arthritis
  summary: Infection of a joint that destroys it within days.
  sources: [reference/anatomy]
  presentation: Hot swollen joint with fever
  action: Aspirate and refer
  urgency: IMMEDIATE
  families: [OSTEOARTHRITIS_AND_JOINT_PAIN]
`,
  'safety/complications.yaml': `- id: numbness
  name: Numbness
  summary: Loss of feeling in the skin over the knee.
  sources: [evidence/doe-2020-knee]
  kind: NEUROLOGICAL
  severity: MINOR
`,
  'safety/contraindications.yaml': `- id: local-infection
  name: Local infection
  summary: Infection where the needle would pass.
  sources: [reference/technique]
  kind: ABSOLUTE
  rule: Infection at the needle site
  resolvedBy: Treated infection
  appliesTo: { classes: [ABLATION, NERVE_BLOCK] }
`,
  'safety/patient-factors.yaml': `- id: positive-block
  name: Positive block
  summary: Relief after a test block of the same nerves.
  sources: [reference/technique]
  kind: PREDICTOR
  direction: More relief is expected after a positive block
  affects: [genicular-ablation]
`,
  'rules/rules.yaml': `- id: infection-waits
  name: Infection first
  effect: EXCLUDE
  when: { any: [{ fact: LOCAL_INFECTION, is: PRESENT }, { redFlag: septic-arthritis }] }
  whenUnknown: CAUTION
  advice: No procedure while an infection is untreated.
  resolvedBy: A treated infection.
  readAt: 2026-11-01
  sources: [reference/anatomy]
`,
  'safety/medications.yaml': `- id: morphine
  name: Morphine
  summary: Opioid against which others are measured.
  sources: [reference/anatomy]
  class: OPIOID
  mmeFactor: { value: 1, sources: [reference/anatomy] }
  interruptions:
    - { bleedingRisk: LOW, stopBefore: { value: 5, unit: days, sources: [reference/anatomy] }, advice: As agreed, sources: [reference/anatomy] }
`,
}
