import { bearingOf } from '../../features/claim/bearing.ts'
import { type EvidenceFact, isReview } from '../../features/claim/evidence-fact.ts'
import { isHeadToHead, mirrored } from '../../features/claim/head-to-head.ts'
import type { SeedData, SeedFinding, SeedStudyFile } from '../seed-data.ts'

/** One finding about one condition, ready for claims; `direct` is decided where it is attached. */
export interface SeedFact {
  readonly condition: string
  readonly procedure: string
  readonly fact: EvidenceFact
  readonly reason: string | undefined
}

type Report = SeedStudyFile['reports'][number]

function retractedFrom(report: Report): number | null {
  const retraction = report.notices.find((n) => n.kind === 'RETRACTION')
  return retraction ? Number(retraction.date.slice(0, 4)) : null
}

/** Both denominators of the figure, else the arms', else the report's own count. */
function participants(finding: SeedFinding, file: SeedStudyFile, report: Report): number | null {
  const armN = (id: string | undefined) => file.arms.find((a) => a.id === id)?.n
  const own = finding.values?.n ?? armN(finding.arm)
  const other = finding.versusValues?.n ?? armN(finding.versus)
  if (own !== undefined && (other !== undefined || finding.comparison === 'NONE')) return own + (other ?? 0)
  // A review's total is not the number behind each of its pooled results.
  return isReview(report) ? null : (report.nAnalyzed ?? report.nRandomized ?? null)
}

function isVersusItself(finding: SeedFinding, { arms }: SeedStudyFile): boolean {
  const other = arms.find((a) => a.id === finding.versus)
  return other?.received.includes(`procedure/${finding.procedure}`) ?? false
}

function factOf(finding: SeedFinding, file: SeedStudyFile, report: Report): EvidenceFact {
  return {
    findingId: `RELIEF:finding/${finding.id}`,
    studyId: `RELIEF:study/${file.study.id}`,
    year: report.year,
    retractedFrom: retractedFrom(report),
    design: report.design,
    blinded:
      report.blinding === 'DOUBLE_BLIND' ||
      report.blinding === 'SINGLE_BLIND' ||
      report.blinding === 'ASSESSOR_BLIND',
    highRiskOfBias: report.riskOfBias?.result === 'HIGH',
    domain: finding.domain,
    medicationKind: finding.medicationKind ?? null,
    comparison: finding.comparison,
    followUpMonths: finding.followUpMonths ?? null,
    bearing: bearingOf(finding),
    direction: finding.effectDirection,
    versusItself: isVersusItself(finding, file),
    direct: true,
    participants: participants(finding, file, report),
  }
}

/** The one listed procedure that the other group received; null where there is none, several, or both groups had it. */
function rivalOf({ arm, versus }: SeedFinding, { arms }: SeedStudyFile): string | null {
  const received = (id: string | undefined) => arms.find((a) => a.id === id)?.received ?? []
  const [rival, ...more] = received(versus).filter((r) => r.startsWith('procedure/'))
  if (rival === undefined || more.length > 0 || received(arm).includes(rival)) return null
  return rival.slice('procedure/'.length)
}

/** True when a curator wrote down the same comparison from the rival's side too. */
const isTwice = (finding: SeedFinding, rival: string, { findings }: SeedStudyFile): boolean =>
  findings.some(
    (other) =>
      other.procedure === rival &&
      other.versus === finding.arm &&
      other.report === finding.report &&
      other.domain === finding.domain &&
      other.followUpMonths === finding.followUpMonths,
  )

/** Results against another listed treatment, from the side of that treatment, once per condition. */
export function mirroredFacts(seed: SeedData): SeedFact[] {
  return eachFinding(seed, (finding, file, fact) => {
    const rival = isHeadToHead(fact) ? rivalOf(finding, file) : null
    if (rival === null || isTwice(finding, rival, file)) return []
    return { procedure: rival, fact: mirrored(fact), reason: undefined }
  })
}

/** Every finding once per condition it is about. */
export const seedFacts = (seed: SeedData): SeedFact[] =>
  eachFinding(seed, (finding, _, fact) => ({
    procedure: finding.procedure,
    fact,
    reason: finding.bearingReason,
  }))

type Told = Omit<SeedFact, 'condition'>

function eachFinding(
  seed: SeedData,
  told: (finding: SeedFinding, file: SeedStudyFile, fact: EvidenceFact) => Told | readonly Told[],
): SeedFact[] {
  return seed.studies.flatMap((file) => {
    const reports = new Map(file.reports.map((r) => [r.id, r]))
    return file.findings.flatMap((finding) => {
      const report = reports.get(finding.report)
      if (!report) return []
      const all = [told(finding, file, factOf(finding, file, report))].flat()
      return all.flatMap((one) => finding.conditions.map((condition) => ({ condition, ...one })))
    })
  })
}
