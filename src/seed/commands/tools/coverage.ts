import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { claimCertainties, pathwayPlaces } from '../../census/coverage-nodes.ts'
import { familyCounts } from '../../census/families.ts'
import { FRAME_FILES, framePart } from '../../census/frame.ts'
import { framePriorities } from '../../census/frame-pairs.ts'
import { gapLines } from '../../census/gaps.ts'
import { pairCounts } from '../../census/pairs.ts'
import { frameRecovery, holdingLines } from '../../census/recovery.ts'
import { familyTable, markdownTable, pairTable } from '../../census/tables.ts'
import { withTable } from '../../census/write-table.ts'
import { type LoadedSeed, loadSeed } from '../../load-seed.ts'
import type { SeedData } from '../../seed-data.ts'
import { type Command, type Io, textFlag } from '../command.ts'

function print({ seed, plan }: LoadedSeed, io: Io): void {
  const pairs = pairCounts(seed, claimCertainties(plan.nodes))
  const lines = [
    ...familyTable(familyCounts(seed, pathwayPlaces(plan.nodes))),
    '',
    ...holdingLines(seed),
    `\n${pairs.length} pairs with evidence of their own; for, no difference, against: findings`,
    ...pairTable(pairs),
    '\nmissing: procedures that reach a source of the pain, without evidence of any kind',
    ...gapLines(plan.nodes),
  ]
  for (const line of lines) io.out(line)
}

async function printFrame(folder: string | undefined, seed: SeedData, io: Io): Promise<void> {
  if (!folder) {
    io.out('\nno frame was given: what ought to be there is compared with --frame <folder>')
    return
  }
  for (const file of FRAME_FILES) {
    const text = await readFile(join(folder, file), 'utf8')
    const { rows, missing } = framePart(file, text, seed)
    io.out(`\n${file}: ${rows - missing.length} of ${rows} present`)
    for (const name of missing) io.out(`  missing: ${name}`)
    const more = file === 'pairs.tsv' ? [...framePriorities(text, seed), ...frameRecovery(text, seed)] : []
    for (const line of more) io.out(line)
  }
}

export const coverageCommand: Command = {
  name: 'coverage',
  about: 'what the seed holds per family and per pair, and what is missing; also against a frame of names',
  usage: [
    'coverage [--frame <folder>]   the folder holds conditions.tsv, procedures.tsv, pairs.tsv ...',
    '  coverage --write <file>       the table per family into a file that has its marks',
  ].join('\n'),
  options: { frame: { type: 'string' }, write: { type: 'string' } },
  async run({ dir, flags, io }) {
    const loaded = await loadSeed(dir, { checks: false })
    const file = textFlag(flags, 'write')
    if (file === undefined) {
      print(loaded, io)
      await printFrame(textFlag(flags, 'frame'), loaded.seed, io)
      return 0
    }
    const families = familyCounts(loaded.seed, pathwayPlaces(loaded.plan.nodes))
    await writeFile(file, withTable(await readFile(file, 'utf8'), markdownTable(families)))
    io.out(`wrote the table of ${families.length} lines into ${file}`)
    return 0
  },
}
