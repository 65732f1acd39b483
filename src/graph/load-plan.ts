/** What both engines can store: scalars, and lists of one scalar type without nulls. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[]

export type Properties = Readonly<Record<string, PropertyValue>>

export interface PlannedNode {
  readonly id: string
  /** Type label, for example `Condition`; the engine adds the base label. */
  readonly label: string
  readonly props: Properties
}

export interface PlannedEdge {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly props: Properties
}

/** Everything one data version holds: pure data, printable, in canonical order. */
export interface LoadPlan {
  readonly version: string
  readonly nodes: readonly PlannedNode[]
  readonly edges: readonly PlannedEdge[]
}
