import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { PACKAGE_ROOT } from '../../src/package-root.ts'
import { parseExample } from '../../web/playground/example.ts'

const FOLDER = path.join(PACKAGE_ROOT, 'web/playground/examples')
export const files = readdirSync(FOLDER)
const read = (file: string) => readFileSync(path.join(FOLDER, file), 'utf8')

/** The example queries of the playground. */
export const examples = files
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => {
    const beside = file.replace(/graphql$/, 'json')
    return parseExample(file, read(file), files.includes(beside) ? read(beside) : '')
  })
