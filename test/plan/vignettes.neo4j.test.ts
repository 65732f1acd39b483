import { neo4jOptions } from '../support/neo4j-graph.ts'
import { vignetteSuite } from './vignette-suite.ts'

vignetteSuite('Neo4j', neo4jOptions)
