import { checkCommand } from './check.ts'
import type { Command } from './command.ts'
import { diffCommand } from './diff.ts'
import { loadCommand, verifyCommand } from './load.ts'
import { planCommand } from './plan.ts'
import { coverageCommand } from './tools/coverage.ts'
import { formatCommand } from './tools/format.ts'
import { idsCommand } from './tools/ids.ts'
import { releasedCommand } from './tools/released.ts'
import { reportCommand } from './tools/report.ts'
import { sampleCommand } from './tools/sample.ts'
import { terminologyCommand } from './tools/terminology.ts'

const STATIONS: readonly Command[] = [checkCommand, planCommand, loadCommand, verifyCommand, diffCommand]
const TOOLS: readonly Command[] = [
  formatCommand,
  idsCommand,
  releasedCommand,
  terminologyCommand,
  reportCommand,
  sampleCommand,
  coverageCommand,
]

/** In the order of the stations, then the tools. */
export const COMMANDS: readonly Command[] = [...STATIONS, ...TOOLS]
