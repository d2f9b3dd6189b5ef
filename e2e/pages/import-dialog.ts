import type { Locator, Page } from '@playwright/test'

/** The dialog in which files become a project. */
export class ImportDialog {
  constructor(readonly page: Page) {}

  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }

  async choose(...files: (string | { name: string; mimeType: string; buffer: Buffer })[]): Promise<void> {
    await this.page.getByLabel('Files for a new project').setInputFiles(files as string[])
    await this.confirmButton.waitFor()
  }

  get confirmButton(): Locator {
    return this.dialog.getByRole('button', { name: /^(Create|Open|Add) / })
  }

  /** Confirms and waits until the project's queue is there. */
  async confirm(): Promise<void> {
    await this.confirmButton.click()
    await this.page.waitForURL(/\/p\//)
  }
}
