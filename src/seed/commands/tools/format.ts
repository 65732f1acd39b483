import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { kindOfFile } from '../../kinds.ts'
import { formatText } from '../../order/format-text.ts'
import { seedFiles } from '../../read/seed-files.ts'
import type { Command } from '../command.ts'

export const formatCommand: Command = {
  name: 'format',
  about: 'puts records and keys in order; comments and the way of writing stay',
  usage: 'format [<text>...]            only files whose path holds one of the texts',
  async run({ dir, rest, io }) {
    let changed = 0
    for (const { path, file, text } of await seedFiles(dir)) {
      const kind = kindOfFile(path)
      if (!kind || (rest.length > 0 && !rest.some((part) => path.includes(part)))) continue
      const formatted = formatText(kind, text)
      if (formatted === text) continue
      await writeFile(join(dir, path), formatted)
      io.out(file)
      changed++
    }
    io.out(`${changed} files changed`)
    return 0
  },
}
