import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { ExportDialog } from './pages/export-dialog'
import { ImportDialog } from './pages/import-dialog'
import { Profile } from './pages/profile'
import { ProjectsPage } from './pages/projects-page'
import { QueuePage } from './pages/queue-page'
import { WorkbenchPage } from './pages/workbench-page'
import { type AppServer, startServer } from './server'
import { watchPage } from './watch-page'

interface Fixtures {
  /** The built app on a port of its own, which a test may kill. */
  server: AppServer
  projects: ProjectsPage
  queue: QueuePage
  workbench: WorkbenchPage
  importDialog: ImportDialog
  exportDialog: ExportDialog
  /** A further tab of the same browser profile, watched like the first. */
  openTab: () => Promise<Page>
  /** A further browser profile, as on another device, watched like the first. */
  openProfile: () => Promise<Profile>
}

/** Every test fails on a console error, an uncaught error, a policy violation or a request that leaves the origin. */
export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  server: async ({}, use) => {
    const server = await startServer()
    await use(server)
    await server.kill()
  },
  baseURL: async ({ server }, use) => use(server.url),
  context: async ({ context, server }, use) => {
    const faults: string[] = []
    await watch(context, server.url, faults)
    await use(context)
    expectNone(faults)
  },
  projects: async ({ page }, use) => use(new ProjectsPage(page)),
  queue: async ({ page }, use) => use(new QueuePage(page)),
  workbench: async ({ page }, use) => use(new WorkbenchPage(page)),
  importDialog: async ({ page }, use) => use(new ImportDialog(page)),
  exportDialog: async ({ page }, use) => use(new ExportDialog(page)),
  openTab: async ({ context }, use) => use(() => context.newPage()),
  openProfile: async ({ browser, server, contextOptions }, use) => {
    const contexts: BrowserContext[] = []
    const faults: string[] = []
    await use(async () => {
      const context = await browser.newContext({ ...contextOptions, baseURL: server.url })
      contexts.push(context)
      await watch(context, server.url, faults)
      return new Profile(await context.newPage())
    })
    for (const context of contexts) await context.close()
    expectNone(faults)
  },
})

async function watch(context: BrowserContext, origin: string, faults: string[]) {
  context.on('page', (page) => watchPage(page, origin, faults))
  await grantStorage(context, origin)
}

function expectNone(faults: readonly string[]) {
  expect(faults, 'nothing went wrong on any page').toEqual([])
}

async function grantStorage(context: BrowserContext, origin: string) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Browser.grantPermissions', { origin, permissions: ['durableStorage'] })
  await page.close()
}

export { expect }
