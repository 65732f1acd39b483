import { expect, it } from 'vitest'
import { invasivenessGrade } from './invasiveness.ts'

it.each([
  ['NEEDLE', 'NONE', false, 1],
  ['INTRAVENOUS', 'NONE', false, 1],
  ['NEEDLE', 'NONE', true, 2],
  ['CATHETER', 'NONE', false, 2],
  ['CATHETER', 'TEMPORARY', false, 3],
  ['SMALL_INCISION', 'NONE', false, 3],
  ['SMALL_INCISION', 'NONE', true, 4],
  ['SMALL_INCISION', 'PERMANENT', false, 4],
  ['NEEDLE', 'PERMANENT', false, 4],
  ['OPEN_SURGERY', 'NONE', false, 5],
] as const)(
  '%s with implant %s, tissue altered %s, is grade %d',
  (accessRoute, implant, altersTissue, grade) => {
    expect(invasivenessGrade({ accessRoute, implant, altersTissue, entersDiscOrThecalSac: false })).toBe(
      grade,
    )
  },
)

it('is at least grade 2 where a needle enters a disc or the thecal sac, and no lower than otherwise', () => {
  const needle = { accessRoute: 'NEEDLE', implant: 'NONE', altersTissue: false } as const
  expect(invasivenessGrade({ ...needle, entersDiscOrThecalSac: true })).toBe(2)
  const trial = { ...needle, implant: 'TEMPORARY' } as const
  expect(invasivenessGrade({ ...trial, entersDiscOrThecalSac: true })).toBe(3)
})
