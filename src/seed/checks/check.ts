import type { Link } from '../links.ts'
import type { Place, Problem } from '../problem.ts'
import type { RetiredId } from '../read/manifest.ts'
import type { ReadFile } from '../read/read-seed.ts'
import type { SeedRecord } from '../records.ts'
import type { SeedData } from '../seed-data.ts'
import type { Terminology } from '../terminology/terminology.ts'

/** What checks may look at beside the data; computed once for all of them. */
export interface CheckContext {
  /** File and line of a record, or of a value inside it. */
  at(record: object, ...path: readonly PropertyKey[]): Place
  readonly records: readonly SeedRecord[]
  readonly links: readonly Link[]
  /** Ids that exist as `kind/id`, those of refused records included. */
  readonly ids: ReadonlySet<string>
  readonly files: readonly ReadFile[]
  /** Absent when the seed folder carries no terminology tables. */
  readonly terminology: Terminology | undefined
  readonly releasedIds: readonly string[]
  readonly retired: readonly RetiredId[]
  /** Today as YYYY-MM-DD. */
  readonly today: string
}

/** One rule. It reports every fault it finds and never throws. */
export type Check = (seed: SeedData, context: CheckContext) => Problem[]

/** What is wrong, what to write instead, and where: a path inside the record, or nothing for its id. */
export interface Told {
  readonly message: string
  readonly fix: string
  readonly path?: readonly PropertyKey[]
}

/** A rule about single records of the seed, by file and line. */
export const perRecord =
  <R extends object>(
    rule: string,
    recordsIn: (seed: SeedData) => readonly R[],
    judge: (record: R, seed: SeedData) => readonly Told[],
  ): Check =>
  (seed, { at }) =>
    recordsIn(seed).flatMap((record) =>
      judge(record, seed).map(({ path = ['id'], message, fix }) => ({
        ...at(record, ...path),
        rule,
        message,
        fix,
      })),
    )
