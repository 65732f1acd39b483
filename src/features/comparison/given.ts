import type { Context } from '../../graphql/context.ts'
import { badUserInput } from '../../graphql/errors.ts'
import type { Condition } from '../condition/condition.ts'
import { conditionStore } from '../condition/condition-store.ts'
import type { Procedure } from '../procedure/procedure.ts'
import { procedureStore } from '../procedure/procedure-store.ts'
import { byIdOrCode } from '../search/resolve-id.ts'

const REMEDY = 'write the id of one, or a code that one carries; `search` finds it'

/** The condition of an argument; an unknown one is the client's to mend. */
export async function givenCondition(ctx: Context, given: string): Promise<Condition> {
  const condition = await byIdOrCode(
    ctx,
    given,
    { argument: 'condition', label: 'Condition' },
    ctx.store(conditionStore).byId,
  )
  if (!condition) throw badUserInput('condition', given, REMEDY)
  return condition
}

/** The procedure of an argument; an unknown one is the client's to mend. */
export async function givenProcedure(ctx: Context, given: string, argument: string): Promise<Procedure> {
  const procedure = await byIdOrCode(
    ctx,
    given,
    { argument, label: 'Procedure' },
    ctx.store(procedureStore).byId,
  )
  if (!procedure) throw badUserInput(argument, given, REMEDY)
  return procedure
}
