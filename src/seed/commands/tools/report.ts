import { readSeedDir } from '../../load-seed.ts'
import type { SeedStudyFile } from '../../seed-data.ts'
import type { Command } from '../command.ts'

interface Totals {
  readonly files: number
  readonly readTwice: number
  readonly compared: number
  readonly agreed: number
}

function readingTotals(studies: readonly SeedStudyFile[]): Totals {
  const sum = (of: (review: SeedStudyFile['review']) => number) =>
    studies.reduce((n, { review }) => n + of(review), 0)
  return {
    files: studies.length,
    readTwice: sum((review) => (review.readings > 1 ? 1 : 0)),
    compared: sum((review) => review.compared),
    agreed: sum((review) => review.agreed),
  }
}

/** Differences between readers that were settled from the page, by study. */
const settledLines = (studies: readonly SeedStudyFile[]): string[] =>
  studies.flatMap(({ study, review }) => review.settled.map((text) => `  ${study.id}: ${text}`))

export const reportCommand: Command = {
  name: 'report',
  about: 'how far two readings of the same pages agreed',
  usage: 'report',
  async run({ dir, io }) {
    const { studies } = (await readSeedDir(dir)).seed
    const { files, readTwice, compared, agreed } = readingTotals(studies)
    const share =
      compared === 0 ? 'nothing compared yet' : `${((agreed / compared) * 100).toFixed(1)} % agreed at once`
    io.out(`${readTwice} of ${files} evidence files were read twice`)
    io.out(`${agreed} of ${compared} numbers: ${share}`)
    const settled = settledLines(studies)
    io.out(`${settled.length} differences settled from the page`)
    for (const line of settled) io.out(line)
    return 0
  },
}
