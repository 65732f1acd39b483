import type { OnProgress } from '../../graph/port.ts'

/** Where progress goes: standard error, or a stand-in. */
export interface ProgressTarget {
  readonly isTTY?: boolean | undefined
  write(text: string): unknown
}

const WIDTH = 30

function bar(share: number): string {
  const full = Math.round(share * WIDTH)
  return '#'.repeat(full) + '.'.repeat(WIDTH - full)
}

/** Shows how far a load is: one line that moves on a terminal, else a line for every tenth. */
export function progressTo(target: ProgressTarget): OnProgress {
  let shown = -1
  return (done, total) => {
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100)
    const step = target.isTTY ? percent : Math.floor(percent / 10)
    if (step <= shown) return
    shown = step
    const line = `loading ${bar(percent / 100)} ${String(percent).padStart(3)} %  ${done} of ${total} nodes and edges`
    if (target.isTTY) target.write(`\r${line}${done === total ? '\n' : ''}`)
    else target.write(`${line}\n`)
  }
}
