import { writeSync } from 'node:fs'
import { openGraph } from '../../src/graph/open-graph.ts'
import { versionPlan } from './versions.ts'

/** Loads until half is in, says so, and then waits to be killed. */
const port = await openGraph(JSON.parse(process.argv[2] ?? '{}'))
await port.replaceAll(versionPlan('v2', 6_000), (done, total) => {
  if (done < total / 2) return
  writeSync(1, 'half\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})
