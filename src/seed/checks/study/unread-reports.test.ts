import { describe, expect, it } from 'vitest'
import { type Edit, faults } from '../../../../test/support/small-seed.ts'
import { unreadReports } from './unread-reports.ts'

const FILE = 'evidence/joint-oa/doe.yaml'
const ABOUT = '    about: [{ condition: knee-osteoarthritis, procedure: genicular-ablation }]\n'
/** A third report of the study, of which nothing could be read. */
const unread = (design: string, about = ''): Edit => [
  FILE,
  'arms:\n',
  `  - id: doe-2024-knee
    title: Four years after genicular nerve ablation
    journal: Pain
    year: 2024
    pmid: '34567890'
    design: ${design}
    population: Adults of the first report
    summary: The results were cut off on the page that could be read.
${about}    page: https://example.org/doe-2024
    readAt: 2026-11-20
arms:
`,
]

describe('unreadReports', () => {
  it.each<[string, Edit[]]>([
    ['the small seed', []],
    ['a trial without results that says what it is about', [unread('RANDOMISED_TRIAL', ABOUT)]],
    ['a guideline, which may speak of dozens of pairs', [unread('GUIDELINE')]],
    ['a review', [unread('SYSTEMATIC_REVIEW')]],
  ])('accepts %s', (_, edits) => {
    expect(faults(unreadReports, edits)).toEqual([])
  })

  it('asks a trial without results what it is about', () => {
    expect(faults(unreadReports, [unread('RANDOMISED_TRIAL')])).toEqual([
      expect.stringContaining(
        'doe-2024-knee has no finding and does not say what it is about -> write about',
      ),
    ])
  })

  it('refuses it on a report with results', () => {
    const summary = '    summary: In this follow-up the groups did not differ at 24 months.\n'
    expect(faults(unreadReports, [[FILE, summary, `${summary}${ABOUT}`]])).toEqual([
      expect.stringContaining(
        'doe-2022-knee has findings, and about is for reports without any -> take about out',
      ),
    ])
  })
})
