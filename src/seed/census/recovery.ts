import { isOperation } from '../../features/pathway/ranking/filters.ts'
import type { ReferenceKind } from '../../vocabulary/evidence.ts'
import type { SeedData } from '../seed-data.ts'
import { framePairs } from './frame-pairs.ts'
import { distinct } from './statements.ts'

type Profile = SeedData['recoveryProfiles'][number]

/** Kinds of page that weigh as much as a study that stands in `seed/evidence`. */
const STRONG_KINDS: readonly ReferenceKind[] = [
  'REGULATOR',
  'LABEL',
  'GUIDELINE',
  'JOURNAL_ARTICLE',
  'REVIEW_ARTICLE',
]

export interface RecoveryCensus {
  /** Procedures that have a profile. */
  readonly profiled: ReadonlySet<string>
  /** Procedures whose profile states a figure. */
  readonly withFigure: ReadonlySet<string>
  /** Those of them with a figure from a study, a guideline or a regulator. */
  readonly wellSourced: ReadonlySet<string>
  /** Procedure and stated operative alternative for which the same measure is known. */
  readonly compared: readonly string[]
}

/** What the recovery profiles hold, by procedure. */
export function recoveryCensus(seed: SeedData): RecoveryCensus {
  const strong = strongSources(seed)
  const restsWell = (p: Profile) => p.facts.some((f) => f.sources.some((s) => strong(s)))
  const having = (fits: (profile: Profile) => boolean) =>
    new Set(seed.recoveryProfiles.filter(fits).map((p) => p.procedure))
  return {
    profiled: having(() => true),
    withFigure: having((p) => p.facts.length > 0),
    wellSourced: having(restsWell),
    compared: comparedPairs(seed),
  }
}

function strongSources({ references }: SeedData): (source: string) => boolean {
  const kinds = new Map(references.map((r) => [`reference/${r.id}`, r.kind]))
  return (source) => {
    const kind = kinds.get(source)
    return kind === undefined ? source.startsWith('evidence/') : STRONG_KINDS.includes(kind)
  }
}

function comparedPairs({ procedures, recoveryProfiles }: SeedData): string[] {
  const operations = new Set(procedures.filter(isOperation).map((p) => p.id))
  const measures = (procedure: string) =>
    recoveryProfiles.filter((p) => p.procedure === procedure).flatMap((p) => p.facts.map((f) => f.measure))
  const share = (a: string, b: string) => measures(a).some((measure) => measures(b).includes(measure))
  return procedures
    .filter(({ id }) => !operations.has(id))
    .flatMap(({ id, alternativeTo }) =>
      alternativeTo
        .filter(({ procedure }) => operations.has(procedure) && share(id, procedure))
        .map(({ procedure }) => `${id} + ${procedure}`),
    )
}

/** Lines on recovery, technologies over time and published use. */
export function holdingLines(seed: SeedData): string[] {
  const { profiled, withFigure, wellSourced, compared } = recoveryCensus(seed)
  const dated = seed.technologies.filter((t) => t.milestones.length > 0)
  const rated = seed.procedureUses.filter((use) => use.rate !== undefined)
  return [
    `recovery: ${profiled.size} procedures have a profile, ${withFigure.size} state a figure, ${wellSourced.size} of them one from a study, a guideline or a regulator`,
    `recovery against surgery: ${compared.length} procedures and their operative alternatives share a measure`,
    `time: ${dated.length} of ${seed.technologies.length} technologies have dated milestones, ${dated.flatMap((t) => t.milestones).length} in all`,
    `use: ${distinct(seed.procedureUses.flatMap((use) => use.procedures))} procedures have published use in a year, ${seed.procedureUses.length} figures, ${rated.length} with a rate`,
  ]
}

/** What is missing of the recovery of the procedures of a frame's first priority. */
export function frameRecovery(text: string, seed: SeedData): string[] {
  const first = framePairs(text, seed).filter((p) => p.priority === '1' && p.procedure !== '')
  const procedures = [...new Set(first.map((p) => p.procedure))]
  const { profiled, withFigure, wellSourced } = recoveryCensus(seed)
  const lacking = procedures.filter((p) => withFigure.has(p) && !wellSourced.has(p))
  const stating = procedures.filter((p) => withFigure.has(p))
  return [
    `  recovery: ${procedures.filter((p) => profiled.has(p)).length} of ${procedures.length} procedures of priority 1 have a profile, ${stating.length} state a figure, ${stating.length - lacking.length} of them one from a study, a guideline or a regulator`,
    ...procedures.filter((p) => !profiled.has(p)).map((p) => `    no profile: ${p}`),
    ...lacking.map((p) => `    only leaflets and the like: ${p}`),
  ]
}
