import { definitionOf, type FactName } from '../../../vocabulary/plan-facts.ts'
import type { Facts, FactValue } from './evaluate.ts'
import type { Atom, Predicate } from './predicate.ts'

const plain = (constant: string) =>
  constant
    .toLowerCase()
    .replaceAll('_', ' ')
    .replace(/^option /, 'the option: ')

const BOUNDS = { above: 'above', atLeast: 'at least', below: 'below', atMost: 'at most' } as const

function figureText(fact: FactName, value: number): string {
  const definition = definitionOf(fact)
  return 'unit' in definition ? `${value} ${definition.unit}` : String(value)
}

/** A question in words. */
export function atomText(atom: Atom): string {
  if ('redFlag' in atom) return `red flag ${atom.redFlag.replaceAll('-', ' ')}`
  if ('drug' in atom) return `takes ${atom.drug.replaceAll('-', ' ')}`
  const name = plain(atom.fact)
  if ('is' in atom) return atom.is === 'PRESENT' ? name : `no ${name}`
  if ('in' in atom) return `${name} is ${atom.in.map(plain).join(' or ')}`
  const bounds = (Object.keys(BOUNDS) as (keyof typeof BOUNDS)[]).flatMap((key) => {
    const bound = atom[key]
    return bound === undefined ? [] : [`${BOUNDS[key]} ${figureText(atom.fact, bound)}`]
  })
  return `${name} ${bounds.join(' and ')}`
}

/** A condition in words, for readers of a rule. */
export function predicateText(predicate: Predicate | null): string {
  if (predicate === null) return 'always'
  if ('all' in predicate) return predicate.all.map(nested).join(' and ')
  if ('any' in predicate) return predicate.any.map(nested).join(' or ')
  if ('not' in predicate) return `not ${nested(predicate.not)}`
  return atomText(predicate)
}

const nested = (predicate: Predicate): string => {
  const text = predicateText(predicate)
  return ('all' in predicate && predicate.all.length > 1) || ('any' in predicate && predicate.any.length > 1)
    ? `(${text})`
    : text
}

/** The name of what a question asks about. */
export function factOf(atom: Atom): string {
  if ('redFlag' in atom) return 'RED_FLAG'
  return 'drug' in atom ? 'DRUGS' : atom.fact
}

const shown = (fact: FactName, value: FactValue): string => {
  if (typeof value === 'number') return figureText(fact, value)
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(plain).join(', ')
  return plain(String(value))
}

/** What is known of what a question asks about. */
export function knownText(atom: Atom, facts: Facts): string {
  if ('redFlag' in atom) {
    return plain(facts.redFlags.get(`RELIEF:red-flag/${atom.redFlag}`) ?? 'not known')
  }
  if ('drug' in atom) {
    if (facts.drugs === null) return 'not known'
    return facts.drugs.has(`RELIEF:medication/${atom.drug}`) ? 'taken' : 'not taken'
  }
  const value = facts.values.get(atom.fact)
  if (value === undefined) return 'not known'
  const behind = facts.words?.get(atom.fact)
  return behind === undefined ? shown(atom.fact, value) : `${shown(atom.fact, value)}: ${behind}`
}
