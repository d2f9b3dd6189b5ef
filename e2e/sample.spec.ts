import { readFileSync } from 'node:fs'
import { ulid } from '../src/domain/ulid'
import { expect, test } from './fixtures'

const sample = readFileSync(new URL('../public/sample.turnwise.jsonl', import.meta.url), 'utf8')
const secondEdition = ulid(Date.UTC(2026, 10, 18), new Uint8Array(10))

/** The sample as its first edition was. */
function firstEdition(): string {
  const [header, ...lines] = sample.trimEnd().split('\n')
  const earlier = lines.filter((line) => {
    const [entry] = Object.entries(JSON.parse(line) as Record<string, { id: string }>)
    const [kind, record] = entry!
    return kind !== 'blob' && record.id < secondEdition
  })
  return `${[header, ...earlier].join('\n')}\n`
}

test('a sample that has grown since it was opened brings what is new, and keeps what one did in it', async ({
  page,
  projects,
  queue,
  workbench,
}) => {
  await page.route('**/sample.turnwise.jsonl', (route) => route.fulfill({ body: firstEdition() }))
  await projects.start()
  await projects.openSample()
  expect(await queue.count('to do')).toBe(12)
  await queue.open('Weekend market stall')
  await workbench.rate('Response A', { turn: 1, as: 'Okay' })
  await expect(workbench.saveState).toHaveText('Saved on this device')

  await page.unroute('**/sample.turnwise.jsonl')
  await projects.open()
  await projects.openSample()
  await expect.poll(() => queue.counts()).toMatchObject({ 'to do': 19, 'in progress': 1, submitted: 0 })
  await expect(queue.table).not.toContainText('conflict')
  await queue.open('Weekend market stall')
  await expect(workbench.chosen(workbench.rating('Response A', { turn: 1 }))).toHaveAccessibleName('3 Okay')
})
