// `npm install` leaves the builds for other platforms out of the lockfile when the registry in use does not
// carry them, and `npm ci` then refuses the lockfile everywhere. This writes the missing entries.
import { readFileSync, writeFileSync } from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(readFileSync(file, 'utf8'))
const PLATFORM =
  /-(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64)(?:-(\w+))?$/

for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const platform = PLATFORM.exec(name)
    if (path === '' || platform === null || isLocked(path, name)) continue
    lock.packages[`node_modules/${name}`] = platformEntry(version, platform, entry.dev)
  }
}

const sorted = Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en'))
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)

function isLocked(path, name) {
  return [`node_modules/${name}`, `${path}/node_modules/${name}`].some((key) => key in lock.packages)
}

function platformEntry(version, [, os, cpu, abi = ''], dev) {
  const libc = abi.startsWith('musl') ? ['musl'] : abi.startsWith('gnu') ? ['glibc'] : undefined
  return { version, cpu: [cpu], ...(dev && { dev }), ...(libc && { libc }), optional: true, os: [os] }
}
