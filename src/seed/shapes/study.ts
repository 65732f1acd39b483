import { z } from 'zod'
import {
  BLINDINGS,
  FUNDING_KINDS,
  NOTICE_KINDS,
  RISKS_OF_BIAS,
  STUDY_DESIGNS,
} from '../../vocabulary/evidence.ts'
import { isoDate, pageAddress, partialDate, shortText, slug, text, year } from './common.ts'
import { finding } from './finding.ts'

const count = z.int().min(1)

const pmid = z.string().regex(/^\d{1,8}$/, 'write the PMID as digits in quotes')
const doi = z
  .string()
  .regex(/^10\.\d{4,9}\/\S+$/, 'write the DOI without https://doi.org/, for example 10.1001/jama.2017.7918')

/** One published report: what evidence ids name. */
const report = z.strictObject({
  id: slug,
  title: z.string().trim().min(10).max(400),
  journal: shortText,
  year,
  published: partialDate.optional(),
  pmid: pmid.optional(),
  pmcid: z
    .string()
    .regex(/^PMC\d+$/)
    .optional(),
  doi: doi.optional(),
  nct: z
    .string()
    .regex(/^NCT\d{8}$/)
    .optional(),
  design: z.enum(STUDY_DESIGNS),
  blinding: z.enum(BLINDINGS).default('NOT_REPORTED'),
  nRandomized: count.optional(),
  nAnalyzed: count.optional(),
  /** Reviews and guidelines: how many studies went in. */
  nStudies: count.optional(),
  population: text,
  fundingKind: z.enum(FUNDING_KINDS).default('NOT_REPORTED'),
  funder: shortText.optional(),
  riskOfBias: z.strictObject({ tool: shortText, result: z.enum(RISKS_OF_BIAS), by: text }).optional(),
  summary: z.string().trim().min(20).max(800),
  /** Of a report without findings alone: what it would say something about if its results could be read. */
  about: z.array(z.strictObject({ condition: slug, procedure: slug })).default([]),
  notices: z
    .array(
      z.strictObject({
        kind: z.enum(NOTICE_KINDS),
        date: partialDate,
        pmid: pmid.optional(),
        doi: doi.optional(),
        page: pageAddress,
        note: text.optional(),
      }),
    )
    .default([]),
  page: pageAddress,
  readAt: isoDate,
})

const arm = z.strictObject({
  id: slug,
  label: shortText,
  n: z.int().min(0).optional(),
  /** What the group received: procedure/<id> or comparator/<id>. */
  received: z.array(z.string().regex(/^(procedure|comparator)\/[a-z0-9]+(-[a-z0-9]+)*$/)).min(1),
})

const review = z.strictObject({
  /** 1 until a second reader extracted the numbers without seeing the first. */
  readings: z.int().min(1),
  /** Count of numbers both readers extracted, and of those that agreed at once. */
  compared: z.int().min(0).default(0),
  agreed: z.int().min(0).default(0),
  /** Differences settled from the page, and what the page said. */
  settled: z.array(text).default([]),
})

/** One file of seed/evidence: a study with every report of it. */
export const studyFile = z.strictObject({
  study: z.strictObject({
    id: slug,
    name: shortText,
    registry: z.array(shortText).default([]),
    nRandomized: count.optional(),
    sites: count.optional(),
    countries: z.array(shortText).default([]),
  }),
  reports: z.array(report).min(1),
  arms: z.array(arm).default([]),
  findings: z.array(finding).default([]),
  review,
})
