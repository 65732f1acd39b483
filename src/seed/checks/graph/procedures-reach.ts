import type { SeedProcedure } from '../../seed-data.ts'
import { type Check, perRecord } from '../check.ts'

const isSystemic = (p: SeedProcedure): boolean => p.class === 'INFUSION' || p.accessRoute === 'INTRAVENOUS'

/** A procedure acts on a structure, unless it is systemic, or a narrower or broader one says on which. */
export const proceduresReach: Check = perRecord(
  'target',
  (seed) => seed.procedures,
  (p, seed) => {
    const related = p.broader.length > 0 || seed.procedures.some((other) => other.broader.includes(p.id))
    if (p.targets.length > 0 || p.confirms.length > 0 || related || isSystemic(p)) return []
    const fix = 'add targets, or class INFUSION when it acts on the whole body, or the broader procedure'
    return [{ message: `${p.id} targets nothing`, fix }]
  },
)
