import { GrafeoDB } from '../../src/graph/embedded/grafeo.ts'

/** Says what an engine makes of an expression. */
export interface Evaluator {
  valueOf(expression: string): Promise<unknown>
  close(): void | Promise<void>
}

export function embeddedEvaluator(): Evaluator {
  const db = GrafeoDB.create()
  return {
    async valueOf(expression) {
      const [row] = (await db.executeCypher(`RETURN ${expression} AS value`)).toArray()
      return row?.value
    },
    close: () => db.close(),
  }
}
