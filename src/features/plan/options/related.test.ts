import { describe, expect, it } from 'vitest'
import { idOf, procedure } from '../../../../test/support/plan-parts.ts'
import { type Reaching, relatedOptions } from './related.ts'

const NOTHING = { broader: [], structures: [], alternativeTo: [], conditions: ['leg'] }
const reaching = (
  slug: string,
  links: Partial<Reaching> = {},
  differs: Record<string, unknown> = {},
): Reaching => ({ ...NOTHING, ...links, procedure: procedure(slug, differs) })

/** Slugs related to one of them. */
const related = (slug: string, ...all: Reaching[]) =>
  (relatedOptions(all).get(idOf(slug)) ?? []).map(({ id }) => id.split('/')[1]).toSorted()

const THROUGH_FORAMEN = reaching('foramen', { structures: ['space', 'roots'], alternativeTo: ['discectomy'] })
const BETWEEN_LAMINAE = reaching('laminae', { structures: ['space'] })
const CAUDAL = reaching('caudal', { structures: ['sacral'], alternativeTo: ['discectomy'] })
const ROOT_BLOCK = reaching('root', { structures: ['roots'] }, { class: 'NERVE_BLOCK' })

describe('related options', () => {
  it('are joined by a chain of structures and of the operation they spare, block or injection', () => {
    const all = [THROUGH_FORAMEN, BETWEEN_LAMINAE, CAUDAL, ROOT_BLOCK]
    expect(related('root', ...all)).toEqual(['caudal', 'foramen', 'laminae'])
    expect(related('caudal', ...all)).toEqual(['foramen', 'laminae', 'root'])
  })

  it('share a parent, and are not their own parent', () => {
    const all = [
      reaching('cooled', { broader: [idOf('ablation')] }),
      reaching('ablation'),
      reaching('pulsed', { broader: [idOf('ablation')] }),
    ]
    expect(related('cooled', ...all)).toEqual(['pulsed'])
    expect(related('ablation', ...all)).toEqual(['cooled', 'pulsed'])
  })

  it('are of one kind', () => {
    const ablation = reaching('ablation', { structures: ['roots'] }, { class: 'ABLATION' })
    expect(related('root', ROOT_BLOCK, ablation)).toEqual([])
  })

  it('are never tests alone: what a test did is no treatment', () => {
    const test = reaching('test', { structures: ['roots'] }, { class: 'NERVE_BLOCK', intent: ['DIAGNOSTIC'] })
    expect(related('root', ROOT_BLOCK, test)).toEqual([])
    expect(related('test', ROOT_BLOCK, test)).toEqual([])
  })

  it('are options of one condition: a block of two regions does not join neck and back', () => {
    const neck = reaching('neck', { structures: ['neck'], conditions: ['arm'] })
    const both = reaching(
      'both',
      { structures: ['neck', 'roots'], conditions: ['arm', 'leg'] },
      { class: 'NERVE_BLOCK' },
    )
    expect(related('neck', neck, both, THROUGH_FORAMEN)).toEqual(['both'])
    expect(related('both', neck, both, THROUGH_FORAMEN)).toEqual(['foramen', 'neck'])
  })

  it('are none where nothing is shared', () => {
    expect(related('laminae', BETWEEN_LAMINAE, CAUDAL)).toEqual([])
  })
})
