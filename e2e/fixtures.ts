import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { ExportDialog } from './pages/export-dialog'
import { ImportDialog } from './pages/import-dialog'
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
    context.on('page', (page) => watchPage(page, server.url, faults))
    await grantStorage(context, server.url)
    await use(context)
    expect(faults, 'nothing went wrong on any page').toEqual([])
  },
  projects: async ({ page }, use) => use(new ProjectsPage(page)),
  queue: async ({ page }, use) => use(new QueuePage(page)),
  workbench: async ({ page }, use) => use(new WorkbenchPage(page)),
  importDialog: async ({ page }, use) => use(new ImportDialog(page)),
  exportDialog: async ({ page }, use) => use(new ExportDialog(page)),
  openTab: async ({ context }, use) => use(() => context.newPage()),
})

async function grantStorage(context: BrowserContext, origin: string) {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Browser.grantPermissions', { origin, permissions: ['durableStorage'] })
  await page.close()
}

export { expect }
