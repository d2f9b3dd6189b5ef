import type { Locator, Page } from '@playwright/test'

/** The list of projects, and the question who works here. */
export class ProjectsPage {
  constructor(readonly page: Page) {}

  async start(name = 'Mina'): Promise<void> {
    await this.page.goto('/')
    await this.page.getByLabel('Your name').fill(name)
    await this.page.getByRole('button', { name: 'Start' }).click()
  }

  /** Goes to the list of projects, from wherever one is. */
  async open(): Promise<void> {
    await this.page.getByRole('link', { name: 'Turnwise' }).click()
    await this.sampleButton.waitFor()
  }

  /** What a device without projects shows. */
  get welcome(): Locator {
    return this.page.getByRole('heading', { name: 'Judge and translate conversations with language models' })
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
