import { badUserInput } from '../graphql/errors.ts'
import type { ReachOf } from './asked.ts'
import { type Aspect, type AspectTest, isGiven, type Place, type Side, type Values } from './aspect.ts'

type Clauses = readonly object[] | null | undefined

/** Flat fields, and lists of clauses with the same fields. */
export type Filter = object & { readonly all?: Clauses; readonly any?: Clauses; readonly none?: Clauses }

/** A filter that has been read: what it keeps, and through what. */
export interface Matcher<Row> {
  keeps(row: Row): boolean
  /** Ids of narrower things by which the row matched; empty when it matched by what was asked for. */
  through(row: Row): readonly string[]
  /** Items of a row that meet the flat fields: what a facet over this aspect counts. */
  itemsOf<Item>(aspect: Aspect<Row, Item>, row: Row): readonly Item[]
}

/** One clause: its test of each aspect. */
type ClauseTest<Row> = ReadonlyMap<Side<Row>, AspectTest<Row>>

const valuesOf = (clause: object): Values => ({ ...clause })

/** The upper end that belongs to a lower one: `minX` to `maxX`, `yearFrom` to `yearTo`. */
const upperEnd = (name: string) => (name === 'yearFrom' ? 'yearTo' : name.replace(/^min(?=[A-Z])/, 'max'))

/** Ends the wrong way round hold nothing: an empty page would say that there is nothing. */
function checkRanges(clause: Values, argument: string): void {
  for (const [name, low] of Object.entries(clause)) {
    const high = clause[upperEnd(name)]
    if (typeof low !== 'number' || typeof high !== 'number' || low <= high) continue
    throw badUserInput(
      `${argument}.${name}`,
      low,
      `write a value that is not beyond \`${upperEnd(name)}\`, ${high}`,
    )
  }
}

async function clauseTest<Row>(
  sides: readonly Side<Row>[],
  clause: object,
  place: Place,
): Promise<ClauseTest<Row>> {
  checkRanges(valuesOf(clause), place.argument)
  const tests = await Promise.all(sides.map((side) => side.testOf(valuesOf(clause), place)))
  return new Map(sides.flatMap((side, i) => (tests[i] ? [[side, tests[i]] as const] : [])))
}

const holds = <Row>(clause: ClauseTest<Row>, row: Row) => [...clause.values()].every((t) => t.holds(row))

/** A clause that says nothing would match everything, which in `any` and `none` undoes the filter unnoticed. */
function checkSays(clause: object, argument: string): void {
  if (!Object.values(clause).some(isGiven)) {
    throw badUserInput(argument, clause, 'give the clause at least one field, or leave it out')
  }
}

async function clauseTests<Row>(
  sides: readonly Side<Row>[],
  clauses: Clauses,
  place: Place,
): Promise<ClauseTest<Row>[] | null> {
  if (!clauses) return null
  if (clauses.length === 0) {
    throw badUserInput(place.argument, clauses, 'name at least one clause, or leave the field out')
  }
  return Promise.all(
    clauses.map((clause, i) => {
      const argument = `${place.argument}[${i}]`
      checkSays(clause, argument)
      return clauseTest(sides, clause, { ...place, argument })
    }),
  )
}

/**
 * Reads a filter: its flat fields and every clause of `all` must hold, at least one of `any`, and not one of `none`.
 * Throws `BAD_USER_INPUT` naming the field that cannot be met.
 */
export async function matcherOf<Row>(
  sides: readonly Side<Row>[],
  { all, any, none, ...own }: Filter,
  reach: ReachOf,
): Promise<Matcher<Row>> {
  const [flat, needed, choices, barred] = await Promise.all([
    clauseTest(sides, own, { argument: 'filter', reach }),
    clauseTests(sides, all, { argument: 'filter.all', reach }),
    clauseTests(sides, any, { argument: 'filter.any', reach }),
    clauseTests(sides, none, { argument: 'filter.none', reach }),
  ])
  const must = [flat, ...(needed ?? [])]
  const meets = (row: Row) => (clause: ClauseTest<Row>) => holds(clause, row)
  return {
    keeps: (row) =>
      must.every(meets(row)) && (choices?.some(meets(row)) ?? true) && !barred?.some(meets(row)),
    through: (row) => {
      const met = [...must, ...(choices?.filter(meets(row)) ?? [])]
      return [...new Set(met.flatMap((clause) => [...clause.values()].flatMap((t) => t.via(row))))]
    },
    itemsOf: (aspect, row) =>
      aspect.itemsOf(row).filter((_, place) => flat.get(aspect)?.fits(row, place) ?? true),
  }
}
