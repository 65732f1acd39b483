/** What an id of a filter stands for. */
export interface Reach {
  /** The very ids that were asked for. */
  readonly asked: ReadonlySet<string>
  /** They and, where wanted, everything narrower. */
  readonly reached: ReadonlySet<string>
}

/** Kinds of entity that a filter can name by id. */
export type ReachLabel =
  | 'AnatomicalSource'
  | 'Condition'
  | 'Contraindication'
  | 'Evidence'
  | 'OutcomeMeasure'
  | 'Procedure'
  | 'Technology'

/** Turns the ids and codes of a filter into what they reach; a clear error for what is unknown. */
export type ReachOf = (label: ReachLabel, given: readonly string[], argument: string) => Promise<Reach>

/** One value of one field of a filter, with what is needed to read it. */
export interface Asked<Value> {
  readonly value: Value
  /** Where it stands, for example `filter.any[1].condition`. */
  readonly argument: string
  readonly reach: ReachOf
}

/** Whether an item meets a field. */
export interface Test<Item> {
  holds(item: Item): boolean
  /** Narrower things by which it holds, when it does not hold by the very one asked for. */
  via?(item: Item): readonly string[]
}

/** How one field of a clause is read. */
export type Field<Item, Value> = (asked: Asked<Value>) => Test<Item> | Promise<Test<Item>>
