import { checkSeed, readSeedDir } from '../load-seed.ts'
import { formatProblem, type Problem } from '../problem.ts'
import { recordsOf } from '../records.ts'
import { type Command, textFlag } from './command.ts'

function summary(problems: readonly Problem[]): string {
  const counts = new Map<string, number>()
  for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const rules = [...counts].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count}`)
  const files = new Set(problems.map((p) => p.file)).size
  return `${problems.length} faults in ${files} files: ${rules.join(', ')}`
}

export const checkCommand: Command = {
  name: 'check',
  about: 'every fault of the seed, with file, line and what to write',
  usage: 'check [--only <text>]      only files or rules whose name holds the text',
  options: { only: { type: 'string' } },
  async run({ dir, flags, io }) {
    const read = await readSeedDir(dir)
    const only = textFlag(flags, 'only') ?? ''
    const problems = (await checkSeed(dir, read)).filter(
      (p) => p.file.includes(only) || p.rule.includes(only),
    )
    for (const problem of problems) io.out(formatProblem(problem))
    io.out(problems.length > 0 ? summary(problems) : `${recordsOf(read.seed).length} records, no faults`)
    return problems.length > 0 ? 1 : 0
  },
}
