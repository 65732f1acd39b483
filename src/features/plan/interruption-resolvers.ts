import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { resolveSources } from '../reference/sources.ts'
import type { Interruption } from '../safety/medication.ts'
import { safetyStore } from '../safety/safety-store.ts'
import { type DrugInterruption, interruptionText } from './step/interruptions.ts'

/** An interval with the note and sources that stand beside it. */
const sourced = (stored: Interruption | null, name: 'stopBefore' | 'restartAfter') => {
  const quantity = stored?.[name]
  return quantity && stored
    ? { quantity, note: stored[`${name}Note`], sources: stored[`${name}Sources`] }
    : null
}

export const interruptionResolvers: Resolvers = {
  Medication: {
    mmeFactorSources: ({ mmeFactorSources }, args, ctx) =>
      resolveSources({ sources: mmeFactorSources }, args, ctx),
    interruptions: async (medication, _, ctx) =>
      (await ctx.store(safetyStore).interruptions.load(medication.id)).map(({ node }): DrugInterruption => {
        const one = { bleedingRisk: node.bleedingRisk, classRead: null, stored: node }
        return { ...one, medication, text: interruptionText(medication, one), sources: node.sources }
      }),
    sources: resolveSources,
  },
  Interruption: {
    creatinineClearance: ({ stored }) => stored?.creatinineClearance ?? null,
    stopBefore: ({ stored }) => sourced(stored, 'stopBefore'),
    restartAfter: ({ stored }) => sourced(stored, 'restartAfter'),
    advice: ({ stored }) => stored?.advice ?? 'Not verified, ask the prescriber.',
    sources: resolveSources,
  },
}
