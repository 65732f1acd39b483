import { describe, expect, it } from 'vitest'
import { readSmallSeed } from '../../../test/support/small-seed.ts'

const { seed, origins } = readSmallSeed()
const [knee] = seed.anatomicalSources.filter((s) => s.id === 'knee-joint')
const [study] = seed.studies

describe('Origins', () => {
  it('finds the line of a record, of its keys and of what is nested in it', () => {
    expect(origins.at(knee ?? {})).toEqual({ file: 'seed/anatomy/knee.yaml', line: 15 })
    expect(origins.at(knee ?? {}, 'kind').line).toBe(19)
    expect(origins.at(knee ?? {}, 'innervatedBy', 0, 'nerve').line).toBe(22)
    expect(origins.at(knee?.innervatedBy[0] ?? {}, 'level').line).toBe(22)
  })

  it('points at the nearest parent of a value that is missing', () => {
    expect(origins.at(study ?? {}, 'findings', 0, 'values', 'events').line).toBe(55)
    expect(origins.at(study?.findings[0] ?? {}, 'note').line).toBe(42)
  })

  it('does not fail on an object that came from nowhere', () => {
    expect(origins.at({})).toEqual({ file: 'seed', line: 1 })
  })
})
