import { execFileSync } from 'node:child_process'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { PACKAGE_ROOT } from '../../src/package-root.ts'
import { seededApp } from '../api/seeded-app.ts'
import { findChromium, openChromium } from './browser.ts'

const executable = findChromium()

describe.skipIf(executable === undefined)('the playground in a browser', () => {
  let server: Awaited<ReturnType<typeof seededApp>>
  let browser: Browser
  let page: Page
  let address: string
  let complaints: string[]

  beforeAll(async () => {
    execFileSync(process.execPath, [path.join(PACKAGE_ROOT, 'web/playground/build.js')])
    server = await seededApp()
    address = await server.app.listen({ port: 0, host: '127.0.0.1' })
    browser = await openChromium(executable ?? '')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  beforeEach(async () => {
    complaints = []
    page = await browser.newPage()
    page.setDefaultTimeout(60_000)
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith(address)) complaints.push(`request to ${request.url()}`)
    })
  })
  afterEach(() => page.close())

  const answer = () => page.locator('.graphiql-response')
  const example = (title: string) => page.getByRole('button', { name: title })

  test('answers at once, and again for the example that is clicked', async () => {
    await page.goto(`${address}/`)
    await answer().getByText('"data"').first().waitFor()
    await example('Which conditions are covered?').click()
    await answer().getByText('"conditionsByFamily"').waitFor()
    await answer().getByText('"count"').first().waitFor()
    expect(await answer().textContent()).not.toContain('"errors"')
    await page.waitForURL(`${address}/#example=91-conditions-by-family`)
    expect(complaints).toEqual([])
  })

  test('a link with a query opens and asks that query', async () => {
    await page.goto(`${address}/graphql?query=${encodeURIComponent('{ meta { apiVersion } }')}`)
    await answer().getByText('"apiVersion"').waitFor()
    expect(new URL(page.url()).pathname).toBe('/')
    expect(complaints).toEqual([])
  })

  test('works by keyboard alone', async () => {
    await page.goto(`${address}/`)
    await answer().getByText('"data"').first().waitFor()
    await example('Which conditions are covered?').focus()
    await page.keyboard.press('Enter')
    await answer().getByText('"conditionsByFamily"').waitFor()
    expect(await example('Which conditions are covered?').getAttribute('aria-pressed')).toBe('true')
  })

  /** Everything that the browser keeps for this page. */
  const kept = async () =>
    `${page.url()} ${await page.evaluate(
      'JSON.stringify([location.href, { ...localStorage }, { ...sessionStorage }, document.cookie, history.state])',
    )}`
  const CANARY = 'quokkaXylophone'
  const aboutPerson = `{ treatmentPlan(profile: { symptoms: [{ description: "knee pain ${CANARY}" }] }) { notice } }`
  const editor = () => page.locator('.graphiql-query-editor .monaco-editor').first()

  async function leavesNothing() {
    expect(await kept()).not.toContain(CANARY)
    await page.reload()
    await answer().getByText('"data"').first().waitFor()
    expect(await kept()).not.toContain(CANARY)
    expect(await page.locator('body').textContent()).not.toContain(CANARY)
  }

  test('an operation about a person that is typed leaves nothing behind', async () => {
    await page.goto(`${address}/`)
    await answer().getByText('"data"').first().waitFor()
    await editor().click()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.insertText(aboutPerson)
    const sent = page.waitForRequest((request) => request.postData()?.includes(CANARY) ?? false)
    await page.getByRole('button', { name: /^Execute/ }).click()
    await (await sent).response()
    await leavesNothing()
  })

  test('an operation about a person that is opened leaves nothing behind', async () => {
    await page.goto(`${address}/#query=${encodeURIComponent(aboutPerson)}`)
    await answer().getByText('"treatmentPlan"').waitFor()
    await leavesNothing()
  })

  test('says so when the server does not answer', async () => {
    await page.goto(`${address}/`)
    await answer().getByText('"data"').first().waitFor()
    await page.route('**/graphql', (route) => route.abort())
    await example('Which conditions are covered?').click()
    await answer().getByText('The server does not answer').waitFor()
  })
})
