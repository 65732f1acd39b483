import { GraphError } from './errors.ts'
import type { LoadPlan, PlannedEdge, PlannedNode } from './load-plan.ts'

const NAME = /^[A-Za-z][A-Za-z0-9_]*$/
const RESERVED = new Set(['Entity', 'EntityA', 'EntityB', 'Live', 'LoadLease'])
const SHOWN = 5

/** Throws `LOAD_FAILED` when an engine could not store the plan, before any engine is touched. */
export function checkPlan(plan: LoadPlan): void {
  const problems = planProblems(plan)
  if (problems.length === 0) return
  const rest = problems.length > SHOWN ? ` … and ${problems.length - SHOWN} more` : ''
  throw new GraphError(
    'LOAD_FAILED',
    `The plan cannot be loaded: ${problems.slice(0, SHOWN).join('; ')}${rest}`,
  )
}

/** Everything that is wrong with a plan, in its own order. */
export function planProblems(plan: LoadPlan): string[] {
  const ids = new Set<string>()
  return [
    ...(plan.version === '' ? ['the version is empty'] : []),
    ...plan.nodes.flatMap((node) => nodeProblems(node, ids)),
    ...plan.edges.flatMap((edge) => edgeProblems(edge, ids)),
  ]
}

function nodeProblems(node: PlannedNode, seen: Set<string>): string[] {
  const problems = propertyProblems(node.id, node.props)
  if (node.id === '') problems.push('a node has an empty id')
  if (seen.has(node.id)) problems.push(`${node.id} is planned twice`)
  if (!NAME.test(node.label) || RESERVED.has(node.label)) {
    problems.push(`${node.id} has the label "${node.label}", which is reserved or no plain word`)
  }
  if (node.props.id !== undefined && node.props.id !== node.id)
    problems.push(`${node.id} has another id in its properties`)
  seen.add(node.id)
  return problems
}

function edgeProblems(edge: PlannedEdge, ids: ReadonlySet<string>): string[] {
  const name = `${edge.from} -${edge.type}-> ${edge.to}`
  const problems = propertyProblems(name, edge.props)
  if (!NAME.test(edge.type)) problems.push(`${name} has a type that is no plain word`)
  for (const end of [edge.from, edge.to]) {
    if (!ids.has(end)) problems.push(`${name} names the unknown node ${end}`)
  }
  return problems
}

function propertyProblems(owner: string, props: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(props)
    .filter(([key, value]) => !NAME.test(key) || !isStorable(value))
    .map(([key]) => `${owner} has a property "${key}" that not every engine can store`)
}

function isStorable(value: unknown): boolean {
  if (!Array.isArray(value)) return isScalar(value)
  return value.every((item) => isScalar(item) && typeof item === typeof value[0])
}

function isScalar(value: unknown): boolean {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  )
}
