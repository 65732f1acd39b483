import { type Comparable, type Difference, difference } from '../load/diff.ts'
import { storedContents } from '../load/stored.ts'
import { loadSeed } from '../load-seed.ts'
import { type Command, textFlag } from './command.ts'
import { withGraph } from './with-graph.ts'

/** A line per item: `+` new, `-` gone, `~` altered with the names of its properties. */
function describeDifference({ added, removed, changed }: Difference): string[] {
  return [
    ...added.map((id) => `+ ${id}`),
    ...removed.map((id) => `- ${id}`),
    ...changed.map(({ id, properties }) => `~ ${id}: ${properties.join(', ')}`),
    `${added.length} added, ${removed.length} removed, ${changed.length} changed`,
  ]
}

const contentsOf = async (against: string | undefined): Promise<Comparable> =>
  against === undefined
    ? withGraph(async (port) => storedContents(await port.pin()))
    : (await loadSeed(against, { checks: false })).plan

export const diffCommand: Command = {
  name: 'diff',
  about: 'what the seed adds, removes and changes, compared with the loaded graph or another seed folder',
  usage: 'diff [--against <folder>]',
  options: { against: { type: 'string' } },
  async run({ dir, flags, io }) {
    const { plan } = await loadSeed(dir, { checks: false })
    const before = await contentsOf(textFlag(flags, 'against'))
    io.out(`${before.version} -> ${plan.version}`)
    for (const line of describeDifference(difference(before, plan))) io.out(line)
    return 0
  },
}
