import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { type TestFile, testFile } from './import-dialog'

/** The settings, with what is stored on the device. */
export class SettingsPage {
  constructor(readonly page: Page) {}

  /** Goes to the settings as a person does, from wherever one is. */
  async open(): Promise<void> {
    await this.page
      .getByRole('banner')
      .getByRole('button', { name: /^Working as/ })
      .click()
    await this.page.getByRole('link', { name: 'Settings' }).click()
    await this.page.getByRole('heading', { name: 'Backup' }).waitFor()
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }

  /** Backs up, and gives the file's text. */
  async backUp(): Promise<string> {
    const download = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: 'Back up' }).click()
    const text = await readFile(await (await download).path(), 'utf8')
    await this.page.getByText('The backup is in your downloads').waitFor()
    return text
  }

  /** Chooses a backup, here or where nobody works yet, and waits for what is in it. */
  async chooseBackup(text: string): Promise<void> {
    const file: TestFile = testFile('turnwise-backup.jsonl', text)
    await this.page.getByLabel('Backup file').setInputFiles(file)
    await this.restoreButton.waitFor()
  }

  get restoreButton(): Locator {
    return this.dialog.getByRole('button', { name: 'Restore' })
  }

  /** The row of a project in the list of what is stored. */
  stored(project: string): Locator {
    return this.page.getByRole('row').filter({ hasText: project })
  }

  async wipeDevice(): Promise<void> {
    await this.page.getByRole('button', { name: 'Wipe this device…' }).click()
    await this.dialog.getByLabel('Type it here').fill('wipe')
    await this.dialog.getByRole('button', { name: 'Wipe everything' }).click()
    await this.page.getByRole('heading', { name: 'Who is working here?' }).waitFor()
  }
}
