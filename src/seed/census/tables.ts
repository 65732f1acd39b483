import type { CoverageMeasure } from '../../features/meta/coverage.ts'
import type { ConditionFamily } from '../../vocabulary/condition.ts'
import { type FamilyCounts, MEASURES } from './families.ts'
import type { PairCounts } from './pairs.ts'

/** Short names of the families, for the heads of tables. */
const SHORT: Readonly<Record<ConditionFamily, string>> = {
  BACK_AND_NECK_PAIN: 'back, neck',
  RADICULAR_PAIN: 'radicular',
  COMPLEX_REGIONAL_PAIN_SYNDROME: 'CRPS',
  NEUROPATHIC_PAIN: 'neuropathic',
  VERTEBRAL_COMPRESSION_FRACTURE: 'fracture',
  OSTEOARTHRITIS_AND_JOINT_PAIN: 'joint',
  SACROILIAC_JOINT_PAIN: 'sacroiliac',
}

const ROWS = Object.entries(MEASURES) as [CoverageMeasure, string][]
const WIDEST = Math.max(...ROWS.map(([, words]) => words.length))

const line = (first: string, cells: readonly (string | number)[], width: number): string =>
  first.padEnd(WIDEST) + cells.map((cell) => String(cell).padStart(width)).join('')

/** A line per measure, a column per family, the whole last. */
export function familyTable(families: readonly FamilyCounts[]): string[] {
  const heads = families.map(({ family }) => (family === null ? 'all' : SHORT[family]))
  return [
    line('', heads, 13),
    ...ROWS.map(([measure, words]) =>
      line(
        words,
        families.map((f) => f.counts[measure]),
        13,
      ),
    ),
  ]
}

const PAIR_HEAD = ['reports', 'randomised', 'sham', 'for', 'no diff.', 'against', 'certainty']
const PAIR_WIDTH = 12

/** A line per pair with evidence; `for`, `no diff.` and `against` count findings. */
export function pairTable(pairs: readonly PairCounts[]): string[] {
  const names = pairs.map((p) => `${p.condition} + ${p.procedure}`)
  const widest = Math.max(0, ...names.map((name) => name.length))
  const cells = (values: readonly (string | number)[]) =>
    values.map((value) => String(value).padStart(PAIR_WIDTH)).join('')
  return [
    ''.padEnd(widest) + cells(PAIR_HEAD),
    ...pairs.map(
      (p, index) =>
        (names[index] ?? '').padEnd(widest) +
        cells([
          ...[
            p.reports,
            p.randomised,
            p.shamControlled,
            p.favourProcedure,
            p.noDifference,
            p.favourComparator,
          ],
          p.certainty?.toLowerCase().replace('_', ' ') ?? '-',
        ]),
    ),
  ]
}

/** Columns that a reader of the README needs first. */
const SHOWN: readonly (readonly [CoverageMeasure, string])[] = [
  ['conditions', 'conditions'],
  ['procedures', 'procedures studied'],
  ['reports', 'reports'],
  ['randomised', 'randomised'],
  ['shamControlled', 'sham or placebo'],
  ['noDifference', 'showed no difference'],
  ['findings', 'findings'],
  ['pairsWithEvidence', 'pairs with evidence'],
  ['gaps', 'gaps'],
]

const sentence = (family: ConditionFamily): string => {
  const text = family.toLowerCase().replaceAll('_', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The table of the README. */
export function markdownTable(families: readonly FamilyCounts[]): string {
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`
  return [
    row(['family', ...SHOWN.map(([, head]) => head)]),
    row(['---', ...SHOWN.map(() => '---:')]),
    ...families.map(({ family, counts }) =>
      row([family === null ? '**All**' : sentence(family), ...SHOWN.map(([measure]) => counts[measure])]),
    ),
  ].join('\n')
}
