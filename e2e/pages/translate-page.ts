import type { Locator, Page } from '@playwright/test'

interface At {
  turn: number
  /** By its English name. */
  into: string
}

/** The workbench of a project that localizes prompts. */
export class TranslatePage {
  constructor(readonly page: Page) {}

  /** Where a language is looked for, in the first turn or in the dialog. */
  get languageBox(): Locator {
    return this.page.getByRole('combobox', { name: 'Language, by name or tag' })
  }

  /** The language that the item is translated into, in the header. */
  get language(): Locator {
    return this.page.getByRole('button', { name: /^Language to translate into/ })
  }

  box({ turn, into }: At): Locator {
    return this.page.getByRole('textbox', { name: `Translation, turn ${turn}, ${into}`, exact: true })
  }

  /** The box of what an instruction mentions: "ends with". */
  kwarg(what: string, { turn, into }: At): Locator {
    return this.page.getByRole('textbox', { name: `Translation, turn ${turn}, ${into}: ${what}` })
  }

  /** Chooses another language for the item that is open. */
  async chooseLanguage(name: string): Promise<void> {
    await this.language.click()
    await this.languageBox.fill(name)
    await this.page.keyboard.press('Enter')
    await this.page.getByRole('dialog').waitFor({ state: 'hidden' })
  }
}
