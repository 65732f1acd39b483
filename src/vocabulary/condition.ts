/** The seven families of the source article. */
export const CONDITION_FAMILIES = [
  'BACK_AND_NECK_PAIN',
  'RADICULAR_PAIN',
  'COMPLEX_REGIONAL_PAIN_SYNDROME',
  'NEUROPATHIC_PAIN',
  'VERTEBRAL_COMPRESSION_FRACTURE',
  'OSTEOARTHRITIS_AND_JOINT_PAIN',
  'SACROILIAC_JOINT_PAIN',
] as const
export type ConditionFamily = (typeof CONDITION_FAMILIES)[number]

export const REFERRAL_URGENCIES = ['IMMEDIATE', 'SAME_DAY', 'WITHIN_DAYS', 'ROUTINE'] as const
export type ReferralUrgency = (typeof REFERRAL_URGENCIES)[number]
