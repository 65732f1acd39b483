import type { LinkFacts } from '../../../store/props.ts'
import type { Linked } from '../../../store/relation.ts'
import type { RankedPathway } from '../../pathway/pathway.ts'
import type { Procedure } from '../../procedure/procedure.ts'
import type { Answered, Facts, Ternary } from '../rules/evaluate.ts'
import type { PlanRule } from '../rules/plan-rule.ts'
import type { Scoped } from '../rules/scope.ts'

/** A procedure that could be a step, as the graph knows it. */
export interface KnownOption {
  readonly procedure: Procedure
  /** Ids of broader procedures. */
  readonly broader: readonly string[]
  /** Its pathways for the patient's conditions, best first; none for a test that only others require. */
  readonly pathways: readonly RankedPathway[]
  /** Pathways whose recommendations count for it: its own, and those of broader conditions. */
  readonly adviceFrom: readonly RankedPathway[]
  /** Blocks and trials that have to come first. */
  readonly requires: readonly Linked<Procedure, LinkFacts>[]
  /** Relief in per cent from which each test counts as positive; null where no page states it. */
  readonly thresholds: ReadonlyMap<string, number | null>
  /** Structures it reaches. */
  readonly targets: readonly string[]
  readonly escalatesTo: readonly string[]
  /** Treatments of the same kind for the same pain, by links of the graph: what one did says something about the other. */
  readonly related: readonly Procedure[]
  /** Whether each way of guidance uses ionising radiation. */
  readonly ionising: readonly boolean[]
  /** Whether it is seen through an endoscope. */
  readonly endoscopic: boolean
  /** Blocks and trials that it requires, or that confirm what it reaches. */
  readonly tests: readonly string[]
}

/** An option with all that rules may ask about it. */
export interface PlanOption extends KnownOption {
  readonly scoped: Scoped
  /** The profile's facts and those about this option. */
  readonly facts: Facts
}

/** A rule as it turned out for one option, or for the whole plan. */
export interface RuleLine {
  readonly rule: PlanRule
  readonly holds: Ternary
  readonly because: readonly Answered[]
  readonly facts: Facts
}

/** What has to come first: a rule, or a link of the graph. */
export interface Prerequisite {
  readonly text: string
  readonly met: Ternary
  readonly procedures: readonly string[]
  readonly line: RuleLine | null
  readonly sources: readonly string[]
}

/** An option with every rule in whose scope it stands. */
export interface JudgedOption {
  readonly option: PlanOption
  readonly excludedBy: readonly RuleLine[]
  /** The prerequisite that is excluded itself, when that is why. */
  readonly excludedPrerequisite: Procedure | null
  readonly cautions: readonly RuleLine[]
  readonly prerequisites: readonly Prerequisite[]
  readonly stops: readonly RuleLine[]
  readonly success: readonly RuleLine[]
  /** Rules that say when it may be repeated to keep its relief. */
  readonly maintains: readonly RuleLine[]
  /** Rules that could not be decided. */
  readonly open: readonly RuleLine[]
  readonly asked: number
}

export const isExcluded = ({ excludedBy }: JudgedOption): boolean => excludedBy.length > 0
