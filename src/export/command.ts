import { parseArgs } from 'node:util'
import type { Io } from '../seed/commands/command.ts'
import { SeedError } from '../seed/load/load-planned.ts'
import { loadSeed } from '../seed/load-seed.ts'
import { exportGraph } from './export-graph.ts'
import { FILES, FORMATS, type Format } from './files/formats.ts'
import { type OnFile, writeExport } from './files/write-export.ts'

const HELP = [
  'npm run export -- [options]     writes the whole graph as files',
  '',
  '  --out <folder>      where to; an earlier export there is replaced at once (default: export)',
  `  --format <list>     some of ${FORMATS.join(', ')}, parted by commas (default: all)`,
  '  --dir <folder>      the seed folder (default: seed)',
  '  --help              this text',
  '',
  ...FILES.map(({ name, format, about }) => `  ${format.padEnd(10)} ${name.padEnd(24)} ${about}`),
  '',
  'exit code: 0 fine, 2 wrong use or an error; then an earlier export is as it was',
].join('\n')

const OPTIONS = {
  out: { type: 'string', default: 'export' },
  format: { type: 'string', default: FORMATS.join(',') },
  dir: { type: 'string', default: 'seed' },
  help: { type: 'boolean', default: false },
} as const

function formatsOf(list: string): Format[] {
  return list.split(',').map((given) => {
    const format = FORMATS.find((known) => known === given.trim())
    if (!format) throw new Error(`unknown format "${given}": write some of ${FORMATS.join(', ')}`)
    return format
  })
}

const size = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`

/** The planned graph and not a served one: an export needs no engine, and no lock on a running server's files. */
async function plannedGraph(dir: string) {
  const { plan, problems } = await loadSeed(dir, { checks: false })
  if (problems.length > 0) throw new SeedError(problems)
  return exportGraph(plan)
}

async function run(argv: readonly string[], io: Io): Promise<void> {
  const { values } = parseArgs({ args: [...argv], options: OPTIONS })
  if (values.help) return io.out(HELP)
  const formats = formatsOf(values.format)
  io.err(`reading ${values.dir}`)
  const graph = await plannedGraph(values.dir)
  const onFile: OnFile = ({ name, bytes }, done, total) =>
    io.err(`${done} of ${total}  ${name.padEnd(24)} ${size(bytes)}`)
  const { dataVersion, nodes, edges } = await writeExport(graph, values.out, { formats, onFile })
  io.out(`${values.out}: ${dataVersion}, ${nodes.total} nodes, ${edges.total} edges; see receipt.json`)
}

/** Runs `npm run export` and gives its exit code; nothing is thrown. */
export async function runExport(argv: readonly string[], io: Io): Promise<number> {
  try {
    await run(argv, io)
    return 0
  } catch (error) {
    io.err(error instanceof Error ? error.message : String(error))
    return 2
  }
}
