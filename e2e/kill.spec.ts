import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { parseLabelKey } from '../src/domain/key'
import { foldProject } from '../src/domain/project-state'
import { bundleChanges } from './bundle-text'
import { KillableBrowser } from './killable-browser'
import { ExportDialog } from './pages/export-dialog'
import { ProjectsPage } from './pages/projects-page'
import { WorkbenchPage } from './pages/workbench-page'
import { seededRandom } from './seeded-random'
import { startServer } from './server'

const kills = Number(process.env.TURNWISE_KILLS ?? 5)
const answers = Number(process.env.TURNWISE_ANSWERS ?? 200)

const points = ['Horrible', 'Pretty bad', 'Okay', 'Pretty good', 'Amazing']
const responses = ['Response A', 'Response B', 'Response C']

/** What the script gave one box, in order, and how far the screen had said that it is saved. */
interface Given {
  values: string[]
  acknowledged: number
}

/**
 * A browser is killed (SIGKILL) at random moments while a script rates and types. After each restart every answer
 * whose state read "Saved on this device" is there: in what the project exports, which holds unsubmitted text too.
 * Power loss cannot be tried here: that is the disk's own promise.
 */
test(`no acknowledged answer is lost over ${kills} kills of the browser and ${answers} answers`, async () => {
  test.setTimeout(60_000 + kills * 60_000 + answers * 1_500)
  const seed = Number(process.env.TURNWISE_SEED ?? 20_261_121)
  const random = seededRandom(seed)
  const profile = await mkdtemp(join(tmpdir(), 'turnwise-kill-'))
  const server = await startServer()
  const given = new Map<string, Given>()
  let acknowledged = 0
  try {
    let browser = await KillableBrowser.start(profile)
    const address = await openItem(browser.page, server.url)
    for (let kill = 1; kill <= kills; kill++) {
      const until = Math.floor((answers * kill) / kills)
      let failure: unknown = null
      const script = work(browser.page, given, random, () => {
        acknowledged++
      }).catch((cause: unknown) => {
        // What the script meets once its browser is killed is the kill; what it meets before that is a fault.
        if (!browser.isKilled) failure = cause
      })
      await expect
        .poll(() => failure !== null || acknowledged >= until, { timeout: 600_000, intervals: [20] })
        .toBe(true)
      // Not at the moment of the acknowledgement: anywhere in what the script does next.
      await new Promise((resolve) => setTimeout(resolve, random() * 400))
      await browser.kill()
      await script
      if (failure) throw failure
      browser = await KillableBrowser.start(profile)
      await findEverything(browser.page, address, given)
    }
    await browser.kill()
    console.log(`${kills} kills, ${acknowledged} acknowledged answers, 0 lost (seed ${seed})`)
  } finally {
    await server.kill()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

async function openItem(page: Page, url: string): Promise<string> {
  await page.goto(url)
  await page.getByLabel('Your name').fill('Mina')
  await page.getByRole('button', { name: 'Start' }).click()
  await new ProjectsPage(page).openSample()
  await page.getByRole('link', { name: 'Weekend market stall' }).click()
  await new WorkbenchPage(page).response('Response A', { turn: 3 }).waitFor()
  return page.url()
}

/** Rates and types until the browser is gone: it never returns, it fails. */
async function work(
  page: Page,
  given: Map<string, Given>,
  random: () => number,
  onAcknowledged: () => void,
): Promise<never> {
  const bench = new WorkbenchPage(page)
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!
  for (;;) {
    const response = pick(responses)
    const turn = pick([1, 2, 3])
    if (random() < 0.5) {
      const rating = bench.rating(response, { turn })
      const now = await bench
        .chosen(rating)
        .getAttribute('data-digit', { timeout: 200 })
        .catch(() => null)
      const digit = pick([1, 2, 3, 4, 5].filter((each) => String(each) !== now))
      const entry = note(given, `Overall quality, ${response}, turn ${turn}`, String(digit))
      await bench.rate(response, { turn, as: points[digit - 1]! })
      await isSaved(bench, entry, onAcknowledged)
    } else {
      const box = bench.explanation(response, { turn })
      await box.focus()
      await box.press('Control+End')
      for (const word of ['one ', 'two ', 'three ']) {
        const entry = note(
          given,
          `Why this rating?, ${response}, turn ${turn}`,
          (await box.inputValue()) + word,
        )
        await page.keyboard.type(word)
        await isSaved(bench, entry, onAcknowledged)
      }
    }
  }
}

function note(given: Map<string, Given>, place: string, value: string): { given: Given; index: number } {
  const entry = given.get(place) ?? { values: [], acknowledged: -1 }
  entry.values.push(value)
  given.set(place, entry)
  return { given: entry, index: entry.values.length - 1 }
}

async function isSaved(
  bench: WorkbenchPage,
  entry: { given: Given; index: number },
  onAcknowledged: () => void,
) {
  await expect(bench.saveState).toHaveText('Saved on this device', { timeout: 20_000 })
  entry.given.acknowledged = entry.index
  onAcknowledged()
}

/** Every box holds what was acknowledged last, or something that was given after it. */
async function findEverything(page: Page, address: string, given: ReadonlyMap<string, Given>): Promise<void> {
  await page.goto(address)
  const bench = new WorkbenchPage(page)
  await bench.response('Response A', { turn: 3 }).waitFor()
  for (const [place, { values, acknowledged }] of given) {
    if (acknowledged < 0) continue
    const shown = place.startsWith('Overall')
      ? await page
          .getByRole('radiogroup', { name: place })
          .getByRole('radio', { checked: true })
          .getAttribute('data-digit')
      : await page.getByRole('textbox', { name: place }).inputValue()
    expect(values.slice(acknowledged), `${place} on the screen`).toContain(shown)
  }
  await page.goto(`${address.slice(0, address.indexOf('/i/'))}`)
  const exported = exportedAnswers(await new ExportDialog(page).take('The whole project'))
  for (const [place, { values, acknowledged }] of given) {
    if (acknowledged < 0) continue
    const possible = values.slice(acknowledged).map((value) => value.trimEnd())
    expect(
      possible.some((value) => exported.has(value)),
      `${place} in the export`,
    ).toBe(true)
  }
  await page.goto(address)
  await bench.response('Response A', { turn: 3 }).waitFor()
}

/** Every value of a label that the export's fold shows, as text. */
function exportedAnswers(bundle: string): Set<string> {
  const { labels } = foldProject(bundleChanges(bundle))
  return new Set(
    labels
      .filter(({ shown }) => !parseLabelKey(shown.key).question.startsWith('$') && shown.value)
      .map(({ shown }) => String(shown.value!.value).trimEnd()),
  )
}
