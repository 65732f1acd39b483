import { describe } from 'vitest'
import { openGraph } from '../../src/graph/open-graph.ts'
import { pathwaySuite } from './pathway-suite.ts'

describe('pathways on the embedded engine', () => {
  pathwaySuite(() => openGraph({ engine: 'embedded', shuffleUnordered: true }))
})
