import { parseArgs } from 'node:util'
import { COMMANDS } from './all-commands.ts'
import type { Command, Io } from './command.ts'

function help(): string {
  const list = COMMANDS.map(({ usage, about }) => `  ${usage}\n      ${about}`)
  return [
    'npm run seed -- <command> [options]',
    '',
    ...list,
    '',
    '  --dir <folder>   the seed folder (default: seed)',
    '  --help           this text',
    '',
    'exit code: 0 fine, 1 faults in the data, 2 wrong use or an unexpected error',
  ].join('\n')
}

async function runParsed(command: Command, args: string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { ...command.options, dir: { type: 'string', default: 'seed' } },
  })
  const flags = values as Record<string, string | boolean | undefined>
  return command.run({ dir: String(flags.dir), flags, rest: positionals, io })
}

/** Runs one command line and gives its exit code; nothing is thrown. */
export async function runCommand(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...args] = argv
  if (name === undefined || argv.includes('--help')) {
    io.out(help())
    return name === undefined ? 2 : 0
  }
  const command = COMMANDS.find((c) => c.name === name)
  if (!command) {
    io.err(`unknown command "${name}"\n\n${help()}`)
    return 2
  }
  try {
    return await runParsed(command, args, io)
  } catch (error) {
    io.err(error instanceof Error ? error.message : String(error))
    return 2
  }
}
