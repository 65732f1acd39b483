import type { ParseArgsConfig } from 'node:util'

/** What a command writes to; tests give their own. */
export interface Io {
  out(text: string): void
  err(text: string): void
}

export type Flags = Readonly<Record<string, string | boolean | undefined>>

export interface CommandInput {
  /** The seed folder. */
  readonly dir: string
  readonly flags: Flags
  readonly rest: readonly string[]
  readonly io: Io
}

/** One word after `npm run seed --`. `run` gives the exit code: 0 fine, 1 faults in the data, 2 wrong use. */
export interface Command {
  readonly name: string
  readonly about: string
  /** How it is called, for the help. */
  readonly usage: string
  readonly options?: ParseArgsConfig['options']
  run(input: CommandInput): Promise<number>
}

/** A flag with a text value, or nothing. */
export const textFlag = (flags: Flags, name: string): string | undefined => {
  const value = flags[name]
  return typeof value === 'string' ? value : undefined
}
