import { z } from 'zod'
import type { EntityKind } from '../../store/entity.ts'
import { maybeNumber, maybeText, namedRow } from '../../store/props.ts'
import { BLINDINGS, FUNDING_KINDS, RISKS_OF_BIAS, STUDY_DESIGNS } from '../../vocabulary/evidence.ts'

const row = z
  .looseObject({
    ...namedRow,
    title: z.string(),
    journal: z.string(),
    year: z.int(),
    pmid: maybeText,
    pmcid: maybeText,
    doi: maybeText,
    nct: maybeText,
    design: z.enum(STUDY_DESIGNS),
    blinding: z.enum(BLINDINGS),
    nRandomized: maybeNumber,
    nAnalyzed: maybeNumber,
    nStudies: maybeNumber,
    population: z.string(),
    fundingKind: z.enum(FUNDING_KINDS),
    funder: maybeText,
    riskOfBiasTool: maybeText,
    riskOfBiasResult: z.enum(RISKS_OF_BIAS).nullish(),
    riskOfBiasBy: maybeText,
    summary: z.string(),
    studyId: z.string(),
    page: z.string(),
    readAt: z.string(),
  })
  .transform((props) => ({ ...props, __typename: 'EvidenceReport' as const }))

/** A report of a study, a review or a guideline. Stored under the label `Evidence`. */
export type EvidenceReport = z.output<typeof row>
export const evidenceKind: EntityKind<EvidenceReport> = { label: 'Evidence', noun: 'evidence', row }
