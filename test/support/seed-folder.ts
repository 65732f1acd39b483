import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Edit, smallSeed } from './small-seed.ts'

interface SeedPart {
  readonly path: string
  readonly text: string
}

/** The small seed as a folder on disk, with some texts replaced and further files beside. */
export async function writeSeedFolder(
  dir: string,
  edits: readonly Edit[] = [],
  more: readonly SeedPart[] = [],
): Promise<void> {
  const manifest = { path: 'manifest.yaml', text: "calendar: '2026.11'\n" }
  for (const { path, text } of [...smallSeed(...edits), ...more, manifest]) {
    await mkdir(dirname(join(dir, path)), { recursive: true })
    await writeFile(join(dir, path), text)
  }
}
