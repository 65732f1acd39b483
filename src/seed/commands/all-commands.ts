import { checkCommand } from './check.ts'
import type { Command } from './command.ts'
import { diffCommand } from './diff.ts'
import { loadCommand, verifyCommand } from './load.ts'
import { planCommand } from './plan.ts'
import { terminologyCommand } from './terminology.ts'

/** In the order of the stations, then the tools. */
export const COMMANDS: readonly Command[] = [
  checkCommand,
  planCommand,
  loadCommand,
  verifyCommand,
  diffCommand,
  terminologyCommand,
]
