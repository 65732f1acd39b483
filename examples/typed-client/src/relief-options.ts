import type { ReliefOptionsQuery } from './__generated__/graphql.ts'
import type { Client } from './client.ts'
import { FIND_CONDITION, RELIEF_OPTIONS } from './operations.ts'

type Option = ReliefOptionsQuery['reliefPathways']['nodes'][number]

/** The first ways to relieve a pain that is named in plain words, as a text to print. */
export async function reliefOptions(client: Client, words: string): Promise<string> {
  const { search } = await client.ask(FIND_CONDITION, { text: words })
  const [hit] = search.nodes
  if (!hit) return `Nothing is known of "${words}".`
  const variables = { condition: hit.node.id, filter: { hideGaps: true }, first: 5 }
  const { reliefPathways } = await client.ask(RELIEF_OPTIONS, variables)
  const { nodes, totalCount, explanation, notice } = reliefPathways
  return [
    `${nameOf(hit.node)}: ${totalCount} studied procedures. ${explanation.text}`,
    ...nodes.map(lineOf),
    notice,
  ].join('\n')
}

const nameOf = (node: object) => ('name' in node ? String(node.name) : 'Condition')

/** Facts that no source gives are null, and are said to be unknown. */
function lineOf({ rank, condition, procedure, certainty, studies, recovery }: Option): string {
  const { supports, noDifference, contrary } = studies
  const days = recovery.flatMap(({ usualActivityDays }) => usualActivityDays ?? [])
  return [
    `${rank}. ${procedure.name} for ${condition.name.toLowerCase()}`,
    `certainty ${certainty?.certainty.toLowerCase().replaceAll('_', ' ') ?? 'unknown'}`,
    `studies ${supports} for, ${noDifference} without difference, ${contrary} against`,
    days.length === 0 ? 'recovery unknown' : `usual activity after ${Math.max(...days)} days`,
  ].join('; ')
}
