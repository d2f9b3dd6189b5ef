import type { Page } from '@playwright/test'
import { WorkbenchPage } from '../e2e/pages/workbench-page'
import { openBareWrite } from './bare-write'
import { untilIdle } from './bench-browser'
import { type Measurement, timesMedianOf } from './measurement'

const paintedLimitMs = 50
const durableLimit = 2
const points = 5

/**
 * From the key of a rating until the point is painted as chosen, and until the screen says that it is saved; in
 * between, bare writes of the same rows. The page shows an item of three turns and three candidates.
 */
export async function measureRating(page: Page, repetitions: number): Promise<Measurement[]> {
  await untilIdle(page)
  const workbench = new WorkbenchPage(page)
  const bare = await openBareWrite(page)
  const painted: number[] = []
  const durable: number[] = []
  const bareMs: number[] = []
  const cells = [1, 2, 3].flatMap((turn) => ['A', 'B', 'C'].map((letter) => ({ turn, letter })))
  for (let i = 0; i < repetitions; i++) {
    const { turn, letter } = cells[i % cells.length]!
    const name = `Response ${letter}`
    // Another point than in the round before.
    const digit = (Math.floor(i / cells.length) % points) + 1
    await workbench.response(name, { turn }).focus()
    await page.waitForTimeout(100)
    await startAtKey(page, `Overall quality, ${name}, turn ${turn}`, digit)
    await page.keyboard.press(`Digit${digit}`)
    const times = await page.evaluate(() => window.stopwatch.times)
    painted.push(times.painted!)
    durable.push(times.durable!)
    await bare.evaluate((each) => each.prepare())
    // After a pause, as the rating comes after one: a disk that is at work already is quicker.
    await page.waitForTimeout(100)
    bareMs.push(await bare.evaluate((each) => each.write()))
  }
  await bare.evaluate((each) => each.close())

  const bareWrite: Measurement = { what: 'bare strict transaction', unit: 'ms', values: bareMs }
  return [
    { what: 'rating key to painted', unit: 'ms', values: painted, limit: { value: paintedLimitMs } },
    {
      what: 'rating key to durable',
      unit: 'ms',
      values: durable,
      limit: timesMedianOf(durableLimit, bareWrite),
    },
    bareWrite,
  ]
}

function startAtKey(page: Page, group: string, digit: number): Promise<void> {
  return page.evaluate(
    ([group, digit]) => {
      const radio = document.querySelector<HTMLInputElement>(
        `[role="radiogroup"][aria-label="${group}"] input[data-digit="${digit}"]`,
      )!
      const saveState = document.querySelector('[role="status"][aria-label="Save state"]')!
      let wasSaving = false
      window.stopwatch.startAt('keydown', {
        painted: {
          when: 'painted',
          isThere: () => radio.checked && /chosen/.test(radio.closest('label')!.className),
        },
        durable: {
          when: 'shown',
          isThere: () => {
            const isSaved = saveState.textContent === 'Saved on this device'
            wasSaving ||= !isSaved
            return wasSaving && isSaved
          },
        },
      })
    },
    [group, digit] as const,
  )
}
