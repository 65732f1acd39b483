import { z } from 'zod'
import type { Item } from './column.ts'

/** One page of a connection. */
export interface Page {
  readonly totalCount: number
  readonly nodes: readonly Item[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export const pageShape: z.ZodType<Page> = z.object({
  totalCount: z.number(),
  nodes: z.array(z.record(z.string(), z.unknown())),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
})

/** Asks for the page behind a cursor; throws what the query answers in errors. */
export type AskPage = (after: string | null) => Promise<Page>

/** All items behind a first page. A page is asked for only when somebody takes its items: one page is in memory. */
export async function* itemsFrom(first: Page, ask: AskPage): AsyncGenerator<Item> {
  for (let page = first; ; page = await ask(page.pageInfo.endCursor)) {
    yield* page.nodes
    if (!page.pageInfo.hasNextPage) return
  }
}
