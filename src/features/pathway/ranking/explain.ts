import type { BearingTally } from '../../claim/claim.ts'
import { narrowerWords } from '../narrower/narrower-words.ts'
import type { Candidate, PathwayView, RankedPathway } from '../pathway.ts'
import { type ComponentName, supportOf } from '../scoring/components.ts'
import { isAgainst } from '../scoring/graded.ts'
import { unreadWords } from '../unread/unread-words.ts'
import type { FilterEffect } from './filters.ts'
import { adviceText, placeText, warningWords } from './place-text.ts'

const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? '' : 's'}`
const studies = (n: number) => (n === 1 ? '1 study' : `${n} studies`)
const percent = (value: number) => `${Math.round(value * 100)} %`
const words = (constant: string) => constant.toLowerCase().replaceAll('_', ' ')

const UNKNOWN: Readonly<Record<ComponentName, string>> = {
  CERTAINTY: 'No result on pain against sham, placebo or usual care for this very condition and procedure.',
  BALANCE: 'No study of this very condition and procedure compared pain with sham, placebo or usual care.',
  DURABILITY: 'No comparison of pain at a stated time for this very condition and procedure.',
  FUNCTION_AND_QUALITY_OF_LIFE:
    'No comparison of function or quality of life for this very condition and procedure was read.',
  OPIOID_SPARING:
    'No comparison of opioids after four weeks or more for this very condition and procedure was read.',
  RECOVERY: 'No page stated days until usual activity.',
  LOW_INVASIVENESS: 'Unknown.',
  TARGETING: 'No anatomical route in the graph.',
  RECOMMENDATIONS: 'Unknown.',
}

/** What the days until usual activity measure: back at work is not yet back to everything. */
const measureWords = ({ recoveryMeasure }: Candidate) =>
  recoveryMeasure === null ? '' : ` (${words(recoveryMeasure)})`
const recoveryWords = ({ candidate }: RankedPathway) =>
  `Usual activity after ${formatDays(candidate.recoveryDays ?? 0)}${measureWords(candidate)}, on a scale that ends at 84 days`
const invasivenessWords = ({ candidate }: RankedPathway) =>
  `Invasiveness grade ${candidate.procedure.invasivenessGrade} of 5`
const supportWords = ({ components }: PathwayView) =>
  `counted as far as results support the procedure: ${percent(supportOf(components) ?? 0)}`

function adviceWords(value: number): string {
  if (value === 1) return 'Every body that took a side recommends it.'
  if (value === 0) return 'Every body that took a side recommends against it.'
  return `Recommendations for it make up ${percent(value)}; a half stands for none on either side.`
}

/** A fact that is known and still counts for nothing, since no comparison shows whether the procedure helps. */
function unknownWords(name: ComponentName, pathway: RankedPathway): string {
  const { procedure, recoveryDays } = pathway.candidate
  const whether = 'but no comparison shows whether the procedure helps.'
  if (name === 'TARGETING' && isSystemic(procedure)) return 'Systemic: it reaches no single structure.'
  if (name === 'RECOVERY' && recoveryDays !== null) return `${recoveryWords(pathway)}, ${whether}`
  if (name === 'LOW_INVASIVENESS') return `${invasivenessWords(pathway)}, ${whether}`
  return UNKNOWN[name]
}

const averageWords = (value: number, outcome: string) =>
  `Results on ${outcome} support it by ${percent(value)}, each study once for each outcome, comparison and follow-up window; those of a narrower condition or a broader procedure count half`

/** Why a component has its value, in one sentence. */
export function whyComponent(name: ComponentName, value: number | null, pathway: RankedPathway): string {
  if (value === null) return `${unknownWords(name, pathway)} Unknown counts as 0.`
  const { view } = pathway
  switch (name) {
    case 'CERTAINTY':
      return value === 0
        ? 'No result on pain supports the procedure.'
        : `Certainty that it relieves the pain is ${CERTAINTY_WORDS[Math.round(value * 4)]} by the derived rule and the gradings of others.`
    case 'BALANCE':
      return `${averageWords(value, 'pain')}.`
    case 'DURABILITY':
      return `Support in the windows up to 3, 3 to 12 and over 12 months averages ${percent(value)}; a window without results counts as 0.`
    case 'FUNCTION_AND_QUALITY_OF_LIFE':
      return `${averageWords(value, 'function and quality of life')}.`
    case 'OPIOID_SPARING':
      return `${averageWords(value, 'opioids after four weeks or more')}.`
    case 'RECOVERY':
      return `${recoveryWords(pathway)}, ${supportWords(view)}.`
    case 'LOW_INVASIVENESS':
      return `${invasivenessWords(pathway)}, ${supportWords(view)}.`
    case 'TARGETING':
      return targetingWords(value, pathway.candidate)
    case 'RECOMMENDATIONS':
      return adviceWords(value)
  }
}

function targetingWords(value: number, { sourceRole }: Candidate): string {
  if (sourceRole === 'TREATMENT_SITE')
    return 'It acts where the pain is treated, which is not where it arises.'
  if (value < 1) return 'It reaches the source of the pain by a longer chain of structures.'
  return sourceRole === 'CONDUCTS'
    ? 'It reaches a structure that carries the pain.'
    : 'It reaches the source of the pain or a nerve that supplies it.'
}

const CERTAINTY_WORDS = ['none', 'very low', 'low', 'moderate', 'high']
const formatDays = (days: number) => count(Math.round(days * 10) / 10, 'day')

function tallyText(t: BearingTally): string {
  const silent =
    t.notApplicable > 0
      ? `; ${studies(t.notApplicable)} without a result on benefit against sham, placebo or usual care`
      : ''
  return `${studies(t.supports)} for, ${t.noDifference} without difference or mixed, ${t.contrary} against${silent}`
}

function certaintyText({ certainty }: PathwayView): string {
  if (!certainty) {
    return 'No critical outcome was compared with sham, placebo or usual care, so there is no overall certainty.'
  }
  const basis = certainty.indirect ? ' (only against usual care)' : ''
  return `Overall certainty of the evidence, whichever way it points, is ${words(certainty.certainty)}${basis}.`
}

/** Trials against another treatment are no evidence of efficacy, yet a reader wants to know how they ended. */
function headToHeadText({ headToHead }: PathwayView): string[] {
  const { better, noDifference, worse } = headToHead
  const all = better + noDifference + worse
  const parts = [
    ...(better > 0 ? [`better in ${better}`] : []),
    ...(noDifference > 0 ? [`no difference in ${noDifference}`] : []),
    ...(worse > 0 ? [`worse in ${worse}`] : []),
  ]
  return all === 0 ? [] : [`In ${studies(all)} against another treatment: ${parts.join(', ')}.`]
}

/** Gradings of others that find no benefit; the count of studies does not show them. */
const gradedAgainst = ({ carried }: PathwayView): string[] =>
  carried
    .filter(isAgainst)
    .map((c) => `Others grade it as without benefit for pain (${words(c.certainty)} certainty).`)

/** Single results against that the count of studies does not show, and what bodies recommend. */
function voices({ advice, findingCounts, studies: counts }: PathwayView): string[] {
  return [
    ...(findingCounts.contrary > 0 && counts.contrary === 0
      ? [`${count(findingCounts.contrary, 'single result')} against it.`]
      : []),
    ...adviceText(advice),
  ]
}

export function evidenceText(view: PathwayView): string {
  if (view.gap) return 'No evidence was read for this pair: a gap, not a judgement.'
  return [
    `${tallyText(view.studies)}.`,
    certaintyText(view),
    ...headToHeadText(view),
    ...new Set(gradedAgainst(view)),
    ...voices(view),
  ].join(' ')
}

/** Infusions act on the whole body; any other procedure without a route only lacks anatomy in the graph. */
const isSystemic = (p: Candidate['procedure']): boolean =>
  p.class === 'INFUSION' || p.accessRoute === 'INTRAVENOUS'

function routeWords({ hops, sourceRole, procedure }: Candidate): string {
  if (hops === null)
    return isSystemic(procedure) ? 'works systemically' : 'has no anatomical route in the graph'
  if (sourceRole === 'TREATMENT_SITE') return 'acts where the pain is treated, not at its origin'
  if (sourceRole === 'CONDUCTS') return 'acts on what carries the pain, not where it starts'
  return hops === 0
    ? 'treats the source itself'
    : 'reaches the source through the structures that carry its pain'
}

/** Why a pathway ranks where it does, in plain language. */
export function reasonOf(pathway: RankedPathway): string {
  const { candidate, view, score, asOf } = pathway
  const best = score.components.toSorted((a, b) => b.contribution - a.contribution)[0]
  const unknown = score.components.filter((c) => c.value === null).map((c) => words(c.name))
  return [
    `${pathway.matchedThroughNarrower ? candidate.name : candidate.procedure.name}${warningWords(view)} ${routeWords(candidate)}.`,
    `${asOf === null ? '' : `As of ${asOf}: `}${evidenceText(view)}`,
    ...narrowerWords(pathway),
    ...unreadWords(pathway),
    `Score ${score.total.toFixed(2)}; ${best && best.contribution > 0 ? `most of it from ${words(best.name)}` : 'no component contributes'}.`,
    ...placeText(pathway),
    ...(unknown.length > 0 ? [`Unknown: ${unknown.join(', ')}.`] : []),
  ].join(' ')
}

/** What a ranking considered and left out, in words. */
export function rankingText(considered: number, kept: number, removedBy: readonly FilterEffect[]): string {
  if (considered === 0) {
    return 'No procedure in the graph reaches a structure this condition arises from, and no evidence links one to it.'
  }
  const removals = removedBy.map(
    (r) => `${r.filter} removed ${r.removed} (${r.matchesWithout} would match without it)`,
  )
  const shown =
    kept === 0
      ? `None of ${count(considered, 'pathway')} matches`
      : `${kept} of ${count(considered, 'pathway')} match`
  return removals.length === 0 ? `${shown}.` : `${shown}: ${removals.join('; ')}.`
}
