import { writeFile } from 'node:fs/promises'
import { planProblems } from '../../graph/check-plan.ts'
import type { LoadPlan } from '../../graph/load-plan.ts'
import { loadSeed } from '../load-seed.ts'
import { canonicalLines } from '../plan/canonical.ts'
import { countBy } from '../plan/counts.ts'
import { type Command, textFlag } from './command.ts'

/** Faults of a plan repeat those of the checks, so a few are enough. */
const SHOWN = 5

const table = (title: string, counts: ReadonlyMap<string, number>): string =>
  [title, ...[...counts].map(([name, count]) => `  ${String(count).padStart(7)}  ${name}`)].join('\n')

/** Counts of a plan per label and per edge type. */
function describePlan({ version, nodes, edges }: LoadPlan): string {
  return [
    `data version ${version}`,
    table(
      `${nodes.length} nodes`,
      countBy(nodes, (n) => n.label),
    ),
    table(
      `${edges.length} edges`,
      countBy(edges, (e) => e.type),
    ),
  ].join('\n')
}

export const planCommand: Command = {
  name: 'plan',
  about: 'what would be loaded: counts, or the whole content',
  usage: 'plan [--out <file>|--jsonl]   the plan as JSON into a file, or canonical lines on standard output',
  options: { out: { type: 'string' }, jsonl: { type: 'boolean' } },
  async run({ dir, flags, io }) {
    const { plan } = await loadSeed(dir, { checks: false })
    const out = textFlag(flags, 'out')
    if (out) await writeFile(out, `${JSON.stringify(plan, null, 1)}\n`)
    if (flags.jsonl) for (const line of canonicalLines(plan)) io.out(line)
    else io.out(describePlan(plan))
    const faults = planProblems(plan)
    for (const fault of faults.slice(0, SHOWN)) io.err(fault)
    if (faults.length > SHOWN) io.err(`... and ${faults.length - SHOWN} more; see npm run seed -- check`)
    return faults.length > 0 ? 1 : 0
  },
}
