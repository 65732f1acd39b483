export const PROCEDURE_CLASSES = [
  'INJECTION',
  'NERVE_BLOCK',
  'ABLATION',
  'PULSED_RADIOFREQUENCY',
  'NEUROMODULATION',
  'VERTEBRAL_AUGMENTATION',
  'DECOMPRESSION',
  'FUSION',
  'INFUSION',
  'INTRATHECAL_THERAPY',
  'ADHESIOLYSIS',
  'REGENERATIVE',
  'EMBOLIZATION',
  'INTRADISCAL',
  'ARTHROPLASTY',
  'OPEN_SURGERY',
  'DIAGNOSTIC_TEST',
  'OTHER',
] as const
export type ProcedureClass = (typeof PROCEDURE_CLASSES)[number]

export const PROCEDURE_INTENTS = ['DIAGNOSTIC', 'THERAPEUTIC', 'TRIAL'] as const

/** How the body is entered, least invasive first. */
export const ACCESS_ROUTES = ['INTRAVENOUS', 'NEEDLE', 'CATHETER', 'SMALL_INCISION', 'OPEN_SURGERY'] as const
export type AccessRoute = (typeof ACCESS_ROUTES)[number]

/** What stays in the body afterwards. */
export const IMPLANT_KINDS = ['NONE', 'TEMPORARY', 'PERMANENT'] as const
export type ImplantKind = (typeof IMPLANT_KINDS)[number]

export const ANAESTHESIA_KINDS = ['NONE', 'LOCAL', 'SEDATION', 'REGIONAL', 'GENERAL'] as const
export const CARE_SETTINGS = ['OFFICE', 'OUTPATIENT_FACILITY', 'DAY_SURGERY', 'INPATIENT'] as const
export const BLEEDING_RISKS = ['LOW', 'INTERMEDIATE', 'HIGH'] as const

export const IMAGING_MODALITY_KINDS = [
  'X_RAY',
  'ULTRASOUND',
  'CT',
  'MRI',
  'ENDOSCOPY',
  'NUCLEAR_MEDICINE',
  'NONE',
] as const
export const TECHNOLOGY_KINDS = [
  'IMAGING',
  'RADIOFREQUENCY',
  'ABLATION_ENERGY',
  'ENDOSCOPY',
  'CATHETER',
  'NEUROSTIMULATOR',
  'INFUSION_PUMP',
  'IMPLANT',
  'CEMENT',
  'BIOLOGIC',
  'DRUG_FORMULATION',
  'OTHER',
] as const
export const MILESTONE_KINDS = [
  'FIRST_DESCRIPTION',
  'FIRST_RANDOMISED_TRIAL',
  'FIRST_SHAM_CONTROLLED_TRIAL',
  'REGULATORY_CLEARANCE',
  'REGULATORY_WARNING',
  'GUIDELINE_INCLUSION',
  'GUIDELINE_AGAINST',
  'COVERAGE_DECISION',
] as const

/** What a recovery or tissue-trauma figure measures; the unit is part of each figure. */
export const RECOVERY_MEASURES = [
  'SAME_DAY_DISCHARGE',
  'OBSERVATION_TIME',
  'HOSPITAL_STAY',
  'PROCEDURE_TIME',
  'TIME_TO_LIGHT_ACTIVITY',
  'TIME_TO_DRIVING',
  'TIME_TO_WORK',
  'TIME_TO_FULL_ACTIVITY',
  'TIME_TO_WALKING',
  'ONSET_OF_RELIEF',
  'DURATION_OF_RELIEF',
  'REPEAT_INTERVAL',
  'NEEDLE_GAUGE',
  'INCISION_LENGTH',
  'BLOOD_LOSS',
  'INFECTION',
  'REOPERATION',
] as const
export type RecoveryMeasure = (typeof RECOVERY_MEASURES)[number]
