import type { Locator, Page } from '@playwright/test'

export interface TestFile {
  name: string
  mimeType: string
  buffer: Buffer
}

/** The dialog in which files become a project. */
export class ImportDialog {
  constructor(readonly page: Page) {}

  get dialog(): Locator {
    return this.page.getByRole('dialog')
  }

  async choose(...files: (string | TestFile)[]): Promise<void> {
    await this.page.getByLabel('Files for a new project').setInputFiles(files as string[])
    await this.confirmButton.waitFor()
  }

  /** Adds files to the project that is open. */
  async add(...files: (string | TestFile)[]): Promise<void> {
    await this.page.getByLabel('Files to add to this project').setInputFiles(files as string[])
    await this.additions.waitFor()
  }

  /** Chooses a project that is here in place of a new one. */
  async chooseProject(name: string): Promise<void> {
    const select = this.dialog.getByLabel('Where the conversations go')
    await select.selectOption({ label: `Add to \u2068${name}\u2069` })
    await this.additions.waitFor()
  }

  /** What the files add to a project. */
  get additions(): Locator {
    return this.dialog.getByRole('region', { name: 'What the files add' })
  }

  /** What the project asks of people: "Rate responses", "Audit prompts". */
  async chooseSet(name: string): Promise<void> {
    await this.dialog.getByText(name, { exact: true }).click()
  }

  /** The files that were read, as what, and how much is in each. */
  get found(): Locator {
    return this.dialog.getByRole('list', { name: 'In the files' })
  }

  /** The values of a fact about the conversations: "Turns", "Languages", each with its number where they differ. */
  fact(name: string): Locator {
    return this.dialog.getByText(name, { exact: true }).locator('..').getByRole('definition')
  }

  /** What is wrong in a file: one line a problem, its place first. */
  problems(file: string): Locator {
    return this.dialog.getByRole('list', { name: `Problems in ${file}` }).getByRole('listitem')
  }

  get confirmButton(): Locator {
    return this.dialog.getByRole('button', { name: /^(Create|Open|Add) / })
  }

  /** Confirms and waits until the project's queue is there. */
  async confirm(): Promise<void> {
    await this.confirmButton.click()
    await this.page.waitForURL(/\/p\//)
  }

  async cancel(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Cancel' }).click()
    await this.dialog.waitFor({ state: 'hidden' })
  }
}

/** A file of our own, as a person would choose it. */
export function testFile(name: string, content: string | Buffer): TestFile {
  return { name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) }
}
