import { z } from 'zod'
import type { Query } from '../../graph/query.ts'
import { assessmentKind, claimKind, recommendationKind } from '../claim/claim.ts'
import { evidenceKind } from '../evidence/evidence-report.ts'
import { noticeKind } from '../evidence/study.ts'
import { milestoneKind } from '../technology/technology.ts'
import type {
  TimelineEntry,
  TimelineGrading,
  TimelineMilestone,
  TimelineNotice,
  TimelineRecommendation,
  TimelineReport,
} from './timeline.ts'

export interface Subject {
  readonly label: 'Condition' | 'Procedure'
  readonly id: string
  readonly narrower: boolean
}

/** How findings and claims point at the subject, and how its technologies are reached. */
const WAYS = {
  Condition: { about: 'ABOUT', uses: '(s)<-[:FOR]-(w:Pathway)-[:OFFERS]->(p:Procedure)-[:USES]->' },
  Procedure: { about: 'EVALUATES', uses: '(s)-[:USES]->' },
} as const

/** A read of what hangs on the subject, or on anything narrower. */
const about = <T extends TimelineEntry>(
  part: string,
  { label, id, narrower }: Subject,
  cypher: string,
  row: z.ZodType<T>,
): Query<T> => ({
  name: `timeline-${part}-of-${label.toLowerCase()}`,
  cypher: `MATCH (root:Entity:${label} {id: $id})<-[:BROADER*0..6]-(s:${label}) WHERE $narrower OR s.id = $id
WITH DISTINCT s AS s
${cypher}`,
  params: { id, narrower },
  row,
})

const milestoneRow = z.object({ milestone: milestoneKind.row }).transform(
  ({ milestone }): TimelineMilestone => ({
    __typename: 'TimelineMilestone',
    id: milestone.id,
    date: milestone.date,
    milestone,
  }),
)

export const timelineMilestones = (subject: Subject): Query<TimelineMilestone> =>
  about(
    'milestones',
    subject,
    `MATCH ${WAYS[subject.label].uses}(t:Technology)-[:HAS_MILESTONE]->(n:Milestone)
WITH DISTINCT n AS n RETURN n {.*} AS milestone ORDER BY n.id`,
    milestoneRow,
  )

const reportRow = z
  .object({ report: evidenceKind.row, published: z.string().nullish(), sham: z.int() })
  .transform(
    ({ report, published, sham }): TimelineReport => ({
      __typename: 'TimelineReport',
      id: report.id,
      date: published ?? String(report.year),
      report,
      shamControlled: sham > 0,
    }),
  )

export const timelineReports = (subject: Subject): Query<TimelineReport> =>
  about(
    'reports',
    subject,
    `MATCH (s)<-[:${WAYS[subject.label].about}]-(f:Finding)<-[:REPORTS]-(n:Evidence)
WITH n, max(CASE WHEN f.comparison = 'SHAM_OR_PLACEBO' THEN 1 ELSE 0 END) AS sham
RETURN n {.*} AS report, n.published AS published, sham AS sham ORDER BY n.id`,
    reportRow,
  )

const noticeRow = z.object({ notice: noticeKind.row, report: evidenceKind.row }).transform(
  ({ notice, report }): TimelineNotice => ({
    __typename: 'TimelineNotice',
    id: notice.id,
    date: notice.date,
    notice,
    report,
  }),
)

export const timelineNotices = (subject: Subject): Query<TimelineNotice> =>
  about(
    'notices',
    subject,
    `MATCH (s)<-[:${WAYS[subject.label].about}]-(f:Finding)<-[:REPORTS]-(e:Evidence)-[:HAS_NOTICE]->(n:Notice)
WITH DISTINCT e AS e, n AS n RETURN n {.*} AS notice, e {.*} AS report ORDER BY n.id, e.id`,
    noticeRow,
  )

const gradingRow = z.object({ assessment: assessmentKind.row, claim: claimKind.row }).transform(
  ({ assessment, claim }): TimelineGrading => ({
    __typename: 'TimelineGrading',
    id: assessment.id,
    date: String(assessment.reportYear),
    assessment,
    claim,
  }),
)

/** Derived gradings have no date of their own. */
export const timelineGradings = (subject: Subject): Query<TimelineGrading> =>
  about(
    'gradings',
    subject,
    `MATCH (s)<-[:${WAYS[subject.label].about}]-(c:Claim)-[:HAS_ASSESSMENT]->(n:Assessment) WHERE n.reportYear IS NOT NULL
RETURN n {.*} AS assessment, c {.*} AS claim ORDER BY n.id, c.id`,
    gradingRow,
  )

const recommendationRow = z
  .object({ recommendation: recommendationKind.row, claim: claimKind.row })
  .transform(
    ({ recommendation, claim }): TimelineRecommendation => ({
      __typename: 'TimelineRecommendation',
      id: recommendation.id,
      date: String(recommendation.reportYear),
      recommendation,
      claim,
    }),
  )

export const timelineRecommendations = (subject: Subject): Query<TimelineRecommendation> =>
  about(
    'recommendations',
    subject,
    `MATCH (s)<-[:${WAYS[subject.label].about}]-(c:Claim)-[:HAS_RECOMMENDATION]->(n:Recommendation) WHERE n.reportYear IS NOT NULL
RETURN n {.*} AS recommendation, c {.*} AS claim ORDER BY n.id, c.id`,
    recommendationRow,
  )
