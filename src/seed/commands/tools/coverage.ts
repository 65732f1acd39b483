import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FamilyCounts, familyCounts } from '../../census/families.ts'
import { FRAME_FILES, framePart } from '../../census/frame.ts'
import { readSeedDir } from '../../load-seed.ts'
import { type Command, textFlag } from '../command.ts'

const COLUMNS = [
  'conditions',
  'structures',
  'procedures',
  'reports',
  'findings',
  'shamControlled',
  'noDifference',
] as const

function familyTable(counts: readonly FamilyCounts[]): string[] {
  const cell = (text: string | number) => String(text).padStart(15)
  return [
    `${'family'.padEnd(32)}${COLUMNS.map(cell).join('')}`,
    ...counts.map((c) => `${c.family.padEnd(32)}${COLUMNS.map((column) => cell(c[column])).join('')}`),
  ]
}

export const coverageCommand: Command = {
  name: 'coverage',
  about: 'what the seed holds per family, and what of a coverage frame is missing',
  usage: 'coverage [--frame <folder>]   the folder holds conditions.tsv, procedures.tsv, pairs.tsv ...',
  options: { frame: { type: 'string' } },
  async run({ dir, flags, io }) {
    const { seed } = await readSeedDir(dir)
    for (const line of familyTable(familyCounts(seed))) io.out(line)
    const frame = textFlag(flags, 'frame')
    if (!frame) return 0
    for (const file of FRAME_FILES) {
      const { rows, missing } = framePart(file, await readFile(join(frame, file), 'utf8'), seed)
      io.out(`\n${file}: ${rows - missing.length} of ${rows} present`)
      for (const name of missing) io.out(`  missing: ${name}`)
    }
    return 0
  },
}
