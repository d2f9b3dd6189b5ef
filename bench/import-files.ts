import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { ImportDialog } from '../e2e/pages/import-dialog'
import { seededRandom } from '../e2e/seeded-random'
import { multiIfCsvText } from '../src/formats/testing/multi-if-data'
import { madeSentence } from './made-text'
import type { Measurement } from './measurement'

const published = new URL('../../shared/data/multi-if/multiIF_20241018_english.csv', import.meta.url)
const conversations = 909

/** Importing the conversations of Multi-IF into a new project: to the preview, and from there to the queue. */
export async function measureImport(page: Page, repetitions: number): Promise<Measurement[]> {
  const isPublished = existsSync(published)
  const buffer = isPublished ? await readFile(published) : Buffer.from(madeConversations())
  const preview: number[] = []
  const write: number[] = []
  for (let i = 0; i < repetitions; i++) {
    await page.goto('/')
    const dialog = new ImportDialog(page)
    await page.evaluate(() => {
      window.stopwatch.startAt('change', {
        preview: {
          when: 'painted',
          isThere: () => document.querySelector('dialog form button[type="submit"]:enabled') !== null,
        },
      })
    })
    await dialog.choose({ name: 'multi-if.csv', mimeType: 'text/csv', buffer })
    preview.push((await page.evaluate(() => window.stopwatch.times)).preview!)
    await page.evaluate(() => {
      window.stopwatch.startAt('click', {
        queue: {
          when: 'painted',
          isThere: () => document.querySelector('[role="grid"] [aria-rowindex="2"]') !== null,
        },
      })
    })
    await dialog.confirmButton.click()
    write.push((await page.evaluate(() => window.stopwatch.times)).queue!)
  }
  const source = `import of ${conversations} conversations${isPublished ? '' : ' (made)'}`
  return [
    { what: `${source}: to the preview`, unit: 'ms', values: preview },
    { what: `${source}: confirm to the queue`, unit: 'ms', values: write },
  ]
}

/** As many conversations of three turns as the published file has, where that is not here. */
function madeConversations(): string {
  const random = seededRandom(conversations)
  return multiIfCsvText(
    Array.from({ length: conversations }, (_, i) => ({
      key: `${i}:1:en`,
      language: 'English',
      turns: [1, 2, 3].map((turn) => ({
        prompt: madeSentence(40, random),
        ids: Array.from({ length: turn }, () => 'punctuation:no_comma'),
        kwargs: Array.from({ length: turn }, () => ({})),
      })),
    })),
  )
}
