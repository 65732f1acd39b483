import { readFileSync } from 'node:fs'
import path from 'node:path'
import { buildSchema } from 'graphql'
import { describe, expect, it, test } from 'vitest'
import { loadSchema } from '../../src/graphql/schema.ts'
import { PACKAGE_ROOT } from '../../src/package-root.ts'
import { brokenPromises } from './schema-promise.ts'

const RELEASED = `
  interface Named { name: String }
  type Query { a(x: Int, y: Int @deprecated): A  old: Old @deprecated  e(e: E): Int  i(i: I): Int  u: U }
  type A implements Named { name: String  f: Int  g: Int @deprecated }
  type B implements Named { name: String }
  type Old { f: Int }
  union U = A | B
  enum E { X Y @deprecated }
  input I { p: Int  q: Int @deprecated }`

const faultsOf = (edit: (sdl: string) => string) =>
  brokenPromises(buildSchema(RELEASED), buildSchema(edit(RELEASED)))

test('the schema keeps what the last release promised (docs/releasing.md)', async () => {
  const released = readFileSync(path.join(PACKAGE_ROOT, 'docs/schema.released.graphql'), 'utf8')
  expect(await brokenPromises(buildSchema(released), loadSchema())).toEqual([])
})

describe('what may change', () => {
  it.each<[string, (sdl: string) => string]>([
    ['a field that was deprecated goes', (sdl) => sdl.replace('g: Int @deprecated', '')],
    ['an argument that was deprecated goes', (sdl) => sdl.replace(', y: Int @deprecated', '')],
    ['an enum value that was deprecated goes', (sdl) => sdl.replace('Y @deprecated', '')],
    ['a field of an input that was deprecated goes', (sdl) => sdl.replace('q: Int @deprecated', '')],
    [
      'a type goes with the deprecated field that led to it',
      (sdl) => sdl.replace('old: Old @deprecated', '').replace('type Old { f: Int }', ''),
    ],
    ['a field, an argument and an enum value come', (sdl) => sdl.replace('x: Int', 'x: Int, z: Int')],
    ['something is deprecated', (sdl) => sdl.replace('f: Int  g', 'f: Int @deprecated  g')],
  ])('%s', async (_, edit) => {
    expect(edit(RELEASED)).not.toBe(RELEASED)
    expect(await faultsOf(edit)).toEqual([])
  })
})

describe('what breaks a promise', () => {
  it.each<[string, (sdl: string) => string, string]>([
    ['a field goes', (sdl) => sdl.replace('f: Int  g', 'g'), 'A.f: '],
    ['an argument goes', (sdl) => sdl.replace('x: Int,', ''), 'Query.a.x: '],
    ['an enum value goes', (sdl) => sdl.replace('X Y', 'Y'), 'E.X: '],
    ['a field of an input goes', (sdl) => sdl.replace('p: Int', ''), 'I.p: '],
    ['a field changes its type', (sdl) => sdl.replace('f: Int  g', 'f: String  g'), 'A.f: '],
    ['an argument becomes required', (sdl) => sdl.replace('x: Int', 'x: Int!'), 'Query.a.x: '],
    ['a required field comes into an input', (sdl) => sdl.replace('p: Int', 'p: Int  r: Int!'), 'I.r: '],
    ['a member leaves a union', (sdl) => sdl.replace('A | B', 'A'), 'U: '],
    [
      'a type goes that fragments may name, although no field gives it',
      (sdl) => sdl.replace('union U = A | B', 'union U = A').replace('type B implements Named', 'type C'),
      'B: ',
    ],
  ])('%s', async (_, edit, start) => {
    const faults = await faultsOf(edit)
    expect(faults.find((fault) => fault.startsWith(start))).toMatch(/ -> \S/)
  })

  it('says what to do instead', async () => {
    expect(await faultsOf((sdl) => sdl.replace('f: Int  g', 'g'))).toEqual([
      "A.f: Field 'f' was removed from object type 'A' -> put it back with @deprecated(reason:), and remove it after a release",
    ])
  })
})
