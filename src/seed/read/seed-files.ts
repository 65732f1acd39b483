import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'

/** One curated file: `path` below the seed folder, `file` as messages show it. */
export interface SeedText {
  readonly path: string
  readonly file: string
  readonly text: string
}

/** Files of the seed folder that are not records. */
const NOT_RECORDS = new Set(['manifest.yaml', 'retired.yaml'])

/** All curated YAML files below a folder, in the same order on every machine. */
export async function seedFiles(dir: string): Promise<SeedText[]> {
  const shown = basename(resolve(dir))
  const found = await readdir(dir, { recursive: true })
  const paths = found
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.ya?ml$/.test(path) && !NOT_RECORDS.has(path))
    .sort()
  return Promise.all(
    paths.map(async (path) => ({
      path,
      file: `${shown}/${path}`,
      text: await readFile(join(dir, path), 'utf8'),
    })),
  )
}
