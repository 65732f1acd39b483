import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { PACKAGE_ROOT } from './package-root.ts'

const packageShape = z.object({ version: z.string() })

/** Version of the API: that of the package. */
export const API_VERSION = packageShape.parse(
  JSON.parse(readFileSync(path.join(PACKAGE_ROOT, 'package.json'), 'utf8')),
).version
