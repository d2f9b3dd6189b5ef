// npm run bench [-- --quick]: measures the built app in a browser and prints what is over its limit.
import { rm } from 'node:fs/promises'
import { cpus, loadavg } from 'node:os'
import { QueuePage } from '../e2e/pages/queue-page'
import { BenchBrowser } from './bench-browser'
import { buildApp } from './built-app'
import { calibrationOperations, measureCalibration } from './calibration'
import { measureColdStart } from './cold-start'
import { measureDifference } from './difference'
import { serveFolder } from './folder-server'
import { measureHugeOpening } from './huge-text'
import { measureImport } from './import-files'
import { type ItemSize, madeProject } from './made-project'
import { projectInManyLanguages } from './many-languages'
import { isOver, type Measurement } from './measurement'
import { measureNextItem } from './next-item'
import { measureLongOpening, measureOpening } from './opening'
import { measureQueue } from './queue'
import { measureRating } from './rating'
import { resultTable } from './result-table'
import { measureScriptSize } from './script-size'
import { measureSearch } from './search'

const isQuick = process.argv.includes('--quick')
/** How often each thing is measured. */
const times = isQuick
  ? { ratings: 9, openings: 4, starts: 3, queues: 2, searches: 1, imports: 1, huge: 1, calibrations: 2 }
  : { ratings: 63, openings: 21, starts: 15, queues: 9, searches: 5, imports: 5, huge: 5, calibrations: 9 }

/** The first items are gone through forwards, the last ones are opened backwards. */
const sampleSize: ItemSize = {
  items: 2 * times.openings + 2,
  turns: 3,
  candidates: 3,
  responseCharacters: 2_000,
}
const longSize: ItemSize = { items: times.openings, turns: 3, candidates: 4, responseCharacters: 30_000 }
const hugeSize: ItemSize = { items: times.huge, turns: 1, candidates: 1, responseCharacters: 4_000_000 }
const manySize: ItemSize = { items: 10_000, turns: 1, candidates: 1, responseCharacters: 200 }

console.log('Building the app …')
const folder = await buildApp()
const server = await serveFolder(folder)
const browser = await BenchBrowser.start(server.url)
try {
  await print(await measureAll(browser))
} finally {
  await browser.close()
  server.close()
  await rm(folder, { recursive: true, force: true })
}

async function measureAll({ page }: BenchBrowser): Promise<Measurement[]> {
  say('calibration')
  const calibration = await measureCalibration(page, times.calibrations)
  const queueUrl = await browser.importBundle('sample-sized.jsonl', madeProject('Sample-sized', sampleSize))
  say('opening items')
  const opening = await measureOpening(page, queueUrl, sampleSize, times.openings)
  const nextItem = await measureNextItem(page, queueUrl, sampleSize, times.openings)
  const itemUrl = page.url()
  say('rating')
  const rating = await measureRating(page, times.ratings)
  say('cold starts')
  const coldStart = await measureColdStart(browser, itemUrl, times.starts)
  const scriptSize = await measureScriptSize(browser, folder, queueUrl, itemUrl)
  say('differences')
  const difference = await measureDifference(page, folder, times.starts)
  say('long items')
  const longUrl = await browser.importBundle('long.jsonl', madeProject('Long', longSize))
  const longOpening = await measureLongOpening(page, longUrl, longSize, times.openings)
  say('a response of 4 MB')
  const hugeUrl = await browser.importBundle('huge.jsonl', madeProject('Huge', hugeSize))
  const hugeOpening = await measureHugeOpening(page, hugeUrl, hugeSize.items, 4)
  say('10,000 rows')
  await browser.importBundle('many.jsonl', madeProject('Many', manySize))
  await new QueuePage(page).table.waitFor()
  const queue = await measureQueue(page, 'Many', times.queues)
  say('search')
  const searchedUrl = await browser.importBundle('searched.jsonl', projectInManyLanguages('Searched', 10_000))
  const search = await measureSearch(page, searchedUrl, times.searches)
  say('import')
  const imports = await measureImport(page, times.imports)
  return [
    ...calibration,
    ...rating,
    ...opening,
    ...longOpening,
    ...hugeOpening,
    ...nextItem,
    ...coldStart,
    ...scriptSize,
    ...difference,
    ...queue,
    ...search,
    ...imports,
  ]
}

function say(what: string): void {
  console.log(`Measuring ${what} …`)
}

function print(measurements: readonly Measurement[]): void {
  const load = loadavg()[0]!.toFixed(2)
  console.log(`\n${cpus().length} cores (${cpus()[0]?.model.trim()}), load ${load}, Node ${process.version}`)
  console.log(`calibration loop: ${calibrationOperations.toLocaleString('en')} dependent steps\n`)
  console.log(resultTable(measurements))
  const over = measurements.filter(isOver).map(({ what }) => what)
  console.log(`\n${over.length > 0 ? `Over its limit: ${over.join('; ')}` : 'Nothing is over its limit.'}`)
}
