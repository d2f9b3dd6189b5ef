import { badFiles, unknownInstruction } from './bad-files'
import { expect, test } from './fixtures'
import { csvOf, multiIfRow } from './made-records'
import { testFile } from './pages/import-dialog'
import { storedRows } from './stored-rows'

for (const [name, files] of Object.entries(badFiles)) {
  test(`${name}: what is wrong is said with its place, the rest is offered, and cancelling leaves nothing`, async ({
    page,
    projects,
    queue,
    importDialog,
  }) => {
    test.slow()
    await projects.start()
    for (const { what, content, found, place, sentence } of files) {
      await test.step(what, async () => {
        await importDialog.choose(testFile(name, content))
        await expect(importDialog.found, what).toContainText(found)
        await expect(importDialog.problems(name), what).toHaveCount(1)
        await expect(importDialog.problems(name), what).toContainText(place)
        await expect(importDialog.problems(name), what).toContainText(sentence)
        await expect(importDialog.confirmButton, what).toBeEnabled()
        await importDialog.cancel()
      })
    }
    await expect(projects.welcome).toBeVisible()
    expect(await storedRows(page)).toEqual({})

    await importDialog.choose(testFile(name, files[0]!.content))
    await importDialog.confirm()
    await expect(queue.shown).toHaveText('2 of 2')
  })
}

test('files that hold nothing to read are refused in words', async ({ page, projects, importDialog }) => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const refused: [name: string, content: string | Buffer, sentence: string][] = [
    ['empty.csv', '', 'There are no records in this file.'],
    ['empty.turnwise.jsonl', '', 'There are no records in this file.'],
    ['blank.jsonl', '\n\n  \n', 'There are no records in this file.'],
    [
      'only-the-header.csv',
      csvOf([multiIfRow('one')]).split('\r\n', 1)[0]!,
      'There are no records in this file.',
    ],
    ['picture.csv', png, 'the file is not UTF-8 text'],
    ['picture.turnwise.jsonl', png, 'the file is not UTF-8 text'],
    ['shopping.csv', 'what,how many\r\nbread,2\r\n', 'This is not a format that Turnwise reads.'],
    ['shopping.json', '{"bread": 2}', 'This is not a format that Turnwise reads.'],
    ['later.turnwise.jsonl', '{"turnwise":2,"kind":"project","project":"p"}', 'This bundle is of version 2'],
  ]
  await projects.start()
  for (const [name, content, sentence] of refused) {
    await importDialog.choose(testFile(name, content))
    await expect(importDialog.problems(name), name).toHaveCount(1)
    await expect(importDialog.problems(name), name).toContainText(sentence)
    await expect(importDialog.dialog.getByRole('alert'), name).toContainText(
      'Nothing in these files can be imported.',
    )
    await expect(importDialog.confirmButton, name).toBeDisabled()
    await importDialog.cancel()
  }
  await expect(projects.welcome).toBeVisible()
  expect(await storedRows(page)).toEqual({})
})

test('a file that cannot be read takes no other with it', async ({ projects, queue, importDialog }) => {
  await projects.start()
  await importDialog.choose(
    testFile('empty.csv', ''),
    testFile('good.csv', csvOf([multiIfRow('one'), multiIfRow('two')])),
  )
  await expect(importDialog.problems('empty.csv')).toHaveCount(1)
  await importDialog.confirm()
  await expect(queue.shown).toHaveText('2 of 2')
})

test('an instruction that nobody knows is kept and shown by its id', async ({
  page,
  projects,
  queue,
  importDialog,
}) => {
  await projects.start()
  const row = multiIfRow('one', { turn_1_instruction_id_list: JSON.stringify([unknownInstruction]) })
  await importDialog.choose(testFile('rhyme.csv', csvOf([row])))
  await importDialog.confirm()
  await queue.continueButton.click()
  await expect(page.getByRole('listitem').filter({ hasText: unknownInstruction })).toBeVisible()
})

test('an import that is cancelled while it is written leaves nothing behind', async ({
  page,
  projects,
  importDialog,
}) => {
  await projects.start()
  const rows = Array.from({ length: 6_000 }, (_, i) => multiIfRow(`key ${i}`))
  await importDialog.choose(testFile('many.csv', csvOf(rows)))
  await importDialog.confirmButton.click()
  await expect(importDialog.dialog).toContainText('Adding to this device')
  await importDialog.cancel()
  await expect(projects.welcome).toBeVisible()
  expect(await storedRows(page)).toEqual({})
})
