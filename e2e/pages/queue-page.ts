import type { Locator, Page } from '@playwright/test'

/** The queue of a project. */
export class QueuePage {
  constructor(readonly page: Page) {}

  get table(): Locator {
    return this.page.getByRole('table', { name: 'Queue' }).or(this.page.getByRole('grid', { name: 'Queue' }))
  }

  row(title: string): Locator {
    return this.table.getByRole('row').filter({ hasText: title })
  }

  async open(title: string): Promise<void> {
    await this.table.getByRole('link', { name: title }).click()
    await this.page.getByRole('contentinfo').waitFor()
  }

  get continueButton(): Locator {
    return this.page
      .getByRole('link', { name: /Continue/ })
      .or(this.page.getByRole('button', { name: /Continue/ }))
  }

  /** The number that stands with a count of "my work". */
  async count(name: string): Promise<number> {
    const text = await this.page.getByRole('button', { name: new RegExp(`^\\d+ ${name}`) }).innerText()
    return Number.parseInt(text, 10)
  }
}
