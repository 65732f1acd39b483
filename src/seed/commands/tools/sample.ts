import { draw } from '../../facts/draw.ts'
import { factsOf } from '../../facts/facts.ts'
import { readSeedDir } from '../../load-seed.ts'
import { type Command, textFlag } from '../command.ts'

export const sampleCommand: Command = {
  name: 'sample',
  about: 'random facts with the page they were read from and the words to look for there',
  usage: 'sample [<N>] [--seed <n>]     N facts, 10 when left out; the same seed draws the same facts',
  options: { seed: { type: 'string' } },
  async run({ dir, flags, rest, io }) {
    const count = Number(rest[0] ?? 10)
    const seed = Number(textFlag(flags, 'seed') ?? Date.now() % 1_000_000)
    if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
      io.err('write whole numbers: sample 10 --seed 7')
      return 2
    }
    const { seed: data, origins } = await readSeedDir(dir)
    const facts = factsOf(data)
    io.out(`${Math.min(count, facts.length)} of ${facts.length} facts, --seed ${seed}`)
    for (const { id, record, page, says } of draw(facts, count, seed)) {
      const { file, line } = origins.at(record)
      io.out(`\n${id}  (${file}:${line})\n  page:     ${page}`)
      for (const words of says) io.out(`  look for: ${words}`)
    }
    return 0
  },
}
