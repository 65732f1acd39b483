import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** The long-term support release that users of the compose file get as well. */
const NEO4J_VERSION = '5.26.30'
const JARS = 213

const root = path.resolve(import.meta.dirname, '../../..')
const lib = path.join(root, '.cache/neo4j', NEO4J_VERSION, 'lib')

/** Whether this machine can run the server from its jars. */
export function canRunJars(): boolean {
  const java = spawnSync('java', ['-version'], { encoding: 'utf8' })
  const major = Number(/version "(\d+)/.exec(java.stderr ?? '')?.[1])
  if (java.status !== 0 || major < 17) return false
  return existsSync(lib) || spawnSync('mvn', ['-v']).status === 0
}

/** The folder with the server's jars, fetched on first use. */
export async function jars(say: (line: string) => void): Promise<string> {
  if (existsSync(lib)) return lib
  const unfinished = `${lib}.${process.pid}`
  say(`Fetching Neo4j ${NEO4J_VERSION} (${JARS} files, 123 MB), once`)
  await copyDependencies(unfinished, say)
  // Renamed when complete, so that an interrupted fetch is not taken for a whole one.
  await rename(unfinished, lib).catch(async (error: unknown) => {
    await rm(unfinished, { recursive: true, force: true })
    if (!existsSync(lib)) throw error
  })
  return lib
}

async function copyDependencies(target: string, say: (line: string) => void): Promise<void> {
  const pom = path.join(import.meta.dirname, 'pom.xml')
  const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${target}`]
  const maven = spawn('mvn', ['-B', '-f', pom, `-Dneo4j.version=${NEO4J_VERSION}`, ...goal], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let [copied, last] = [0, '']
  for await (const line of createInterface({ input: maven.stdout })) {
    if (line.includes('ERROR')) last = line
    if (line.includes('Copying') && ++copied % 50 === 0) say(`  ${copied} of ${JARS} files`)
  }
  const code = maven.exitCode ?? (await new Promise((resolve) => maven.once('exit', resolve)))
  if (code !== 0) throw new Error(`Maven could not fetch Neo4j ${NEO4J_VERSION}. ${last}`)
}
