import { isEscalation } from '../options/operation.ts'
import { isExcluded, type JudgedOption } from './option.ts'

export const STAGES = ['CONFIRM', 'TREAT', 'MAINTAIN_OR_ESCALATE'] as const
export type StageKind = (typeof STAGES)[number]

const isLate = ({ option }: JudgedOption): boolean => isEscalation(option)

const treats = ({ option: { procedure } }: JudgedOption) => procedure.intent.includes('THERAPEUTIC')

/** Tests that steps still wait for. */
const openTests = (steps: readonly JudgedOption[]): ReadonlySet<string> =>
  new Set(
    steps.flatMap((s) => s.prerequisites.filter((p) => p.met !== 'YES').flatMap((p) => [...p.procedures])),
  )

/** An option stands behind those that escalate to it; otherwise the order of the ranking holds. */
export function inOrder(options: readonly JudgedOption[]): JudgedOption[] {
  const placed = new Set<JudgedOption>()
  const place = (one: JudgedOption, waiting: ReadonlySet<JudgedOption>): void => {
    if (placed.has(one) || waiting.has(one)) return
    for (const other of options) {
      if (other.option.escalatesTo.includes(one.option.procedure.id)) place(other, new Set([...waiting, one]))
    }
    placed.add(one)
  }
  for (const one of options) place(one, new Set())
  return [...placed]
}

const testsAmong = (tests: ReadonlySet<string>, options: readonly JudgedOption[]) =>
  options.filter((o) => tests.has(o.option.procedure.id))

export type Stages = Readonly<Record<StageKind, readonly JudgedOption[]>>

/** Steps by stage. An option stands once: a block that also treats is a test while a step waits for it. */
export function stagesOf(judged: readonly JudgedOption[]): Stages {
  const left = judged.filter((j) => !isExcluded(j))
  const treating = left.filter((j) => treats(j) && !isLate(j))
  const late = left.filter((j) => treats(j) && isLate(j))
  const confirm = testsAmong(openTests(treating), left)
  const treat = treating.filter((j) => !confirm.includes(j))
  const tests = testsAmong(openTests(late), left)
  const blocks = tests.filter((j) => j.option.procedure.intent.includes('DIAGNOSTIC'))
  const trials = tests.filter((j) => !blocks.includes(j))
  const confirming = [...new Set([...confirm, ...blocks.filter((b) => !treat.includes(b))])]
  const elsewhere = new Set([...confirming, ...treat])
  return {
    CONFIRM: confirming,
    TREAT: inOrder(treat),
    MAINTAIN_OR_ESCALATE: [...new Set([...trials, ...inOrder(late)])].filter((j) => !elsewhere.has(j)),
  }
}
