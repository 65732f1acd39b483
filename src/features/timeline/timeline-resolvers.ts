import type { Resolvers } from '../../graphql/__generated__/resolvers.ts'
import { connectionOf, pageOf, type Scope } from '../../graphql/connection.ts'
import type { Context } from '../../graphql/context.ts'
import { badUserInput } from '../../graphql/errors.ts'
import { conditionStore } from '../condition/condition-store.ts'
import { procedureStore } from '../procedure/procedure-store.ts'
import { resolveId } from '../search/resolve-id.ts'
import { behind, inOrder } from './timeline.ts'
import type { Subject } from './timeline-queries.ts'
import { timelineStore } from './timeline-store.ts'

const TIMELINE: Scope = { list: 'timeline', key: 'string' }

type Found = Pick<Subject, 'label' | 'id'>

async function subjectOf(ctx: Context, given: string): Promise<Found | null> {
  const id = await resolveId(ctx, given, { argument: 'id', labels: ['Condition', 'Procedure'] })
  if (id === null) return null
  if (await ctx.store(conditionStore).byId.load(id)) return { label: 'Condition', id }
  return (await ctx.store(procedureStore).byId.load(id)) && { label: 'Procedure', id }
}

export const timelineResolvers: Resolvers = {
  Query: {
    timeline: async (_, { id, includeNarrower, from, to, ...args }, ctx) => {
      if (from && to && from > to) throw badUserInput('from', from, `write a year that is not after ${to}`)
      const asked = pageOf(TIMELINE, args)
      const subject = await subjectOf(ctx, id)
      if (!subject) return null
      const found = await ctx.store(timelineStore).entries({ ...subject, narrower: includeNarrower ?? true })
      const entries = inOrder(found, { from: from ?? null, to: to ?? null })
      const page = connectionOf(behind(entries, asked.after), asked, (e) => ({ sort: e.date, id: e.id }))
      return { ...page, totalCount: entries.length }
    },
  },
}
