import type { PathwayRoute } from './route-store.ts'

/** A route as people say it. */
export function routeText({ steps }: PathwayRoute): string {
  const words = {
    ARISES_FROM: 'pain arises from',
    PART_OF: 'which is part of',
    INNERVATED_BY: 'which is supplied by',
  }
  return steps.map((s) => `${words[s.link]} ${s.structure.name}`).join(', ')
}
