import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from '@playwright/test'
import { ImportDialog } from '../e2e/pages/import-dialog'
import { ProjectsPage } from '../e2e/pages/projects-page'
import { chromiumArguments, chromiumPath } from '../scripts/chromium.mjs'
import { installStopwatch } from './stopwatch'

/** One browser on a profile of its own, in which somebody works. */
export class BenchBrowser {
  private constructor(
    private readonly profile: string,
    readonly context: BrowserContext,
    readonly page: Page,
    readonly url: string,
  ) {}

  static async start(url: string): Promise<BenchBrowser> {
    const profile = await mkdtemp(join(tmpdir(), 'turnwise-bench-profile-'))
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: chromiumPath(),
      baseURL: url,
      viewport: { width: 1440, height: 900 },
      args: chromiumArguments,
    })
    // tsx keeps the names of functions through a helper, which functions sent to a page do not find there.
    await context.addInitScript('globalThis.__name = (named) => named')
    await context.addInitScript(installStopwatch)
    const page = context.pages()[0] ?? (await context.newPage())
    await new ProjectsPage(page).start()
    return new BenchBrowser(profile, context, page, url)
  }

  /** Makes a project of a bundle's text through the app's own import. Gives the address of its queue. */
  async importBundle(name: string, text: string): Promise<string> {
    await this.page.goto('/')
    const dialog = new ImportDialog(this.page)
    // From the disk: what is sent to a page itself may not be large.
    const path = join(this.profile, name)
    await writeFile(path, text)
    await dialog.choose(path)
    await dialog.confirm()
    return this.page.url()
  }

  async close(): Promise<void> {
    await this.context.close()
    await rm(this.profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Until the page has nothing left to do: what it reads and fetches ahead is there. */
export async function untilIdle(page: Page): Promise<void> {
  const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 5_000 }))
  await page.evaluate(idle)
  await page.waitForTimeout(400)
  await page.evaluate(idle)
}
