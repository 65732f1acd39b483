import type { Chain, NodePattern } from './patterns.ts'
import type { Rule } from './rule.ts'
import type { Scope, Scoped } from './scope.ts'

const BASE = 'Entity'

const isBound = (node: NodePattern, scope: Scope) => node.variable !== undefined && scope.has(node.variable)
const isAnchor = (node: NodePattern, scope: Scope) => isBound(node, scope) || node.labels.includes(BASE)
const textOfChain = (chain: Chain) => chain.nodes.map((node) => node.text).join('…')

/** Names bound by the patterns of this very clause count in its WHERE. */
function scopeInside({ chains, scope }: Scoped): Scope {
  const names = chains.flatMap((chain) => chain.nodes).flatMap((node) => node.variable ?? [])
  return new Map([...names.map((name) => [name, { isEntity: true, mayBeNull: false }] as const), ...scope])
}

/** Runs a check over each chain with the names known before it. */
function overChains(check: (chain: Chain, scope: Scope) => string[]): Rule {
  return ({ clauses }) =>
    clauses.flatMap((clause) => {
      const seen = new Map(clause.scope)
      const own = clause.chains.flatMap((chain) => {
        const found = check(chain, seen)
        for (const { variable } of chain.nodes) {
          if (variable !== undefined && !seen.has(variable))
            seen.set(variable, { isEntity: true, mayBeNull: false })
        }
        return found
      })
      return [...own, ...clause.whereChains.flatMap((chain) => check(chain, scopeInside(clause)))]
    })
}

/** 1. Without the base label a pattern reads both slots of Neo4j. */
const anchorHasBaseLabel = overChains((chain, scope) =>
  chain.nodes.some((node) => isAnchor(node, scope)) ? [] : [textOfChain(chain)],
)

/** 1. An unlabelled node is an error in the embedded engine past 65,535 rows. */
const unboundNodeHasLabel = overChains((chain, scope) => {
  const seen = new Set<string>()
  return chain.nodes.flatMap((node) => {
    const known = isBound(node, scope) || (node.variable !== undefined && seen.has(node.variable))
    if (node.variable !== undefined) seen.add(node.variable)
    return known || node.labels.length > 0 ? [] : [node.text]
  })
})

/** 22. The embedded engine does not reorder a pattern. */
const anchorComesFirst = overChains((chain, scope) => {
  const [first, ...rest] = chain.nodes
  if (!first || isBound(first, scope) || first.byId) return []
  return rest.some((node) => node.byId) || !isAnchor(first, scope) ? [textOfChain(chain)] : []
})

/** 18. A join anchored at both ends is twenty times slower in the embedded engine. */
const oneEndAnchored: Rule = ({ clauses }) =>
  clauses
    .filter(({ clause }) => clause.keyword.endsWith('MATCH'))
    .flatMap(({ chains }) => chains.filter((chain) => chain.nodes.filter((node) => node.byId).length > 1))
    .map(textOfChain)

/** 4 and 20. Nothing may be matched from a node that may be missing. */
const noMatchFromOptional: Rule = ({ clauses }) =>
  clauses
    .filter(({ clause, kind }) => clause.keyword.endsWith('MATCH') && ['QUERY', 'CALL'].includes(kind))
    .flatMap(({ chains, scope }) =>
      chains.flatMap((chain) => chain.nodes).filter((node) => isMaybe(node, scope)),
    )
    .map((node) => node.text)

const isMaybe = (node: NodePattern, scope: Scope) => scope.get(node.variable ?? '')?.mayBeNull === true

/** 14. Alternatives of labels are not portable; alternatives of relationship types are. */
const noLabelAlternatives: Rule = ({ tokens }) =>
  tokens.flatMap((token, at) => {
    const [colon, label, bar] = tokens.slice(at, at + 3)
    const isLabel = token.text === ':' && label?.kind === 'word' && (bar?.text === '|' || bar?.text === '&')
    return isLabel && !isInRelationship(tokens.slice(0, at).map((t) => t.text))
      ? [`${colon?.text}${label?.text}${bar?.text}`]
      : []
  })

function isInRelationship(before: readonly string[]): boolean {
  const open = before.lastIndexOf('[')
  return open > before.lastIndexOf('(') && open > before.lastIndexOf('{')
}

export const PATTERN_RULES: Readonly<Record<string, Rule>> = {
  'anchor-has-base-label': anchorHasBaseLabel,
  'unbound-node-has-label': unboundNodeHasLabel,
  'anchor-comes-first': anchorComesFirst,
  'one-end-anchored': oneEndAnchored,
  'no-match-from-optional': noMatchFromOptional,
  'no-label-alternatives': noLabelAlternatives,
}
