import { ensureLoaded } from '../load/ensure-loaded.ts'
import { progressTo } from '../load/progress.ts'
import { verifyLoad } from '../load/verify.ts'
import { checkSeed, loadSeed, readSeedDir } from '../load-seed.ts'
import type { Command } from './command.ts'
import { withGraph } from './with-graph.ts'

export const loadCommand: Command = {
  name: 'load',
  about: 'loads the seed when the graph holds another version, and verifies it; refuses a seed with faults',
  usage: 'load [--force]                load again; also with faults that the engines can store',
  options: { force: { type: 'boolean' } },
  async run({ dir, flags, io }) {
    const faults = await checkSeed(dir, await readSeedDir(dir))
    if (faults.length > 0 && !flags.force) {
      io.err(`${faults.length} faults; nothing was loaded. They are listed by: npm run seed -- check`)
      return 1
    }
    return withGraph(async (port) => {
      const progress = progressTo(process.stderr)
      const { plan, loaded, version } = await ensureLoaded(port, dir, progress)
      if (!loaded && flags.force) await port.replaceAll(plan, progress)
      const wrong = await verifyLoad(await port.pin(), plan)
      for (const line of wrong) io.err(line)
      io.out(
        `${loaded || flags.force ? 'loaded' : 'already there'}: ${version} on ${port.engine}, ${plan.nodes.length} nodes, ${plan.edges.length} edges`,
      )
      return wrong.length > 0 ? 1 : 0
    })
  },
}

export const verifyCommand: Command = {
  name: 'verify',
  about: 'compares version and counts of the graph with the plan',
  usage: 'verify',
  async run({ dir, io }) {
    const { plan } = await loadSeed(dir, { checks: false })
    const wrong = await withGraph(async (port) => verifyLoad(await port.pin(), plan))
    for (const line of wrong) io.out(line)
    if (wrong.length === 0) io.out(`the graph holds ${plan.version} as planned`)
    return wrong.length > 0 ? 1 : 0
  },
}
