import { describe, expect, it } from 'vitest'
import { readSmallSeed } from '../../../../test/support/small-seed.ts'
import { planSeed } from '../plan-seed.ts'

const { nodes, edges } = planSeed(readSmallSeed().seed, { calendar: '2026.11' })
const props = (id: string) => nodes.find((n) => n.id === `RELIEF:${id}`)?.props
const edge = (from: string, type: string, to: string) =>
  edges.find((e) => e.type === type && e.from === `RELIEF:${from}` && e.to === `RELIEF:${to}`)?.props
const anatomy = { sources: ['RELIEF:reference/anatomy'] }
const technique = { sources: ['RELIEF:reference/technique'] }

describe('nodes of records', () => {
  it('turns codings into parallel lists', () => {
    expect(props('condition/knee-osteoarthritis')).toMatchObject({
      xrefCodes: ['MESH:D020370'],
      xrefDisplays: ['Osteoarthritis, Knee'],
      xrefMatches: ['EXACT'],
      nameSort: 'knee osteoarthritis',
      ...anatomy,
    })
  })

  it('links published use to every procedure that was counted in', () => {
    expect(props('procedure-use/genicular-procedures-2020')).toMatchObject({
      name: 'Genicular nerve procedures, blocks and ablations together, 2020',
      year: 2020,
      count: 50,
      rate: 2.5,
      ratePer: 100000,
      population: 'Insured adults',
      ...technique,
    })
    for (const procedure of ['genicular-ablation', 'genicular-block'])
      expect(
        edge(`procedure/${procedure}`, 'USE_REPORTED_IN', 'procedure-use/genicular-procedures-2020'),
      ).toEqual({})
  })

  it('flattens quantities and sourced groups of a procedure, and grades how invasive it is', () => {
    expect(props('procedure/genicular-ablation')).toMatchObject({
      durationLow: 30,
      durationHigh: 60,
      durationUnit: 'minutes',
      durationSources: technique.sources,
      settingKinds: ['OUTPATIENT_FACILITY'],
      settingSources: technique.sources,
      invasivenessGrade: 2,
    })
    expect(props('procedure/genicular-ablation')).not.toHaveProperty('durationValue')
  })

  it('flattens arms, effect, threshold and accuracy of a finding', () => {
    expect(props('finding/doe-2020-knee-nrs-3m')).toMatchObject({
      name: 'Knee pain, 3 months',
      armN: 55,
      armMean: 3.1,
      versusSd: 2.1,
      effectType: 'MEAN_DIFFERENCE',
      effectLow: -2.8,
      effectLevel: 95,
      p: '<0.001',
      page: 'https://example.org/doe-2020',
      sources: ['RELIEF:evidence/doe-2020-knee'],
    })
    expect(props('finding/doe-2020-knee-responders-3m')).toMatchObject({
      responderThresholdValue: 50,
      responderThresholdUnit: '%',
      armEvents: 33,
      page: 'https://example.org/doe-2020/table-2',
    })
    expect(props('finding/doe-2020-knee-block-accuracy')).toMatchObject({
      accuracyReferenceStandard: 'Relief after ablation',
      sensitivityValue: 70,
      sensitivityHigh: 80,
    })
  })

  it('gives evidence its study, and a notice its own node', () => {
    expect(props('evidence/doe-2020-knee')).toMatchObject({
      name: 'Genicular nerve ablation for knee osteoarthritis',
      studyId: 'RELIEF:study/doe',
      riskOfBiasTool: 'RoB 2',
      riskOfBiasResult: 'LOW',
    })
    expect(props('notice/doe-2020-knee--correction-2021-05')).toMatchObject({
      kind: 'CORRECTION',
      date: '2021-05',
    })
  })

  it('says how often the numbers of a study were read', () => {
    expect(props('study/doe')).toMatchObject({ reviewReadings: 2, reviewCompared: 20, reviewAgreed: 19 })
  })

  it('numbers recovery facts of the same measure', () => {
    expect(props('recovery-fact/genicular-ablation--time-to-work-1')).toMatchObject({
      value: 3,
      unit: 'days',
      ...technique,
    })
    expect(props('recovery-fact/genicular-ablation--time-to-work-2')).toMatchObject({ value: 90, unit: '%' })
    expect(props('recovery-profile/genicular-ablation')).toMatchObject({
      restrictionTexts: ['No driving on the day'],
      restrictionSources: technique.sources,
    })
  })

  it('keeps what is nested in technologies, medications and instruments', () => {
    expect(props('milestone/cooled-radiofrequency--first-randomised-trial-2018-01')).toMatchObject({
      date: '2018-01',
    })
    expect(props('interruption/morphine--low')).toMatchObject({ stopBeforeValue: 5, stopBeforeUnit: 'days' })
    expect(props('medication/morphine')).toMatchObject({
      mmeFactorValue: 1,
      mmeFactorSources: anatomy.sources,
    })
    expect(props('outcome-measure/nrs-pain')).toMatchObject({
      micValues: [2],
      micUnits: ['points'],
      micPopulations: [''],
      micSources: anatomy.sources,
    })
  })
})

describe('edges of records', () => {
  it.each([
    ['condition/knee-osteoarthritis', 'BROADER', 'condition/joint-pain', {}],
    [
      'condition/knee-osteoarthritis',
      'ARISES_FROM',
      'anatomical-source/knee-joint',
      { role: 'ORIGIN', shareLow: 60, shareHigh: 80, shareUnit: '%', ...anatomy },
    ],
    ['condition/knee-osteoarthritis', 'HAS_RED_FLAG', 'red-flag/septic-arthritis', {}],
    ['anatomical-source/knee-capsule', 'PART_OF', 'anatomical-source/knee-joint', anatomy],
    [
      'anatomical-source/inferior-genicular-nerve',
      'INNERVATES',
      'anatomical-source/knee-joint',
      { level: 'L3', ...anatomy },
    ],
    ['procedure/genicular-ablation', 'TARGETS', 'anatomical-source/inferior-genicular-nerve', technique],
    ['procedure/genicular-ablation', 'GUIDED_BY', 'imaging-modality/fluoroscopy', technique],
    ['procedure/genicular-ablation', 'USES', 'technology/cooled-radiofrequency', technique],
    ['procedure/genicular-ablation', 'REQUIRES', 'procedure/genicular-block', technique],
    [
      'procedure/genicular-block',
      'CONFIRMS',
      'anatomical-source/knee-joint',
      { reliefThresholdValue: 50, reliefThresholdUnit: '%', positivesNeeded: 1, ...technique },
    ],
    [
      'procedure/genicular-ablation',
      'MAY_CAUSE',
      'complication/numbness',
      {
        incidenceValue: 5,
        incidenceUnit: '%',
        incidenceEvents: 3,
        incidenceTotal: 60,
        incidencePer: 'patients',
        sources: ['RELIEF:evidence/doe-2020-knee'],
      },
    ],
    [
      'procedure/genicular-ablation',
      'REDUCES_USE_OF',
      'medication/morphine',
      { sources: ['RELIEF:evidence/doe-2020-knee'] },
    ],
    ['procedure/ketamine-infusion', 'ESCALATES_TO', 'procedure/genicular-ablation', technique],
    ['procedure/genicular-ablation', 'HAS_RECOVERY', 'recovery-profile/genicular-ablation', {}],
    ['procedure/genicular-block', 'CONTRAINDICATED_BY', 'contraindication/local-infection', technique],
    ['patient-factor/positive-block', 'AFFECTS', 'procedure/genicular-ablation', technique],
    ['study/doe', 'HAS_REPORT', 'evidence/doe-2022-knee', {}],
    ['evidence/doe-2020-knee', 'HAS_NOTICE', 'notice/doe-2020-knee--correction-2021-05', {}],
    ['evidence/doe-2020-knee', 'REPORTS', 'finding/doe-2020-knee-nrs-3m', {}],
    ['study/doe', 'HAS_ARM', 'arm/doe-sham', {}],
    ['arm/doe-sham', 'RECEIVED', 'comparator/sham-procedure', {}],
    ['finding/doe-2020-knee-nrs-3m', 'ABOUT', 'condition/knee-osteoarthritis', {}],
    ['finding/doe-2020-knee-nrs-3m', 'EVALUATES', 'procedure/genicular-ablation', {}],
    ['finding/doe-2020-knee-nrs-3m', 'IN_ARM', 'arm/doe-ablation', {}],
    ['finding/doe-2020-knee-nrs-3m', 'VERSUS', 'arm/doe-sham', {}],
    ['finding/doe-2020-knee-nrs-3m', 'MEASURED_WITH', 'outcome-measure/nrs-pain', {}],
    ['medication/morphine', 'HAS_INTERRUPTION', 'interruption/morphine--low', {}],
  ])('%s -%s-> %s', (from, type, to, expected) => {
    expect(edge(from, type, to)).toEqual(expected)
  })

  it('expand a contraindication to the procedures it holds for, and no others', () => {
    expect(
      edge('procedure/ketamine-infusion', 'CONTRAINDICATED_BY', 'contraindication/local-infection'),
    ).toBeUndefined()
    const all = planSeed(
      readSmallSeed([
        'safety/contraindications.yaml',
        '{ classes: [ABLATION, NERVE_BLOCK] }',
        '{ all: true }',
      ]).seed,
      { calendar: '2026.11' },
    )
    expect(all.edges.filter((e) => e.type === 'CONTRAINDICATED_BY')).toHaveLength(3)
  })
})
