import { describe, expect, it } from 'vitest'
import { foldName, isOneOf } from './same-name.ts'

describe('isOneOf', () => {
  it.each([
    ['Knee osteoarthritis', 'Osteoarthritis, Knee'],
    ['Sacroiliac joint', 'sacro-iliac joint'],
    ['Facet joints', 'facet joint'],
    ['Epidural haematoma', 'epidural hematoma'],
    ['Coeliac plexus', 'celiac plexus'],
    ['Vertebral disc disease', 'Vertebral Disc Disease'],
    ['Ménière disease', 'meniere disease'],
  ])('takes %s for %s', (name, official) => {
    expect(isOneOf(name, ['something else', official])).toBe(true)
  })

  it.each([
    ['Low back pain', 'Back pain'],
    ['Stenosis', 'Steno'],
    ['C1 nerve', 'C2 nerve'],
  ])('does not take %s for %s', (name, official) => {
    expect(isOneOf(name, [official])).toBe(false)
  })

  it('folds twice to the same', () => {
    expect(foldName(foldName('Facets, of the Spine'))).toBe(foldName('Facets, of the Spine'))
  })
})
