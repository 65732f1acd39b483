// Bundles the playground, or does nothing when its sources are those of the last bundle.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const HERE = import.meta.dirname
const OUT = path.join(HERE, '../../dist/playground')
const STAMP = path.join(OUT, '.sources')

const sources = hashOf([path.join(HERE, '../../package-lock.json'), ...filesOf(HERE)])
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== sources) {
  process.stderr.write('bundling the playground …\n')
  await bundleInto(`${OUT}-${process.pid}`)
}

/** Nobody finds half a bundle: it is built beside the old one, and then takes its place. */
async function bundleInto(beside) {
  const { build } = await import('vite')
  await build({ configFile: path.join(HERE, 'vite.config.ts'), build: { outDir: beside } })
  writeFileSync(path.join(beside, '.sources'), sources)
  try {
    rmSync(OUT, { recursive: true, force: true })
    renameSync(beside, OUT)
  } catch (error) {
    // Another process put the same bundle there in this moment.
    if (!existsSync(STAMP)) throw error
    rmSync(beside, { recursive: true })
  }
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
