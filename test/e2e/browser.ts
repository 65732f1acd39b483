import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** A Chromium on this machine; with `RELIEF_REQUIRE_CHROMIUM=1`, as in CI, it is an error when there is none. */
export function findChromium(): string | undefined {
  const found = PLACES.find((place) => place !== undefined && existsSync(place))
  if (found !== undefined) return found
  const how = 'The tests in a browser are not run: install chromium, or set CHROMIUM_PATH.'
  if (process.env.RELIEF_REQUIRE_CHROMIUM === '1') throw new Error(how)
  process.stderr.write(`${how}\n`)
  return undefined
}

/** Opens it without the conversations that it likes to hold with its maker. */
export function openChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
