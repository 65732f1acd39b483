import type { LinkFacts } from '../../store/props.ts'
import type { Linked } from '../../store/relation.ts'
import type { Procedure } from './procedure.ts'

/** A procedure at the other end of a link, with the facts of the link. */
export type ProcedureLinkParent = LinkFacts & { readonly procedure: Procedure }

export const withProcedure = (links: Linked<Procedure, LinkFacts>[]): ProcedureLinkParent[] =>
  links.map((l) => ({ ...l.edge, procedure: l.node }))
