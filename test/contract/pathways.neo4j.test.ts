import { describe } from 'vitest'
import { openGraph } from '../../src/graph/open-graph.ts'
import { neo4jOptions } from '../support/neo4j-graph.ts'
import { pathwaySuite } from './pathway-suite.ts'

describe('pathways on Neo4j', () => {
  pathwaySuite(() => openGraph(neo4jOptions()))
})
