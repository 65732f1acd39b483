import { CONDITION_FAMILIES } from './condition.ts'
import { AGE_BANDS, GOAL_KINDS, OPTION_EVIDENCE, OPTION_RESPONSES } from './plan.ts'
import { BLEEDING_RISKS, IMPLANT_KINDS, PROCEDURE_INTENTS } from './procedure.ts'
import { MEDICATION_CLASSES } from './safety.ts'

interface Presence {
  readonly type: 'PRESENCE'
  /** What a clinician is asked when nothing is known; absent for facts about an option, which nobody is asked. */
  readonly question?: string
}
interface Figure {
  readonly type: 'NUMBER'
  readonly unit: string
  readonly question?: string
}
interface Choice {
  readonly type: 'CHOICE'
  readonly choices: readonly string[]
  readonly question?: string
}
/** Several values at once, such as goals. */
interface Several {
  readonly type: 'SET'
  readonly choices: readonly string[]
  readonly question?: string
}
export type FactDefinition = Presence | Figure | Choice | Several

const asked = (question: string): Presence => ({ type: 'PRESENCE', question })
const figure = (unit: string, question?: string): Figure => ({
  type: 'NUMBER',
  unit,
  ...(question && { question }),
})

/** Facts of the medical history; the field of the profile has the same name in lower case. */
const HISTORY = {
  PREGNANCY: asked('Is the patient pregnant, or may she be?'),
  LOCAL_INFECTION: asked('Is there an infection at the site of the procedure?'),
  SYSTEMIC_INFECTION: asked('Is there an infection of the whole body, or fever?'),
  BLEEDING_DISORDER: asked('Is there a bleeding disorder or a low platelet count?'),
  IMMUNOSUPPRESSION: asked('Is the immune system suppressed, by disease or by drugs?'),
  DIABETES: asked('Does the patient have diabetes?'),
  OSTEOPOROSIS: asked('Does the patient have osteoporosis?'),
  GLAUCOMA: asked('Does the patient have glaucoma?'),
  CANCER: asked('Does the patient have, or have had, cancer?'),
  CANCER_STABILITY_ASSESSED: asked(
    'Is the cancer confirmed as the source, and was the stability of the spine assessed?',
  ),
  PSYCHOSIS_HISTORY: asked('Was there ever a psychosis?'),
  UNTREATED_MENTAL_DISORDER: asked('Is there an untreated severe depression, psychosis or addiction?'),
  SUBSTANCE_USE_DISORDER: asked('Is there a substance use disorder?'),
  POOR_SURGICAL_RISK: asked('Does any surgery carry too high a risk for this patient?'),
  SURGERY_PLANNED_IN_AREA: asked('Is surgery or joint replacement in the same area planned soon?'),
  DIATHERMY_NEEDED: asked('Will treatment with diathermy be needed?'),
  ABLE_TO_OPERATE_DEVICE: asked('Can the patient, or a carer, operate a device?'),
  CONSENT: asked('Does the patient agree to a procedure after a talk about the options?'),
  CONSERVATIVE_CARE_TRIED: asked('Were exercise, physiotherapy and simple analgesics tried?'),
  PSYCHOLOGICAL_ASSESSMENT: asked('Was there a psychological assessment?'),
  PROGRESSIVE_NEUROLOGICAL_DEFICIT: asked('Is there weakness or another deficit that gets worse?'),
} as const satisfies Record<string, Presence>

const ALLERGIES = {
  ALLERGY_TO_CONTRAST: asked('Is there an allergy to contrast agents?'),
  ALLERGY_TO_LOCAL_ANAESTHETIC: asked('Is there an allergy to local anaesthetics?'),
  ALLERGY_TO_STEROID: asked('Is there an allergy to a steroid or its vehicle?'),
  ALLERGY_TO_LATEX: asked('Is there an allergy to latex?'),
  ALLERGY_TO_CEMENT: asked('Is there an allergy to bone cement?'),
  ALLERGY_TO_HYALURONATE: asked('Is there an allergy to hyaluronate products?'),
} as const satisfies Record<string, Presence>

const IMPLANTS = {
  PACEMAKER_OR_DEFIBRILLATOR: asked('Is a pacemaker or defibrillator implanted?'),
  NEUROSTIMULATOR: asked('Is a nerve or spinal cord stimulator implanted?'),
  DEEP_BRAIN_STIMULATOR: asked('Is a deep brain stimulator implanted?'),
  INTRATHECAL_PUMP: asked('Is an intrathecal pump implanted?'),
  METAL_AT_SITE: asked('Is there metal at the site, such as a joint replacement or screws?'),
} as const satisfies Record<string, Presence>

/** Findings of imaging; `imagingFindings` of the profile lists them. */
const IMAGING = {
  DISC_HERNIATION: asked('Does imaging show a herniated disc that fits the symptoms?'),
  CANAL_STENOSIS: asked('Does imaging show a narrow spinal canal?'),
  LIGAMENTUM_FLAVUM_HYPERTROPHY: asked('Does imaging show a thickened ligamentum flavum?'),
  MODIC_CHANGES: asked('Does MRI show type 1 or type 2 Modic changes?'),
  UNHEALED_VERTEBRAL_FRACTURE: asked('Does MRI or a bone scan show a recent, unhealed vertebral fracture?'),
  POSTERIOR_WALL_BREACH: asked('Is the posterior wall of the vertebra broken?'),
  SPINAL_INSTABILITY: asked('Is the spine unstable?'),
  CEREBROSPINAL_FLUID_OBSTRUCTION: asked('Is the flow of spinal fluid obstructed?'),
  RADIOGRAPHIC_OSTEOARTHRITIS: asked('Do radiographs show osteoarthritis of the joint?'),
  EPIDURAL_TUMOUR: asked('Does imaging show tumour in the spinal canal?'),
} as const satisfies Record<string, Presence>

const FIGURES = {
  PAIN_INTENSITY: figure('points (0-10)', 'How strong is the pain on average, 0 to 10?'),
  PEG_SCORE: figure('points (0-10)', 'What is the PEG score, 0 to 10?'),
  PAIN_DURATION: figure('wk', 'For how many weeks has the pain lasted?'),
  CREATININE_CLEARANCE: figure('mL/min', 'What is the creatinine clearance in mL/min?'),
  HBA1C: figure('%', 'What is the HbA1c in per cent?'),
  PLATELET_COUNT: figure('10*9/L', 'What is the platelet count in 10⁹/L?'),
  INR: figure('ratio', 'What is the INR?'),
  STEROID_INJECTIONS_LAST_YEAR: figure(
    'injections',
    'How many steroid injections in the last twelve months?',
  ),
  OPIOID_DOSE: figure('MME/day', 'What is the daily opioid dose?'),
  FRACTURE_AGE: figure('wk', 'How many weeks ago was the fracture?'),
  LEVELS_TO_TREAT: figure('levels', 'How many spinal levels are to be treated?'),
  SPONDYLOLISTHESIS_GRADE: figure('grade', 'What grade is the spondylolisthesis, 0 to 4?'),
} as const satisfies Record<string, Figure>

/** What rules may ask about one option; known from the graph, the profile's past treatments and the evidence. */
const OPTION = {
  OPTION_INTENT: { type: 'SET', choices: PROCEDURE_INTENTS },
  OPTION_IMPLANT: { type: 'CHOICE', choices: IMPLANT_KINDS },
  OPTION_INVASIVENESS: figure('grade'),
  OPTION_BLEEDING_RISK: { type: 'CHOICE', choices: BLEEDING_RISKS },
  OPTION_IS_OPERATION: { type: 'PRESENCE' },
  /** Through a small incision, to fuse something, to leave something for good, or by endoscope. */
  OPTION_IS_SMALL_OPERATION: { type: 'PRESENCE' },
  /** Every small operation, and other procedures through a small incision. */
  OPTION_THROUGH_SMALL_INCISION: { type: 'PRESENCE' },
  OPTION_USES_RADIATION: { type: 'PRESENCE' },
  OPTION_EVIDENCE: { type: 'CHOICE', choices: OPTION_EVIDENCE },
  OPTION_RECOMMENDED: { type: 'PRESENCE' },
  OPTION_RECOMMENDED_AGAINST: { type: 'PRESENCE' },
  OPTION_PRIOR_RESPONSE: { type: 'CHOICE', choices: OPTION_RESPONSES },
  OPTION_PRIOR_RELIEF: figure('%'),
  OPTION_MONTHS_SINCE_LAST: figure('mo'),
  /** Of the last treatment of the same kind for the same pain, such as another epidural injection. */
  OPTION_RELATED_RESPONSE: { type: 'CHOICE', choices: OPTION_RESPONSES },
  OPTION_MONTHS_SINCE_RELATED: figure('mo'),
  /** The best relief after a block or trial that the option requires. */
  OPTION_REQUIRED_TEST_RELIEF: figure('%'),
  OPTION_REQUIRED_TESTS_DONE: figure('blocks'),
} as const satisfies Record<string, FactDefinition>

/** Every fact that a rule may ask about: a closed list. */
export const FACTS = {
  ...HISTORY,
  ...ALLERGIES,
  ...IMPLANTS,
  ...IMAGING,
  ...FIGURES,
  AGE_BAND: { type: 'CHOICE', choices: AGE_BANDS, question: 'How old is the patient?' },
  DRUG_CLASSES: { type: 'SET', choices: MEDICATION_CLASSES, question: 'Which drugs does the patient take?' },
  GOALS: { type: 'SET', choices: GOAL_KINDS, question: 'What does the patient want to reach?' },
  CONDITION_FAMILY: { type: 'CHOICE', choices: CONDITION_FAMILIES },
  ...OPTION,
} as const satisfies Record<string, FactDefinition>

export type FactName = keyof typeof FACTS

/** Facts that treatment, a talk or time can change: what they alone keep out is out for now, not for good. */
export const PASSING_FACTS: readonly FactName[] = [
  'PREGNANCY',
  'LOCAL_INFECTION',
  'SYSTEMIC_INFECTION',
  'BLEEDING_DISORDER',
  'UNTREATED_MENTAL_DISORDER',
  'SURGERY_PLANNED_IN_AREA',
  'CONSENT',
  'CONSERVATIVE_CARE_TRIED',
  'PSYCHOLOGICAL_ASSESSMENT',
  'HBA1C',
  'PLATELET_COUNT',
  'INR',
  'STEROID_INJECTIONS_LAST_YEAR',
  'DRUG_CLASSES',
  'OPTION_MONTHS_SINCE_LAST',
]
export const FACT_NAMES = Object.keys(FACTS) as FactName[]

export type HistoryFact = keyof typeof HISTORY
export type AllergyFact = keyof typeof ALLERGIES
export type ImplantFact = keyof typeof IMPLANTS
export type FigureFact = keyof typeof FIGURES
export const HISTORY_FACTS = Object.keys(HISTORY) as HistoryFact[]
export const ALLERGY_FACTS = Object.keys(ALLERGIES) as AllergyFact[]
export const IMPLANT_FACTS = Object.keys(IMPLANTS) as ImplantFact[]
export const IMAGING_FACTS = Object.keys(IMAGING) as (keyof typeof IMAGING)[]
export const FIGURE_FACTS = Object.keys(FIGURES) as FigureFact[]

export const definitionOf = (fact: FactName): FactDefinition => FACTS[fact]
