// Prints what failed, and as the last line the counts over all test reports.
import { readFileSync } from 'node:fs'
import path from 'node:path'

const MOST_LINES_OF_A_MESSAGE = 12

const [folder, ...rest] = process.argv.slice(2)
const names = rest.slice(0, rest.indexOf('--'))
const failedSteps = rest.slice(rest.indexOf('--') + 1)

const reports = names.map((name) => ({ name, ...readReport(path.join(folder, `${name}.json`)) }))
const passed = reports.reduce((sum, report) => sum + report.passed, 0)
const failedTests = reports.reduce((sum, report) => sum + report.failed, 0)
// A test run that failed is already counted by its tests.
const otherSteps = failedSteps.filter((step) => !step.startsWith('tests ')).length
const failed = Math.max(failedTests + otherSteps, failedSteps.length)

// Said once more here, since a log is often read from its end.
for (const { name, again, failures } of reports) {
  for (const failure of again) say(`passed at the second try (${name}): ${failure}`)
  for (const failure of failures) say(`failed (${name}): ${failure}`)
}
for (const step of failedSteps) say(`failed step: ${step}`)
say(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

/** A report that is missing, or that failed outside of any test, counts as one failure. */
function readReport(file) {
  try {
    const {
      numPassedTests: passed,
      numFailedTests,
      success,
      testResults,
    } = JSON.parse(readFileSync(file, 'utf8'))
    const failed = success ? numFailedTests : Math.max(numFailedTests, 1)
    return { passed, failed, failures: testResults.flatMap(failuresOf), again: testResults.flatMap(againOf) }
  } catch (error) {
    return { passed: 0, failed: 1, failures: [`no report: ${error.message}`], again: [] }
  }
}

function failuresOf({ name, message, assertionResults }) {
  const file = path.relative(process.cwd(), name)
  const ofTests = assertionResults.filter(({ status }) => status === 'failed').map((test) => told(file, test))
  return message ? [`${file}\n${cut(message)}`, ...ofTests] : ofTests
}

/** A test that passed carries messages only when it failed first. */
function againOf({ name, assertionResults }) {
  const first = assertionResults.filter((test) => test.status === 'passed' && test.failureMessages.length > 0)
  return first.map((test) => told(path.relative(process.cwd(), name), test))
}

function told(file, { fullName, failureMessages }) {
  return `${file} > ${fullName}\n${cut(failureMessages.join('\n'))}`
}

function cut(message) {
  const lines = message.split('\n').slice(0, MOST_LINES_OF_A_MESSAGE)
  return lines.map((line) => `    ${line.slice(0, 400)}`).join('\n')
}

function say(line) {
  process.stdout.write(`${line}\n`)
}
