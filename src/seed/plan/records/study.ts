import type { SeedStudyFile } from '../../seed-data.ts'
import { prefixed } from '../fields.ts'
import { edge, joinPlanned, node, nodeId, type Planned, planned } from '../planned.ts'
import { kebab, numbered, words } from '../slugs.ts'
import { planFinding } from './finding.ts'

type Report = SeedStudyFile['reports'][number]
type Arm = SeedStudyFile['arms'][number]

function planNotices({ id, notices }: Report, evidence: string): Planned {
  const slugs = numbered(notices.map((n) => `${id}--${kebab(n.kind)}-${n.date}`))
  const nodes = notices.map((notice, index) =>
    node('Notice', slugs[index] ?? '', { name: `${words(notice.kind)} of ${notice.date}`, ...notice }),
  )
  return planned(
    nodes,
    nodes.map((n) => edge('HAS_NOTICE', evidence, n.id)),
  )
}

function planReport(report: Report, study: string): Planned {
  const { id, notices: _, about: __, riskOfBias, ...fields } = report
  const self = node('Evidence', id, {
    name: report.title,
    ...fields,
    // DOIs are the same in any letter case; filters compare the folded form.
    doiFolded: report.doi?.toLowerCase(),
    ...prefixed('riskOfBias', riskOfBias),
    studyId: study,
  })
  return joinPlanned([planned([self], [edge('HAS_REPORT', study, self.id)]), planNotices(report, self.id)])
}

function planArm({ id, label, n, received }: Arm, study: string): Planned {
  const self = node('Arm', id, { name: label, label, n, studyId: study })
  return planned(
    [self],
    [edge('HAS_ARM', study, self.id), ...received.map((r) => edge('RECEIVED', self.id, `RELIEF:${r}`))],
  )
}

export function planStudyFile({ study, reports, arms, findings, review }: SeedStudyFile): Planned {
  const { id, ...fields } = study
  const self = node('Study', id, {
    ...fields,
    ...prefixed('review', review),
    sources: reports.map((report) => nodeId('evidence', report.id)),
  })
  const pages = new Map(reports.map((report) => [report.id, report.page]))
  return joinPlanned([
    planned([self]),
    ...reports.map((report) => planReport(report, self.id)),
    ...arms.map((arm) => planArm(arm, self.id)),
    ...findings.map((finding) => planFinding(finding, pages.get(finding.report))),
  ])
}
