import { writeFile } from 'node:fs/promises'
import { loadSeed } from '../../load-seed.ts'
import { fingerprints } from '../../release/fingerprint.ts'
import { formatRelease, releasedFile } from '../../release/released.ts'
import type { Command } from '../command.ts'

export const releasedCommand: Command = {
  name: 'released',
  about: 'rewrites seed/released.tsv after a release: what `meta { changes }` compares with from then on',
  usage: 'released',
  async run({ dir, io }) {
    const { seed, plan } = await loadSeed(dir, { checks: false })
    const records = fingerprints(seed)
    await writeFile(releasedFile(dir), formatRelease({ version: plan.version, records }))
    io.out(`${records.size} records of ${plan.version}`)
    return 0
  },
}
