import type { Page } from '@playwright/test'
import type { Measurement } from './measurement'

export const calibrationOperations = 100_000_000

/** A fixed loop, in Node and in a page: how fast this machine is now, to read absolute times by. */
export async function measureCalibration(page: Page, repetitions: number): Promise<Measurement[]> {
  const inNode: number[] = []
  const inPage: number[] = []
  for (let i = 0; i < repetitions; i++) {
    inNode.push(calibrationMs(calibrationOperations))
    inPage.push(await page.evaluate(calibrationMs, calibrationOperations))
  }
  return [
    { what: 'calibration loop, Node', unit: 'ms', values: inNode },
    { what: 'calibration loop, page', unit: 'ms', values: inPage },
  ]
}

/** Steps of a linear congruential generator (Numerical Recipes): each needs the one before. */
function calibrationMs(operations: number): number {
  const beginMs = performance.now()
  let state = 1
  for (let i = 0; i < operations; i++) state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0
  const passedMs = performance.now() - beginMs
  // The result is looked at, so that no compiler may leave the loop out.
  return state === 0.5 ? 0 : passedMs
}
