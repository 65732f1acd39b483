import type { LoadPlan } from './graph/load-plan.ts'

const SHOWN = ['Condition', 'Procedure', 'Study', 'Evidence', 'Finding', 'Pathway']

/** The block that a newcomer reads when the server is up. */
export function banner(address: string, engine: string, plan: LoadPlan): string {
  const { nodes, edges, version } = plan
  return [
    '',
    `  ReliefGraph is ready`,
    `    playground  ${address}/`,
    `    API         ${address}/graphql`,
    `    engine      ${engine}`,
    `    data        ${version}: ${nodes.length} nodes, ${edges.length} edges`,
    `                ${SHOWN.map((label) => `${countOf(plan, label)} ${wordFor(label)}`).join(', ')}`,
    '',
    '',
  ].join('\n')
}

const countOf = ({ nodes }: LoadPlan, label: string) => nodes.filter((node) => node.label === label).length

const PLURALS: Readonly<Record<string, string>> = { Study: 'studies', Evidence: 'reports' }

const wordFor = (label: string) => PLURALS[label] ?? `${label.toLowerCase()}s`
