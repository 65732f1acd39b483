import type { OutcomeDomain } from '../../../vocabulary/evidence.ts'
import type { Assessment, ClaimFinding } from '../../claim/claim.ts'
import { windowOf } from '../../claim/evidence-fact.ts'
import type { Finding } from '../../evidence/finding.ts'

export interface ExpectedEffect {
  readonly domain: OutcomeDomain
  readonly finding: Finding
  readonly certainty: Assessment['certainty'] | null
  readonly bearing: ClaimFinding['edge']['bearing']
  readonly text: string
  readonly sources: readonly string[]
}

interface Group {
  readonly label: string
  readonly domains: readonly OutcomeDomain[]
}

/** One result is shown for each group of domains, in this order: pain, then function, then the rest. */
const GROUPS: readonly Group[] = [
  { label: 'Pain', domains: ['PAIN_INTENSITY', 'PAIN_RESPONDER'] },
  { label: 'Function', domains: ['PHYSICAL_FUNCTION'] },
  { label: 'Quality of life', domains: ['QUALITY_OF_LIFE'] },
  { label: 'Sleep', domains: ['SLEEP'] },
  { label: 'Mood', domains: ['EMOTIONAL_FUNCTION'] },
  { label: 'The change as a whole', domains: ['GLOBAL_IMPROVEMENT'] },
  { label: 'Drugs', domains: ['MEDICATION_USE'] },
  { label: 'Another operation', domains: ['REOPERATION'] },
  { label: 'Harm', domains: ['SERIOUS_ADVERSE_EVENTS', 'ADVERSE_EVENTS'] },
  { label: 'As a test', domains: ['DIAGNOSTIC_ACCURACY'] },
]

const SHOWS = { SHAM_OR_PLACEBO: 0, USUAL_CARE: 1, ACTIVE: 2, SURGERY: 2, NONE: 3 } as const
const hasNumbers = ({ effect, treatment, accuracy }: Finding) => Boolean(effect ?? treatment ?? accuracy)
const people = ({ treatment, comparator }: Finding) => (treatment?.n ?? 0) + (comparator?.n ?? 0)
const bears = ({ edge }: ClaimFinding) => edge.bearing !== 'NOT_APPLICABLE'

/**
 * Direct, bearing on efficacy, with numbers, against what shows most, then most people and longest follow-up: never by
 * what it says. A figure without a control group must not hide that a controlled trial found no difference.
 */
const compare = (a: ClaimFinding, b: ClaimFinding): number =>
  Number(b.edge.direct) - Number(a.edge.direct) ||
  Number(bears(b)) - Number(bears(a)) ||
  Number(hasNumbers(b.node)) - Number(hasNumbers(a.node)) ||
  SHOWS[a.node.comparison] - SHOWS[b.node.comparison] ||
  people(b.node) - people(a.node) ||
  (b.node.followUpMonths ?? 0) - (a.node.followUpMonths ?? 0) ||
  (a.node.id < b.node.id ? -1 : 1)

const words = (constant: string) => constant.toLowerCase().replaceAll('_', ' ')

function figureText({ effect, treatment, unit }: Finding): string {
  if (effect) {
    const interval =
      effect.low === null || effect.high === null
        ? ''
        : ` (${effect.level === null ? '' : `${effect.level} % `}interval ${effect.low} to ${effect.high})`
    const type = words(effect.type)
    return `${type} ${effect.estimate}${interval}${unit === type ? '' : `, ${unit}`}`
  }
  if (treatment?.percent !== null && treatment?.percent !== undefined)
    return `${treatment.percent} % in the treated group`
  if (treatment?.mean !== null && treatment?.mean !== undefined)
    return `mean ${treatment.mean} ${unit} in the treated group`
  return 'no single figure was printed; see the finding'
}

function textOf(label: string, { node, edge }: ClaimFinding): string {
  const time = node.followUpMonths === null ? 'at a time not stated' : `at ${node.followUpMonths} months`
  const against =
    node.comparison === 'NONE' ? 'without a comparison group' : `against ${words(node.comparison)}`
  const indirect = edge.direct ? '' : ' Indirect: of a narrower condition or a broader procedure.'
  return `${label}: ${node.outcome} ${time}, ${against}: ${figureText(node)}; ${words(node.effectDirection)}.${indirect}`
}

function certaintyOf({ node }: ClaimFinding, assessments: readonly Assessment[]) {
  const window = windowOf(node.followUpMonths)
  const fitting = assessments.filter(
    (a) => a.domain === node.domain && a.comparison === node.comparison && a.window === window,
  )
  return (fitting.find((a) => a.origin !== 'DERIVED') ?? fitting[0])?.certainty ?? null
}

/** What to expect of a step, by outcome; retracted results never count. */
export function expectedEffects(
  rows: readonly ClaimFinding[],
  assessments: readonly Assessment[],
  known: ReadonlySet<string> | null,
): ExpectedEffect[] {
  const counted = rows.filter((r) => known?.has(r.node.id) ?? r.edge.retractedFrom === null)
  return GROUPS.flatMap(({ label, domains }): ExpectedEffect[] => {
    const best = counted.filter((r) => domains.includes(r.node.domain)).toSorted(compare)[0]
    if (!best) return []
    return [
      {
        domain: best.node.domain,
        finding: best.node,
        certainty: certaintyOf(best, assessments),
        bearing: best.edge.bearing,
        text: textOf(label, best),
        sources: best.node.sources,
      },
    ]
  })
}
