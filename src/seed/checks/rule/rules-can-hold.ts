import type { Told } from '../check.ts'
import { perRecord } from '../check.ts'
import { canHold } from './worlds.ts'

const never = (path: 'when' | 'askWhen' | 'metWhen'): Told => ({
  path: [path],
  message: `${path} can never hold: its parts contradict each other`,
  fix: 'mend the bounds or the list, or remove the rule',
})

/** A rule whose condition contradicts itself would look like safety and do nothing. */
export const rulesCanHold = perRecord(
  'rule-can-hold',
  (seed) => seed.planRules,
  ({ when, askWhen, metWhen }) => [
    ...(canHold(when) ? [] : [never('when')]),
    ...(canHold(askWhen) ? [] : [never('askWhen')]),
    ...(canHold(metWhen) ? [] : [never('metWhen')]),
  ],
)
