import path from 'node:path'
import { readConfig } from './config.ts'
import { PACKAGE_ROOT } from './package-root.ts'
import { planAside } from './seed/load/plan-aside.ts'

const SEED = path.join(PACKAGE_ROOT, 'seed')

try {
  const config = readConfig()
  const planning = planAside(SEED)
  // Whoever waits for the plan hears of a failure; until then nobody does.
  planning.catch(() => undefined)
  // Loading these modules takes as long as reading half the seed, so both go on at once.
  const { serve } = await import('./serve.ts')
  await serve(config, planning)
} catch (error) {
  const { explainFailure } = await import('./start-failure.ts')
  process.stderr.write(`${explainFailure(error)}\n`)
  process.exitCode = 1
}
