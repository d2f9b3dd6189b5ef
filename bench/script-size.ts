import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { SourceMap, type SourceMapPayload, type SourceMapping } from 'node:module'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { QueuePage } from '../e2e/pages/queue-page'
import { type BenchBrowser, untilIdle } from './bench-browser'
import type { Measurement } from './measurement'

const firstScreenLimitKb = 220
const workbenchLimitKb = 360

/**
 * JavaScript that the pages ask for, from a cold cache: the first screen, an item by its address, and an item by
 * way of the queue. `folder` holds the build, with its source maps.
 */
export async function measureScriptSize(
  browser: BenchBrowser,
  folder: string,
  queueUrl: string,
  itemUrl: string,
): Promise<Measurement[]> {
  const first = await scriptsOf(browser, (page) => page.goto('/'))
  const direct = await scriptsOf(browser, (page) => page.goto(itemUrl))
  const inAll = await scriptsOf(browser, async (page) => {
    await page.goto('/')
    await untilIdle(page)
    await page.goto(queueUrl)
    await untilIdle(page)
    await new QueuePage(page).table.getByRole('link').first().click()
  })
  return [
    await size('JavaScript of the first screen', folder, first, firstScreenLimitKb),
    await ownShare('… of it the app’s own', folder, first),
    await size('JavaScript of the workbench, by its address', folder, direct),
    await size('JavaScript of the workbench in all, by way of the queue', folder, inAll, workbenchLimitKb),
    await ownShare('… of it the app’s own', folder, inAll),
  ]
}

/** Names of the scripts that a visit runs in the page, the service worker's precache not among them. */
async function scriptsOf(
  { context, url }: BenchBrowser,
  visit: (page: Page) => Promise<unknown>,
): Promise<string[]> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.setBypassServiceWorker', { bypass: true })
  const names = new Set<string>()
  page.on('request', (request) => {
    if (request.serviceWorker() === null && request.resourceType() === 'script') {
      names.add(request.url().slice(url.length))
    }
  })
  await visit(page)
  await untilIdle(page)
  await page.close()
  return [...names]
}

async function size(
  what: string,
  folder: string,
  names: readonly string[],
  limitKb?: number,
): Promise<Measurement> {
  const bodies = await Promise.all(names.map((name) => readFile(join(folder, name))))
  const bytes = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
  return {
    what,
    unit: 'kB',
    values: [bytes / 1_000],
    ...(limitKb !== undefined && { limit: { value: limitKb } }),
  }
}

/** The share of minified code that comes from no package, by the source maps: code and words of `src/`. */
async function ownShare(what: string, folder: string, names: readonly string[]): Promise<Measurement> {
  let own = 0
  let all = 0
  for (const name of names) {
    const code = await readFile(join(folder, name), 'utf8')
    if (!existsSync(join(folder, `${name}.map`))) {
      // The bundler's own few lines have no map.
      all += code.length
      continue
    }
    const map = JSON.parse(await readFile(join(folder, `${name}.map`), 'utf8')) as SourceMapPayload
    const sources = new SourceMap(map)
    for (const [lineNumber, line] of code.split('\n').entries()) {
      for (let column = 0; column < line.length; column++) {
        const { originalSource } = sources.findEntry(lineNumber, column) as Partial<SourceMapping>
        // Words have no place in a map: what is in none is JSON of the app.
        if (!originalSource?.includes('node_modules/')) own++
        all++
      }
    }
  }
  return { what, unit: '%', values: [(100 * own) / all] }
}
