import type { CDPSession, Page } from '@playwright/test'

/** How an input method writes a text: what stands underlined after each key, and what is put in the end. */
export interface Composition {
  language: string
  steps: readonly string[]
  text: string
}

export const compositions: readonly Composition[] = [
  { language: 'Chinese', steps: ['n', 'ni', "ni'h", "ni'hao"], text: '你好' },
  { language: 'Japanese', steps: ['に', 'にh', 'にほ', 'にほn', 'にほんご', '日本語'], text: '日本語' },
  { language: 'Korean', steps: ['ㅎ', '하', '한'], text: '한' },
  { language: 'Vietnamese', steps: ['t', 'ti', 'tie', 'tiê', 'tiến', 'tiếng'], text: 'tiếng' },
]

/** Keys that mean something to the app, as they arrive while an input method has the keyboard. */
const keysInBetween = [
  { code: 'Digit1', key: 'Process', windowsVirtualKeyCode: 229 },
  { code: 'Digit5', key: '5', windowsVirtualKeyCode: 53 },
  { code: 'Enter', key: 'Enter', windowsVirtualKeyCode: 13, modifiers: 2 },
  { code: 'Enter', key: 'Enter', windowsVirtualKeyCode: 13, modifiers: 2 | 8 },
  { code: 'KeyZ', key: 'z', windowsVirtualKeyCode: 229, modifiers: 2 },
  { code: 'Escape', key: 'Process', windowsVirtualKeyCode: 229 },
  { code: 'Enter', key: 'Process', windowsVirtualKeyCode: 229 },
]

/** An input method at work in the box that has the focus. */
export class InputMethod {
  private constructor(private readonly session: CDPSession) {}

  static async on(page: Page): Promise<InputMethod> {
    return new InputMethod(await page.context().newCDPSession(page))
  }

  /** Composes a text, pressing every key that could do harm before it is finished, and the Enter that ends it. */
  async compose({ steps, text }: Composition): Promise<void> {
    for (const step of steps) {
      await this.session.send('Input.imeSetComposition', {
        text: step,
        selectionStart: step.length,
        selectionEnd: step.length,
      })
    }
    for (const key of keysInBetween)
      await this.session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key })
    await this.session.send('Input.insertText', { text })
    await this.session.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      code: 'Enter',
      key: 'Process',
      windowsVirtualKeyCode: 229,
    })
  }
}
