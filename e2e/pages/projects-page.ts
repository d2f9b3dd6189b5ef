import type { Locator, Page } from '@playwright/test'

/** The list of projects, and the question who works here. */
export class ProjectsPage {
  constructor(readonly page: Page) {}

  async start(name = 'Mina'): Promise<void> {
    await this.page.goto('/')
    await this.page.getByLabel('Your name').fill(name)
    await this.page.getByRole('button', { name: 'Start' }).click()
  }

  get sampleButton(): Locator {
    return this.page.getByRole('button', { name: 'Open the sample project' })
  }

  async openSample(): Promise<void> {
    await this.sampleButton.click()
    await this.page
      .getByRole('table', { name: 'Queue' })
      .or(this.page.getByRole('grid', { name: 'Queue' }))
      .waitFor()
  }
}
