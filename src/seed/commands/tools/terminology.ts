import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildTables } from '../../terminology/build-tables.ts'
import { type Command, textFlag } from '../command.ts'

export const terminologyCommand: Command = {
  name: 'terminology',
  about: 'makes the compact code tables of the seed from a folder of full extracts',
  usage: 'terminology --from <folder>   writes seed/terminology/*.tsv',
  options: { from: { type: 'string' } },
  async run({ dir, flags, io }) {
    const from = textFlag(flags, 'from')
    const found =
      from !== undefined &&
      (await access(from).then(
        () => true,
        () => false,
      ))
    if (!found) {
      io.err(
        `${from ? `there is no folder ${from}` : 'name the folder of extracts'}: terminology --from <folder>`,
      )
      return 2
    }
    await mkdir(join(dir, 'terminology'), { recursive: true })
    for (const { name, rows, text } of await buildTables((file) => readFile(join(from, file), 'utf8'))) {
      await writeFile(join(dir, 'terminology', name), text)
      io.out(`${String(rows).padStart(7)}  ${name}`)
    }
    return 0
  },
}
