import { evaluateOptional, type Facts, type FactValue } from '../../../features/plan/rules/evaluate.ts'
import { type Atom, atomsOf, type Predicate } from '../../../features/plan/rules/predicate.ts'
import { definitionOf, type FactName } from '../../../vocabulary/plan-facts.ts'

/** Beyond this many cases two conditions are not compared; no rule of the seed comes near. */
const MOST_WORLDS = 20_000
const BESIDE = 0.001

type Change = (facts: Mutable) => void
interface Mutable {
  values: Map<FactName, FactValue>
  redFlags: Map<string, 'PRESENT' | 'ABSENT'>
  drugs: Set<string>
}

/** What an atom asks about: atoms about the same subject are settled together. */
const subjectOf = (atom: Atom): string =>
  'redFlag' in atom ? `red-flag ${atom.redFlag}` : 'drug' in atom ? `drug ${atom.drug}` : atom.fact

const boundsOf = (atom: Atom): number[] =>
  'fact' in atom && !('is' in atom) && !('in' in atom)
    ? [atom.above, atom.atLeast, atom.below, atom.atMost].filter((b) => b !== undefined)
    : []

/** One choice of each kind that the atoms tell apart. */
function toldApart(choices: readonly string[], atoms: readonly Atom[]): string[] {
  const kindOf = (choice: string) => atoms.map((a) => 'in' in a && a.in.includes(choice)).join()
  return [...new Map(choices.map((choice) => [kindOf(choice), choice])).values()]
}

const subsets = (values: readonly string[]): string[][] =>
  values.reduce<string[][]>((all, value) => all.concat(all.map((one) => one.concat(value))), [[]])

function valuesOf(fact: FactName, atoms: readonly Atom[]): FactValue[] {
  const definition = definitionOf(fact)
  switch (definition.type) {
    case 'PRESENCE':
      return ['PRESENT', 'ABSENT']
    case 'NUMBER':
      return [...new Set(atoms.flatMap(boundsOf))].flatMap((b) => [b - BESIDE, b, b + BESIDE])
    case 'CHOICE':
      return [...definition.choices]
    case 'SET':
      return subsets(toldApart(definition.choices, atoms))
  }
}

function changesFor(atoms: readonly Atom[]): Change[] {
  const [atom] = atoms
  if (!atom) return []
  if ('redFlag' in atom) {
    const id = `RELIEF:red-flag/${atom.redFlag}`
    return (['PRESENT', 'ABSENT'] as const).map((status) => (facts) => facts.redFlags.set(id, status))
  }
  if ('drug' in atom) {
    return [(facts) => facts.drugs.add(`RELIEF:medication/${atom.drug}`), () => {}]
  }
  return valuesOf(atom.fact, atoms).map((value) => (facts) => facts.values.set(atom.fact, value))
}

/** Every case that conditions can tell apart, all facts known; null when there are too many. */
export function worldsOf(predicates: readonly (Predicate | undefined)[]): Facts[] | null {
  const atoms = predicates.flatMap((p) => (p ? atomsOf(p) : []))
  const subjects = new Map<string, Atom[]>()
  for (const atom of atoms) subjects.set(subjectOf(atom), [...(subjects.get(subjectOf(atom)) ?? []), atom])
  const choices = [...subjects.values()].map(changesFor)
  const count = choices.reduce((product, options) => product * options.length, 1)
  if (count > MOST_WORLDS) return null
  return Array.from({ length: count }, (_, index) => {
    const facts: Mutable = { values: new Map(), redFlags: new Map(), drugs: new Set() }
    let rest = index
    for (const options of choices) {
      options[rest % options.length]?.(facts)
      rest = Math.floor(rest / options.length)
    }
    return facts
  })
}

const holds = (predicate: Predicate | undefined, facts: Facts) =>
  evaluateOptional(predicate ?? null, facts).holds === 'YES'

/** Whether a condition can hold at all. */
export const canHold = (predicate: Predicate | undefined): boolean =>
  worldsOf([predicate])?.some((facts) => holds(predicate, facts)) ?? true

/** Whether `b` holds in every case in which `a` does. */
export const implies = (a: Predicate | undefined, b: Predicate | undefined): boolean =>
  worldsOf([a, b])?.every((facts) => !holds(a, facts) || holds(b, facts)) ?? false
