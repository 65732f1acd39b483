import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSmallSeed, smallSeed } from '../../../test/support/small-seed.ts'
import { planProblems } from '../../graph/check-plan.ts'
import { readSeed } from '../read/read-seed.ts'
import { planSeed } from './plan-seed.ts'

const manifest = { calendar: '2026.11' }
const plan = planSeed(readSmallSeed().seed, manifest)

describe('planSeed', () => {
  it('gives a plan that every engine can store', () => {
    expect(planProblems(plan)).toEqual([])
  })

  it('gives every node an id of its kind, a name, a sort name and the lists', () => {
    for (const { id, label, props } of plan.nodes) {
      const kind = label.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
      expect(id).toMatch(new RegExp(`^RELIEF:${kind}/[a-z0-9]`))
      expect(props).toMatchObject({ id, name: expect.any(String), nameSort: expect.stringMatching(/./) })
      for (const list of ['synonyms', 'xrefCodes', 'xrefDisplays', 'xrefMatches', 'sources']) {
        expect(props[list], `${id} ${list}`).toBeInstanceOf(Array)
      }
    }
  })

  it('holds a node of every label of the model', () => {
    const labels = new Set(plan.nodes.map((node) => node.label))
    for (const label of [
      'Condition',
      'RedFlag',
      'AnatomicalSource',
      'Procedure',
      'ProcedureUse',
      'ImagingModality',
      'Technology',
      'Milestone',
      'RecoveryProfile',
      'RecoveryFact',
      'Study',
      'Evidence',
      'Notice',
      'Arm',
      'Finding',
      'Comparator',
      'OutcomeMeasure',
      'Complication',
      'Contraindication',
      'PatientFactor',
      'Medication',
      'Interruption',
      'PlanRule',
      'Reference',
      'Claim',
      'Assessment',
      'Recommendation',
      'Pathway',
    ]) {
      expect(labels, label).toContain(label)
    }
  })

  it('does not depend on the order of files', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(smallSeed(), { minLength: smallSeed().length }), (texts) => {
        expect(planSeed(readSeed(texts).seed, manifest)).toEqual(plan)
      }),
      { numRuns: 20 },
    )
  })

  it('changes its version with any content, and keeps it with none', () => {
    const version = (from: string, to: string) =>
      planSeed(readSmallSeed(['conditions/joints.yaml', from, to]).seed, manifest).version
    expect(plan.version).toMatch(/^2026\.11-[0-9a-f]{8}$/)
    expect(version('Joint pain', 'Pain of joints')).not.toBe(plan.version)
    expect(version('- id: joint-pain', '# a remark\n- id: joint-pain')).toBe(plan.version)
  })

  it('lets every node cite its sources, those of its single facts too', () => {
    const cites = plan.edges.filter((e) => e.type === 'CITES').map((e) => `${e.from} ${e.to}`)
    expect(cites).toContain('RELIEF:condition/knee-osteoarthritis RELIEF:reference/anatomy')
    expect(cites).toContain('RELIEF:finding/doe-2022-knee-nrs-24m RELIEF:evidence/doe-2022-knee')
    expect(cites).toContain('RELIEF:interruption/morphine--low RELIEF:reference/anatomy')
    expect(new Set(cites).size).toBe(cites.length)
  })

  it('keeps a node for a retired id', () => {
    const retired = [
      { id: 'condition/gonalgia', successor: 'condition/joint-pain', reason: 'Renamed', date: '2026-11-01' },
    ]
    const { nodes } = planSeed(readSmallSeed().seed, manifest, retired)
    expect(nodes.find((n) => n.label === 'Retired')).toMatchObject({
      id: 'RELIEF:retired/condition--gonalgia',
      props: { retiredId: 'RELIEF:condition/gonalgia', successorId: 'RELIEF:condition/joint-pain' },
    })
  })
})
