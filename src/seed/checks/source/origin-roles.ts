import { type Check, perRecord } from '../check.ts'

const DENIES_ORIGIN = /\bnot (the|its) origin\b/i

/** A structure that its own note calls no origin is not listed as one. */
export const originRoles: Check = perRecord(
  'origin-role',
  (seed) => seed.conditions,
  (condition) =>
    condition.arisesFrom.flatMap(({ structure, role, note }, index) =>
      role === 'ORIGIN' && note !== undefined && DENIES_ORIGIN.test(note)
        ? [
            {
              path: ['arisesFrom', index],
              message: `${condition.id} arises from ${structure}, which its note calls not the origin`,
              fix: 'write role: CONDUCTS (it carries the pain) or role: TREATMENT_SITE (a treatment acts or is given there)',
            },
          ]
        : [],
    ),
)
