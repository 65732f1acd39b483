export const STRUCTURE_KINDS = [
  'NERVE',
  'NERVE_ROOT',
  'GANGLION',
  'PLEXUS',
  'JOINT',
  'DISC',
  'ENDPLATE',
  'VERTEBRA',
  'BONE',
  'MUSCLE',
  'TENDON',
  'LIGAMENT',
  'FASCIA',
  'BURSA',
  'SYNOVIUM',
  'ARTERY',
  'SPACE',
  'FORAMEN',
  'SPINAL_CORD_TRACT',
  'NEUROMA',
  'OTHER',
] as const

/** What a structure is to a condition's pain: only an origin is where it starts. */
export const PAIN_SOURCE_ROLES = ['ORIGIN', 'CONDUCTS', 'TREATMENT_SITE'] as const
export type PainSourceRole = (typeof PAIN_SOURCE_ROLES)[number]

export const BODY_REGIONS = [
  'HEAD_AND_FACE',
  'CERVICAL',
  'THORACIC',
  'LUMBAR',
  'LUMBOSACRAL',
  'SACRAL_AND_PELVIC',
  'TRUNK',
  'SHOULDER',
  'ELBOW',
  'WRIST_AND_HAND',
  'HIP',
  'KNEE',
  'ANKLE_AND_FOOT',
  'UPPER_LIMB',
  'LOWER_LIMB',
  'WHOLE_SPINE',
  'ANY',
] as const
export type BodyRegion = (typeof BODY_REGIONS)[number]
