import { byIds, columns, page, total, type Where } from '../../store/entity.ts'
import type { AccessRoute, ProcedureClass, ProcedureIntent } from '../../vocabulary/procedure.ts'
import { procedureKind } from './procedure.ts'
import { procedureFacetRow } from './procedure-facets.ts'

export interface ProcedureFilter {
  readonly class?: readonly ProcedureClass[] | undefined
  readonly intent?: readonly ProcedureIntent[] | undefined
  readonly accessRoute?: readonly AccessRoute[] | undefined
  readonly maxInvasiveness?: number | undefined
  readonly targets?: string | undefined
}

/** Constant text: an absent filter is switched off by its flag. */
export function procedureWhere(filter: ProcedureFilter): Where[] {
  return [
    {
      text: 'NOT $hasClass OR n.class IN $classes',
      params: { hasClass: filter.class !== undefined, classes: [...(filter.class ?? [])] },
    },
    {
      text: 'NOT $hasIntent OR any(i IN n.intent WHERE i IN $intents)',
      params: { hasIntent: filter.intent !== undefined, intents: [...(filter.intent ?? [])] },
    },
    {
      text: 'NOT $hasAccessRoute OR n.accessRoute IN $accessRoutes',
      params: {
        hasAccessRoute: filter.accessRoute !== undefined,
        accessRoutes: [...(filter.accessRoute ?? [])],
      },
    },
    {
      text: 'n.invasivenessGrade <= $maxInvasiveness',
      params: { maxInvasiveness: filter.maxInvasiveness ?? 5 },
    },
    {
      text: 'NOT $hasTarget OR EXISTS {(n)-[:TARGETS]->(:AnatomicalSource {id: $target})}',
      params: { hasTarget: filter.targets !== undefined, target: filter.targets ?? '' },
    },
  ]
}

export const procedureByIds = byIds(procedureKind)
export const procedurePage = page(procedureKind)
export const procedureTotal = total(procedureKind)
export const procedureFacetFacts = columns(
  'Procedure',
  'procedure-facet-facts',
  'n.class AS class, n.accessRoute AS accessRoute, n.intent AS intent, n.invasivenessGrade AS invasiveness',
  procedureFacetRow,
)
