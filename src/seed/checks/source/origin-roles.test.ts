import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { originRoles } from './origin-roles.ts'

const STRUCTURE = '    - structure: knee-joint\n      share:'
const written = (role: string, note: string): Edit => [
  'conditions/joints.yaml',
  STRUCTURE,
  `    - structure: knee-joint\n${role}      note: ${note}\n      share:`,
]

describe('originRoles', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    ['a note on an origin', [written('', 'often the origin')]],
    ['a treatment site', [written('      role: TREATMENT_SITE\n', 'Not the origin; reached by injections')]],
    ['what carries the pain', [written('      role: CONDUCTS\n', 'Carries it; not its origin')]],
  ])('accepts %s', (_, edits) => {
    expect(faults(originRoles, edits)).toEqual([])
  })

  it.each(['', '      role: ORIGIN\n'])('refuses a note against the role %j', (role) => {
    expect(faults(originRoles, [written(role, 'Not the origin; reached by injections')])).toEqual([
      'conditions/joints.yaml:17 knee-osteoarthritis arises from knee-joint, which its note calls not the origin -> write role: CONDUCTS (it carries the pain) or role: TREATMENT_SITE (a treatment acts or is given there)',
    ])
  })
})
