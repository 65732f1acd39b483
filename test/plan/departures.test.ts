import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { PACKAGE_ROOT } from '../../src/package-root.ts'
import { VIGNETTES } from './vignettes.ts'

/** Ids in the first column of the table. */
const listed = readFileSync(path.join(PACKAGE_ROOT, 'docs/plan-departures.md'), 'utf8')
  .split('\n')
  .flatMap((line) => /^\| `([a-z0-9-]+)` \|/.exec(line)?.[1] ?? [])

describe('departures from guidelines', () => {
  it('names in the docs every vignette where the plan departs from its source, and no other', () => {
    const departing = VIGNETTES.filter((v) => v.departs !== undefined).map((v) => v.id)
    expect(listed.toSorted()).toEqual(departing.toSorted())
  })
})
