import { checkCommand } from './check.ts'
import type { Command } from './command.ts'
import { coverageCommand } from './coverage.ts'
import { diffCommand } from './diff.ts'
import { formatCommand } from './format.ts'
import { idsCommand } from './ids.ts'
import { loadCommand, verifyCommand } from './load.ts'
import { planCommand } from './plan.ts'
import { reportCommand } from './report.ts'
import { sampleCommand } from './sample.ts'
import { terminologyCommand } from './terminology.ts'

const STATIONS: readonly Command[] = [checkCommand, planCommand, loadCommand, verifyCommand, diffCommand]
const TOOLS: readonly Command[] = [
  formatCommand,
  idsCommand,
  terminologyCommand,
  reportCommand,
  sampleCommand,
  coverageCommand,
]

/** In the order of the stations, then the tools. */
export const COMMANDS: readonly Command[] = [...STATIONS, ...TOOLS]
