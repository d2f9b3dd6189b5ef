import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'

export type ExportFormat =
  | 'The whole project'
  | 'Labels only'
  | 'Table, JSON Lines'
  | 'Table, CSV'
  | 'Multi-IF CSV'

/** The dialog that takes a project out as a file. */
export class ExportDialog {
  constructor(readonly page: Page) {}

  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }

  /** Exports from the queue, and gives the file's text. */
  async take(format: ExportFormat): Promise<string> {
    return readFile(await this.takeFile(format), 'utf8')
  }

  /** Exports from the queue, and gives the file's text with what the dialog says about it. */
  async takeWithReport(format: ExportFormat): Promise<{ text: string; report: string }> {
    const path = await this.start(format)
    const report = await this.dialog.innerText()
    await this.close()
    return { text: await readFile(path, 'utf8'), report }
  }

  /** Exports from the queue, and gives the path of the file. */
  async takeFile(format: ExportFormat): Promise<string> {
    const path = await this.start(format)
    await this.close()
    return path
  }

  private async start(format: ExportFormat): Promise<string> {
    await this.page.getByRole('button', { name: 'Export' }).click()
    await this.dialog.getByText(format, { exact: true }).click()
    const download = this.page.waitForEvent('download')
    await this.dialog.getByRole('button', { name: 'Export' }).click()
    const path = await (await download).path()
    await this.dialog.getByText('The file is in your downloads').waitFor()
    return path
  }

  private async close(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Close' }).click()
  }
}
