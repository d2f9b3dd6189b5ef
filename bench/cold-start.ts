import type { BenchBrowser } from './bench-browser'
import { barePagePath } from './built-app'
import { type Measurement, timesMedianOf } from './measurement'

const limit = 3

/**
 * From the start of a navigation to the first rating control that can be used, with nothing cached: a deep link to
 * an item, and a bare React page of the same server. The data is on the device.
 */
export async function measureColdStart(
  browser: BenchBrowser,
  itemUrl: string,
  repetitions: number,
): Promise<Measurement[]> {
  const app: number[] = []
  const bare: number[] = []
  for (let i = 0; i < repetitions; i++) {
    bare.push(await controlMs(browser, barePagePath))
    app.push(await controlMs(browser, itemUrl))
  }
  const barePage: Measurement = { what: 'bare React page', unit: 'ms', values: bare }
  return [
    {
      what: 'first usable rating control, cold cache',
      unit: 'ms',
      values: app,
      limit: timesMedianOf(limit, barePage),
    },
    barePage,
  ]
}

async function controlMs({ context }: BenchBrowser, address: string): Promise<number> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.setBypassServiceWorker', { bypass: true })
  await page.addInitScript(() => {
    window.stopwatch.startAtNavigation({
      control: {
        when: 'painted',
        isThere: () => document.querySelector('input[type="radio"]:enabled') !== null,
      },
    })
  })
  await page.goto(address)
  const { control } = await page.evaluate(() => window.stopwatch.times)
  await page.close()
  return control!
}
