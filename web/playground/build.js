// Bundles the playground, or does nothing when its sources are those of the last bundle.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const HERE = import.meta.dirname
const OUT = path.join(HERE, '../../dist/playground')
const STAMP = path.join(OUT, '.sources')

const sources = hashOf([path.join(HERE, '../../package-lock.json'), ...filesOf(HERE)])
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== sources) {
  process.stderr.write('bundling the playground …\n')
  const { build } = await import('vite')
  await build({ configFile: path.join(HERE, 'vite.config.ts') })
  writeFileSync(STAMP, sources)
}

function filesOf(folder) {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(file.replace(HERE, '')).update(readFileSync(file))
  return hash.digest('hex')
}
