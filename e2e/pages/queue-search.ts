import type { Locator, Page } from '@playwright/test'

/** The search of the queue and its saved views. */
export class QueueSearch {
  constructor(readonly page: Page) {}

  get box(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search prompts and responses' })
  }

  async lookFor(text: string): Promise<void> {
    await this.box.fill(text)
  }

  /** What is marked in the queue as found. */
  get hits(): Locator {
    return this.page.getByRole('grid', { name: 'Queue' }).locator('mark')
  }

  get savedViews(): Locator {
    return this.page.getByRole('navigation', { name: 'Saved views' })
  }

  async saveView(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Save this view' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'Save this view' })
    await dialog.getByRole('textbox', { name: 'Name of the view' }).fill(name)
    await dialog.getByRole('button', { name: /^(Save|Replace)/ }).click()
    await dialog.waitFor({ state: 'hidden' })
  }
}
