import { z } from 'zod'
import { maybe } from '../../store/props.ts'
import { CONDITION_FAMILIES } from '../../vocabulary/condition.ts'
import { CERTAINTIES, type Certainty, COMPARISONS, OUTCOME_DOMAINS } from '../../vocabulary/evidence.ts'
import { PROCEDURE_CLASSES } from '../../vocabulary/procedure.ts'
import type { EvidenceFact } from '../claim/evidence-fact.ts'

const namedRow = z.object({ id: z.string(), name: z.string() })

/** A claim with all that sorts or narrows its findings. */
export const mapClaimRow = z.object({
  claim: z.string(),
  certainty: maybe(z.enum(CERTAINTIES)),
  condition: namedRow.extend({ family: z.enum(CONDITION_FAMILIES) }),
  procedure: namedRow.extend({ class: z.enum(PROCEDURE_CLASSES) }),
  structures: z.array(namedRow),
  carried: z.array(
    z.object({
      domain: z.enum(OUTCOME_DOMAINS),
      comparison: z.enum(COMPARISONS),
      certainty: z.enum(CERTAINTIES),
      year: z.int(),
    }),
  ),
})
export type MapClaim = z.output<typeof mapClaimRow>

/** A finding under one claim: the unit that a map counts. */
export interface MapFact {
  readonly claim: MapClaim
  readonly report: string
  readonly fact: EvidenceFact
  /** Overall certainty of the claim, now or as of the year asked for. */
  readonly certainty: Certainty | null
}
