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

  /** "2 of 20": the items of the view, and all. */
  get shown(): Locator {
    return this.page.getByRole('region', { name: 'Filters' }).getByText(/^\d[\d,]* of \d/)
  }

  /** The items of the view, in its order. */
  get titles(): Locator {
    return this.table.getByRole('link')
  }

  column(name: string): Locator {
    return this.table.getByRole('columnheader', { name })
  }

  /** Where text waits that a closed tab left. */
  get leftBehind(): Locator {
    return this.page.getByRole('complementary', { name: /when a tab closed/ })
  }

  async sortBy(column: string): Promise<void> {
    await this.table.getByRole('button', { name: column }).click()
  }

  /** Opens a filter, presses a value of it, and closes it again. */
  async filterBy(filter: string, value: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: new RegExp(`^Filter by ${filter}`) }).click()
    await this.page.getByRole('checkbox', { name: value }).click()
    await this.page.keyboard.press('Escape')
  }

  /** Shows what a count of "my work" counts. */
  async showCounted(name: string): Promise<void> {
    await this.counter(name).click()
  }

  get continueButton(): Locator {
    return this.page
      .getByRole('link', { name: /Continue/ })
      .or(this.page.getByRole('button', { name: /Continue/ }))
  }

  /** The number that stands with a count of "my work". */
  async count(name: string): Promise<number> {
    return Number.parseInt(await this.counter(name).innerText(), 10)
  }

  /** Every count of "my work". */
  async counts(): Promise<Record<string, number>> {
    const names = ['to do', 'in progress', 'submitted', 'skipped', 'flagged', 'done today']
    const counted = await Promise.all(names.map(async (name) => [name, await this.count(name)] as const))
    return Object.fromEntries(counted)
  }

  /** Opens the menu of the project, and chooses from it. */
  async chooseFromMenu(name: string): Promise<void> {
    await this.page.getByRole('button', { name: 'What can be done with this project' }).click()
    await this.page.getByRole('menuitem', { name }).click()
  }

  private counter(name: string): Locator {
    return this.page.getByRole('button', { name: new RegExp(`^\\d+ ${name}`) })
  }
}
