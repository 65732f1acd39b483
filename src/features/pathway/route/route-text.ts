import type { PathwayRoute, RouteStep } from './route-store.ts'

function stepText({ link, role, structure: { name } }: RouteStep): string {
  if (link === 'PART_OF') return `which is part of ${name}`
  if (link === 'INNERVATED_BY') return `which is supplied by ${name}`
  if (role === 'CONDUCTS') return `pain is carried by ${name}`
  return role === 'TREATMENT_SITE'
    ? `pain is treated at ${name} (not the origin)`
    : `pain arises from ${name}`
}

/** A route as people say it. */
export const routeText = ({ steps }: PathwayRoute): string => steps.map(stepText).join(', ')
