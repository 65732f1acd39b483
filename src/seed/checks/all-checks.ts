import type { Check } from './check.ts'
import { idsUnique } from './graph/ids-unique.ts'
import { referencesResolve } from './graph/references-resolve.ts'

/** Every rule of the seed; the order does not matter, as problems are sorted by place. */
export const CHECKS: readonly Check[] = [idsUnique, referencesResolve]
