import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { PACKAGE_ROOT } from '../../src/package-root.ts'
import { REFERRAL_URGENCIES } from '../../src/vocabulary/condition.ts'
import { FACT_NAMES } from '../../src/vocabulary/plan-facts.ts'

const STAGES = ['CONFIRM', 'TREAT', 'MAINTAIN_OR_ESCALATE'] as const
const slug = z.string()
const ruled = z.strictObject({ procedure: slug, rule: slug })
const MISSING = [...FACT_NAMES, 'DRUGS', 'PRIOR_TREATMENTS', 'RED_FLAG'] as const

/** A case of a guideline or of teaching: a profile, and what its source says about the plan. */
const vignette = z.strictObject({
  id: slug,
  title: z.string(),
  source: z.strictObject({ title: z.string(), page: z.url(), note: z.string() }),
  profile: z.record(z.string(), z.unknown()),
  expect: z.strictObject({
    referral: z.enum([...REFERRAL_URGENCIES, 'NONE']),
    include: z.array(z.strictObject({ procedure: slug, stage: z.enum(STAGES) })).default([]),
    exclude: z.array(ruled).default([]),
    notRecommended: z.array(slug).default([]),
    order: z.array(z.tuple([slug, slug])).default([]),
    cautions: z.array(ruled).default([]),
    companions: z.array(slug).default([]),
    missing: z.array(z.enum(MISSING)).default([]),
  }),
  /** Only where our plan departs from the source: how, and why. */
  departs: z.string().optional(),
})
export type Vignette = z.output<typeof vignette>

const FOLDER = path.join(PACKAGE_ROOT, 'test/vignettes')

export const VIGNETTES: readonly Vignette[] = readdirSync(FOLDER)
  .toSorted()
  .map((file) => vignette.parse(parse(readFileSync(path.join(FOLDER, file), 'utf8'))))

type Loose = Readonly<Record<string, unknown>>

const prefixed = (kind: string, value: unknown) => `RELIEF:${kind}/${value}`
const list = (value: unknown): Loose[] => (Array.isArray(value) ? value : [])

/** The profile as a client sends it: short ids of the file become whole ones. */
export function inputOf({ profile }: Vignette): Loose {
  const { conditions, priorTreatments, redFlags, drugs, opioids, ...rest } = profile
  const flags = (redFlags ?? {}) as Loose
  const flagIds = (key: string) =>
    Array.isArray(flags[key]) ? { [key]: (flags[key] as unknown[]).map((f) => prefixed('red-flag', f)) } : {}
  return {
    ...rest,
    ...(conditions !== undefined && {
      conditions: list(conditions).map((c) => ({ ...c, condition: prefixed('condition', c.condition) })),
    }),
    ...(priorTreatments !== undefined && {
      priorTreatments: list(priorTreatments).map((p) => ({
        ...p,
        procedure: prefixed('procedure', p.procedure),
      })),
    }),
    ...(redFlags !== undefined && { redFlags: { ...flags, ...flagIds('present'), ...flagIds('absent') } }),
    ...(Array.isArray(drugs) && { drugs: drugs.map((d) => prefixed('medication', d)) }),
    ...(opioids !== undefined && {
      opioids: list(opioids).map((o) => ({ ...o, drug: prefixed('medication', o.drug) })),
    }),
  }
}
