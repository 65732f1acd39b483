import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readSeedDir } from '../../load-seed.ts'
import { readReleasedIds } from '../../read/manifest.ts'
import { recordsOf, shortId } from '../../records.ts'
import type { Command } from '../command.ts'

const HEADER = '# Ids of the last release, one a line. Written by: npm run seed -- ids\n'

export const idsCommand: Command = {
  name: 'ids',
  about: 'rewrites seed/ids.txt, the list of released ids that must never get lost',
  usage: 'ids',
  async run({ dir, io }) {
    const { seed } = await readSeedDir(dir)
    const ids = [...new Set(recordsOf(seed).map(shortId))].sort()
    const before = new Set(await readReleasedIds(dir))
    await writeFile(join(dir, 'ids.txt'), HEADER + ids.map((id) => `${id}\n`).join(''))
    const gone = [...before].filter((id) => !ids.includes(id))
    io.out(`${ids.length} ids, ${ids.filter((id) => !before.has(id)).length} new, ${gone.length} gone`)
    for (const id of gone) io.out(`- ${id}  (does seed/retired.yaml say why?)`)
    return 0
  },
}
