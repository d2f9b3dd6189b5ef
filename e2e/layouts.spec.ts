import type { CDPSession } from '@playwright/test'
import { expect, test } from './fixtures'

interface Key {
  code: string
  key: string
  isShifted?: boolean
}

/** What some keys print on a layout. The code is the place on the keyboard, which is what counts. */
const layouts: Record<string, { rate: Key; explain: Key; flag: Key; help: Key }> = {
  Russian: {
    rate: { code: 'Digit5', key: '5' },
    explain: { code: 'KeyE', key: 'у' },
    flag: { code: 'KeyF', key: 'а' },
    help: { code: 'Digit7', key: '?', isShifted: true },
  },
  Arabic: {
    rate: { code: 'Digit5', key: '٥' },
    explain: { code: 'KeyE', key: 'ث' },
    flag: { code: 'KeyF', key: 'ب' },
    help: { code: 'Slash', key: '؟', isShifted: true },
  },
  French: {
    rate: { code: 'Digit5', key: '(' },
    explain: { code: 'KeyE', key: 'e' },
    flag: { code: 'KeyF', key: 'f' },
    help: { code: 'KeyM', key: '?', isShifted: true },
  },
}

/** Presses a key as a keyboard of that layout does: its place, and what it prints. */
async function press(session: CDPSession, { code, key, isShifted = false }: Key): Promise<void> {
  const modifiers = isShifted ? 8 : 0
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', code, key, text: key, modifiers })
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', code, key, modifiers })
}

test('keys work by their place on Russian, Arabic and French keyboards, and are text in a box', async ({
  page,
  projects,
  queue,
  workbench,
}) => {
  await projects.start()
  await projects.openSample()
  await queue.open('Weekend market stall')
  const flag = workbench.button(/^(?:Remove flag|Flag)$/)
  const keyboard = await page.context().newCDPSession(page)
  for (const [i, [layout, keys]] of Object.entries(layouts).entries()) {
    const name = `Response ${'ABC'[i]}`
    await test.step(layout, async () => {
      await workbench.response(name, { turn: 1 }).focus()
      await press(keyboard, keys.rate)
      await expect(workbench.chosen(workbench.rating(name, { turn: 1 }))).toHaveAccessibleName('5 Amazing')
      await press(keyboard, keys.flag)
      await expect(flag).toHaveText('Remove flag')
      await press(keyboard, keys.flag)
      await expect(flag).toHaveText('Flag')
      await press(keyboard, keys.help)
      await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible()
      await page.keyboard.press('Escape')
      await press(keyboard, keys.explain)
      const explanation = workbench.explanation(name, { turn: 1 })
      await expect(explanation).toBeFocused()
      for (const key of [keys.explain, keys.flag, keys.rate]) await press(keyboard, key)
      await expect(explanation).toHaveValue(keys.explain.key + keys.flag.key + keys.rate.key)
      await expect(flag).toHaveText('Flag')
    })
  }
})
