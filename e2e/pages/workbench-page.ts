import type { Locator, Page } from '@playwright/test'

interface At {
  turn: number
  question?: string
}

/** The workbench, as the person in front of it finds things. */
export class WorkbenchPage {
  constructor(readonly page: Page) {}

  get saveState(): Locator {
    return this.page.getByRole('status', { name: 'Save state' })
  }

  /** Stands beside the save state while something could not be saved. */
  get tryAgainButton(): Locator {
    return this.page.getByRole('button', { name: 'Try again' })
  }

  response(name: string, { turn }: At): Locator {
    return this.page.getByRole('article', { name: `${name}, turn ${turn}` })
  }

  rating(name: string, { turn, question = 'Overall quality' }: At): Locator {
    return this.page.getByRole('radiogroup', { name: `${question}, ${name}, turn ${turn}` })
  }

  promptRating({ turn, question = 'Prompt quality' }: At): Locator {
    return this.page.getByRole('radiogroup', { name: `${question}, turn ${turn}` })
  }

  explanation(name: string, { turn }: At): Locator {
    return this.page.getByRole('textbox', { name: `Why this rating?, ${name}, turn ${turn}` })
  }

  remark({ turn }: At): Locator {
    return this.page.getByRole('textbox', { name: `Remark, turn ${turn}` })
  }

  /** The chosen point of a rating, or of any row of radio buttons. */
  chosen(row: Locator): Locator {
    return row.getByRole('radio', { checked: true })
  }

  async rate(name: string, at: At & { as: string }): Promise<void> {
    await this.choose(this.rating(name, at), at.as)
  }

  /** Chooses a point or an option of any row of radio buttons. */
  async choose(row: Locator, option: string): Promise<void> {
    await row.getByRole('radio', { name: option }).click()
  }

  /** Gives every required rating of a conversation of three turns and three candidates. */
  async rateEverything(as = 'Okay'): Promise<void> {
    for (const turn of [1, 2, 3]) {
      for (const name of ['Response A', 'Response B', 'Response C']) await this.rate(name, { turn, as })
    }
  }

  get preference(): Locator {
    return this.page.getByRole('radiogroup', { name: /Which is better\?/ })
  }

  get title(): Locator {
    return this.page.getByRole('heading', { level: 1 })
  }

  async skip(reason: string): Promise<void> {
    await this.button('Skip…').click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel('Why is it skipped?').fill(reason)
    await dialog.getByRole('button', { name: 'Skip and go on' }).click()
  }

  /** Leaves for the queue by the name of the project. */
  async goToQueue(): Promise<void> {
    await this.page.getByRole('banner').getByRole('link').nth(1).click()
    await this.page.getByRole('button', { name: 'Export' }).waitFor()
  }

  /** How the text of all columns is shown. */
  async showText(view: 'Rendered' | 'Raw' | 'Raw with invisible characters'): Promise<void> {
    await this.button('View').click()
    await this.page.getByRole('menuitemradio', { name: view, exact: true }).click()
    await this.page.keyboard.press('Escape')
  }

  /** Responses of a turn that are in view, in the order of the screen. */
  responsesOf(turn: number): Locator {
    return this.page.getByRole('article', { name: new RegExp(`turn ${turn}$`) })
  }

  /** The headings of the columns, in the order of the screen. */
  get columns(): Locator {
    return this.page.getByRole('heading', { name: /^Response / })
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name: new RegExp(`^${name}`) })
  }

  get findBox(): Locator {
    return this.page.getByRole('textbox', { name: 'Find in the conversation' })
  }

  /** "3 of 17" */
  get hits(): Locator {
    return this.page.getByRole('status', { name: 'Hits' })
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('contentinfo').getByRole('button', { name })
  }
}
