import { z } from 'zod'
import {
  CERTAINTIES,
  COMPARISONS,
  GRADE_REASONS_DOWN,
  GRADE_REASONS_UP,
  OUTCOME_DOMAINS,
  RECOMMENDATION_DIRECTIONS,
  RECOMMENDATION_STRENGTHS,
  TIME_WINDOWS,
} from '../../vocabulary/evidence.ts'
import { shortText, slug, text } from './common.ts'

/** A certainty that a society or a review stated; `report` is the evidence it was read from. */
const carriedAssessment = z.strictObject({
  id: slug,
  condition: slug,
  procedure: slug,
  origin: z.enum(['SOCIETY', 'REVIEW']),
  domain: z.enum(OUTCOME_DOMAINS),
  comparison: z.enum(COMPARISONS),
  window: z.enum(TIME_WINDOWS),
  certainty: z.enum(CERTAINTIES),
  /** What it says of the claim that the procedure works; left out when the text read shows no direction. */
  bearing: z.enum(['SUPPORTS', 'NO_DIFFERENCE', 'CONTRARY']).optional(),
  reasonsDown: z.array(z.enum(GRADE_REASONS_DOWN)).default([]),
  reasonsUp: z.array(z.enum(GRADE_REASONS_UP)).default([]),
  /** What the grading is about, in our words: the estimate and whom it favours. */
  statement: text,
  report: slug,
})

const recommendation = z.strictObject({
  id: slug,
  condition: slug,
  procedure: slug,
  by: shortText,
  direction: z.enum(RECOMMENDATION_DIRECTIONS),
  strength: z.enum(RECOMMENDATION_STRENGTHS),
  /** The body's own words for its grade, for example `Grade B, moderate certainty`. */
  grade: shortText.optional(),
  statement: text,
  report: slug,
})

export const gradings = z.strictObject({
  assessments: z.array(carriedAssessment).default([]),
  recommendations: z.array(recommendation).default([]),
})
