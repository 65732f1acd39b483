import { vignetteSuite } from './vignette-suite.ts'

vignetteSuite('the embedded engine', () => ({ engine: 'embedded' }))
