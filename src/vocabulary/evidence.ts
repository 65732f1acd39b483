export const STUDY_DESIGNS = [
  'RANDOMISED_TRIAL',
  'RANDOMISED_CROSSOVER_TRIAL',
  'NON_RANDOMISED_TRIAL',
  'COHORT',
  'CASE_CONTROL',
  'CASE_SERIES',
  'DIAGNOSTIC_ACCURACY',
  'SYSTEMATIC_REVIEW',
  'META_ANALYSIS',
  'NETWORK_META_ANALYSIS',
  'GUIDELINE',
  'REGISTRY',
] as const
export type StudyDesign = (typeof STUDY_DESIGNS)[number]

export const RANDOMISED_DESIGNS: readonly StudyDesign[] = ['RANDOMISED_TRIAL', 'RANDOMISED_CROSSOVER_TRIAL']
export const SYNTHESIS_DESIGNS: readonly StudyDesign[] = [
  'SYSTEMATIC_REVIEW',
  'META_ANALYSIS',
  'NETWORK_META_ANALYSIS',
]

export const BLINDINGS = [
  'OPEN_LABEL',
  'SINGLE_BLIND',
  'DOUBLE_BLIND',
  'ASSESSOR_BLIND',
  'NOT_REPORTED',
] as const
export const FUNDING_KINDS = ['INDUSTRY', 'PUBLIC', 'FOUNDATION', 'MIXED', 'NONE', 'NOT_REPORTED'] as const
export const RISKS_OF_BIAS = ['LOW', 'SOME_CONCERNS', 'HIGH', 'UNCLEAR'] as const
export const NOTICE_KINDS = ['CORRECTION', 'EXPRESSION_OF_CONCERN', 'RETRACTION'] as const

/** What the other group received, in the four kinds that decide what a comparison can show. */
export const COMPARISONS = ['SHAM_OR_PLACEBO', 'USUAL_CARE', 'ACTIVE', 'SURGERY', 'NONE'] as const
export type Comparison = (typeof COMPARISONS)[number]
export const COMPARATOR_KINDS = ['SHAM', 'PLACEBO', 'USUAL_CARE', 'ACTIVE', 'CONSERVATIVE'] as const

/** IMMPACT core domains, then those that interventional medicine adds. */
export const OUTCOME_DOMAINS = [
  'PAIN_INTENSITY',
  'PAIN_RESPONDER',
  'PHYSICAL_FUNCTION',
  'EMOTIONAL_FUNCTION',
  'GLOBAL_IMPROVEMENT',
  'QUALITY_OF_LIFE',
  'SLEEP',
  'MEDICATION_USE',
  'ADVERSE_EVENTS',
  'SERIOUS_ADVERSE_EVENTS',
  'RECOVERY',
  'REOPERATION',
  'STRUCTURAL',
  'DIAGNOSTIC_ACCURACY',
] as const
export type OutcomeDomain = (typeof OUTCOME_DOMAINS)[number]

export const PAIN_DOMAINS: readonly OutcomeDomain[] = ['PAIN_INTENSITY', 'PAIN_RESPONDER']
export const WELL_BEING_DOMAINS: readonly OutcomeDomain[] = [
  'PHYSICAL_FUNCTION',
  'QUALITY_OF_LIFE',
  'EMOTIONAL_FUNCTION',
  'GLOBAL_IMPROVEMENT',
  'SLEEP',
]
/** What a result on medication counts: opioids alone, drugs for pain of any kind, rescue drugs within a visit or a few days, others. */
export const MEDICATION_KINDS = ['OPIOID', 'ANALGESIC', 'RESCUE', 'OTHER'] as const
export type MedicationKind = (typeof MEDICATION_KINDS)[number]
/** What a patient gains besides less pain. */
export const BENEFIT_DOMAINS: readonly OutcomeDomain[] = [...WELL_BEING_DOMAINS, 'MEDICATION_USE']

export const EFFECT_TYPES = [
  'MEAN_DIFFERENCE',
  'STANDARDISED_MEAN_DIFFERENCE',
  'DIFFERENCE_IN_CHANGE',
  'RISK_RATIO',
  'RATE_RATIO',
  'ODDS_RATIO',
  'HAZARD_RATIO',
  'RISK_DIFFERENCE',
  'MEDIAN_DIFFERENCE',
  'WITHIN_GROUP_CHANGE',
  'SINGLE_GROUP_SHARE',
] as const

/** Whom one result favours, read from its own numbers. */
export const EFFECT_DIRECTIONS = [
  'FAVOURS_PROCEDURE',
  'FAVOURS_COMPARATOR',
  'NO_DIFFERENCE_SHOWN',
  'NOT_COMPARED',
] as const
export type EffectDirection = (typeof EFFECT_DIRECTIONS)[number]

/** What one finding says about the claim that the procedure works. */
export const BEARINGS = ['SUPPORTS', 'NO_DIFFERENCE', 'CONTRARY', 'NOT_APPLICABLE'] as const
export type Bearing = (typeof BEARINGS)[number]

/** GRADE certainty of evidence, lowest first. */
export const CERTAINTIES = ['VERY_LOW', 'LOW', 'MODERATE', 'HIGH'] as const
export type Certainty = (typeof CERTAINTIES)[number]

export const GRADE_REASONS_DOWN = [
  'RISK_OF_BIAS',
  'INCONSISTENCY',
  'INDIRECTNESS',
  'IMPRECISION',
  'PUBLICATION_BIAS',
] as const
export type GradeReasonDown = (typeof GRADE_REASONS_DOWN)[number]
export const GRADE_REASONS_UP = ['LARGE_EFFECT', 'DOSE_RESPONSE', 'PLAUSIBLE_CONFOUNDING'] as const

/** Follow-up windows: up to 3, over 3 to 12, over 12 months. */
export const FOLLOW_UP_WINDOWS = ['UP_TO_3_MONTHS', 'OVER_3_TO_12_MONTHS', 'OVER_12_MONTHS'] as const

/** Where an assessment falls; a pooled result may state no time. */
export const TIME_WINDOWS = [...FOLLOW_UP_WINDOWS, 'NOT_STATED'] as const
export type TimeWindow = (typeof TIME_WINDOWS)[number]

export const ASSESSMENT_ORIGINS = ['SOCIETY', 'REVIEW', 'DERIVED'] as const
export const RECOMMENDATION_DIRECTIONS = ['FOR', 'AGAINST', 'NO_RECOMMENDATION'] as const
export type RecommendationDirection = (typeof RECOMMENDATION_DIRECTIONS)[number]
export const RECOMMENDATION_STRENGTHS = ['STRONG', 'CONDITIONAL', 'CONSENSUS', 'NOT_GRADED'] as const
export type RecommendationStrength = (typeof RECOMMENDATION_STRENGTHS)[number]

export const INSTRUMENT_DIRECTIONS = ['HIGHER_IS_BETTER', 'HIGHER_IS_WORSE', 'NEUTRAL'] as const
export const ANALYSIS_SETS = [
  'INTENTION_TO_TREAT',
  'MODIFIED_INTENTION_TO_TREAT',
  'PER_PROTOCOL',
  'AS_TREATED',
  'COMPLETERS',
  'NOT_REPORTED',
] as const
export const REFERENCE_KINDS = [
  'REGULATOR',
  'LABEL',
  'GUIDELINE',
  'TEXTBOOK',
  'REVIEW_ARTICLE',
  'JOURNAL_ARTICLE',
  'TERMINOLOGY',
  'DEFINITION',
  'SOCIETY_PAGE',
  'MANUFACTURER',
  'PATIENT_LEAFLET',
  'STATISTICS',
] as const
export type ReferenceKind = (typeof REFERENCE_KINDS)[number]
