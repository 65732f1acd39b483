// Prints which steps failed, and as the last line the counts over all test reports.
import { readFileSync } from 'node:fs'
import path from 'node:path'

const [folder, ...rest] = process.argv.slice(2)
const names = rest.slice(0, rest.indexOf('--'))
const failedSteps = rest.slice(rest.indexOf('--') + 1)

const counts = names.map((name) => countOf(path.join(folder, `${name}.json`)))
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failedTests = counts.reduce((sum, count) => sum + count.failed, 0)
// A test run that failed is already counted by its tests.
const otherSteps = failedSteps.filter((step) => !step.startsWith('tests ')).length
const failed = Math.max(failedTests + otherSteps, failedSteps.length)

for (const step of failedSteps) process.stdout.write(`failed step: ${step}\n`)
process.stdout.write(`${passed} passed, ${failed} failed\n`)
process.exitCode = failed > 0 ? 1 : 0

/** A report that is missing, or that failed outside of any test, counts as one failure. */
function countOf(file) {
  try {
    const { numPassedTests: passed, numFailedTests, success } = JSON.parse(readFileSync(file, 'utf8'))
    return { passed, failed: success ? numFailedTests : Math.max(numFailedTests, 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
