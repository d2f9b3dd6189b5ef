import type { Page } from '@playwright/test'
import { ExportDialog } from './export-dialog'
import { ImportDialog } from './import-dialog'
import { ProjectsPage } from './projects-page'
import { QueuePage } from './queue-page'
import { WorkbenchPage } from './workbench-page'

/** One browser profile: a person's own device, with every screen of the app on it. */
export class Profile {
  readonly projects: ProjectsPage
  readonly queue: QueuePage
  readonly workbench: WorkbenchPage
  readonly importDialog: ImportDialog
  readonly exportDialog: ExportDialog

  constructor(readonly page: Page) {
    this.projects = new ProjectsPage(page)
    this.queue = new QueuePage(page)
    this.workbench = new WorkbenchPage(page)
    this.importDialog = new ImportDialog(page)
    this.exportDialog = new ExportDialog(page)
  }
}
