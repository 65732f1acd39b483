import { groupBy } from '../../claim/evidence-fact.ts'
import type { PathwayView, RankedPathway } from '../pathway.ts'
import { isAdvisedAgainst, strongAgainst } from '../scoring/recommended.ts'
import type { Advice } from '../scoring/scored-facts.ts'

const named = (advice: readonly Advice[]) => advice.map((a) => `${a.by} (${a.year})`).join(', ')

/** A strong recommendation against belongs into the first sentence: who reads no further must not miss it. */
export function warningWords({
  advice,
  broaderAdvice,
}: Pick<PathwayView, 'advice' | 'broaderAdvice'>): string {
  const own = strongAgainst(advice)
  const broader = [...groupBy(strongAgainst(broaderAdvice), (a) => a.condition)]
  const said = [
    ...(own.length > 0 ? [named(own)] : []),
    ...broader.map(([condition, by]) => `${named(by)} for the broader condition ${condition}`),
  ]
  return said.length === 0 ? '' : `, strongly recommended against by ${said.join(', and by ')},`
}

/** What bodies recommend, but for those that the first sentence names. */
export function adviceText(advice: readonly Advice[]): string[] {
  const told = strongAgainst(advice)
  const against = advice.filter((a) => a.direction === 'AGAINST' && !told.includes(a))
  const pro = advice.filter((a) => a.direction === 'FOR')
  return [
    ...(against.length > 0 ? [`Recommended against by ${named(against)}.`] : []),
    ...(pro.length > 0 ? [`Recommended by ${named(pro)}.`] : []),
  ]
}

const EFFECTS = ['CERTAINTY', 'BALANCE', 'FUNCTION_AND_QUALITY_OF_LIFE', 'OPIOID_SPARING'] as const

/** Fewer people than this tell little, by GRADE's rule of thumb two steps of imprecision. */
const FEW_PEOPLE = 100
const AMONG_THE_FIRST = 3

/** A place among the first that few people support says so. */
function smallText({ rank, view }: RankedPathway): string[] {
  const { supportingStudies: studies, supporting } = view.people
  if (rank > AMONG_THE_FIRST || studies === 0 || supporting === null || supporting >= FEW_PEOPLE) return []
  const what = studies === 1 ? 'one small study' : `${studies} small studies`
  return [`Its place rests on ${what} (${supporting} people).`]
}

/** Results of a narrower condition count half; a reader wants to know that there are no others. */
function indirectText({ view: { people } }: RankedPathway): string[] {
  const isIndirect = people.supportingStudies > 0 && people.supportingDirectly === 0
  return isIndirect
    ? ['All results in its favour are about a narrower condition or a broader procedure.']
    : []
}

const grouped = new Intl.NumberFormat('en-GB')

/** What there is where no result against sham, placebo or usual care shows a benefit: the absence of such is not ignorance. */
function unsupportedText({ studies, findingCounts, people: p, headToHead, components }: PathwayView): string {
  if (studies.supports === 0 && findingCounts.supports > 0 && p.supportingStudies === 0)
    return 'Its place rests on no result in its favour on pain, function or medication; what favours it is another outcome, such as time to recovery.'
  if (EFFECTS.some((name) => components[name] !== null)) return 'Its place rests on no result in its favour.'
  if (studies.noDifference + studies.contrary > 0 && p.comparedDirectly === 0)
    return 'Its place rests on no result of its own: those without benefit are about a narrower condition or a broader procedure, and leave open whether it helps here.'
  if (headToHead.better > 0)
    return `No comparison with sham, placebo or usual care shows whether it helps; it was better than another treatment in ${headToHead.better === 1 ? '1 study' : `${headToHead.better} studies`}.`
  if ((p.participants ?? 0) > 0)
    return `No comparison with sham, placebo or usual care shows whether it helps; ${grouped.format(p.participants ?? 0)} people in studies without one.`
  return 'Its place rests on no result: no controlled comparison shows whether it helps.'
}

/** Whether advice against moved it; at the head of an answer a reader must learn that nothing better stood behind. */
function heldText({ view, score, orderKey }: RankedPathway): string[] {
  if (!isAdvisedAgainst(view)) return []
  return orderKey < score.total
    ? ['It stands behind all that results support, since the certainty that it helps is not even low.']
    : ['No pathway behind it is supported by results and free of such advice.']
}

/** What else than the score decides a place, and how little the place may rest on. */
export function placeText(pathway: RankedPathway): string[] {
  const { view } = pathway
  if (view.gap) return []
  const effects = EFFECTS.map((name) => view.components[name])
  const behind = heldText(pathway)
  if (effects.some((value) => value !== null && value > 0))
    return [...behind, ...indirectText(pathway), ...smallText(pathway)]
  return [...behind, unsupportedText(view)]
}
