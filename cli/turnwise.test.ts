import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { ItemValue } from '../src/domain/item'
import { keys } from '../src/domain/key'
import {
  multiIfCsvText,
  multiIfJsonlText,
  oneTurn,
  runText,
  threeConversations,
} from '../src/formats/testing/multi-if-data'

const command = new URL('../bin/turnwise.mjs', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'turnwise-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

interface Run {
  code: number
  out: string
  err: string
}

/** Runs `turnwise` in a folder of its own, as from a terminal. */
function turnwise(...words: string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(process.execPath, [command, ...words], { cwd: folder }, (failure, out, err) => {
      done({ code: failure ? Number(failure.code) : 0, out, err })
    })
  })
}

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text)
  return name
}

const recordsIn = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, { key: string; value: Record<string, unknown> }>)
const written = (name: string) => readFileSync(join(folder, name), 'utf8')
const itemsOf = (name: string) => recordsIn(written(name)).flatMap(({ item }) => (item ? [item] : []))

const cross = `prompt_id,capability,difficulty,l1_category,l2_category,prompt,attached_file,response_1,response_1_human_1_rating,response_1_human_1_explanation
q1,English,easy,Dialogue,Small talk,Say hello,,Hello!,4,"Kind, short"
`

test('source files become a project with questions, ratings as labels, and exit code 0', async () => {
  write('cross.csv', cross)
  const run = await turnwise(
    'convert',
    'cross.csv',
    '--to',
    'bundle',
    '--out',
    'cross.jsonl',
    '--name',
    'Crossing',
  )
  expect(run).toEqual({ code: 0, out: '', err: '' })
  const records = recordsIn(written('cross.jsonl'))
  expect(records[0]).toMatchObject({ turnwise: 1, kind: 'project' })
  expect(records[1]?.project?.value).toMatchObject({ name: 'Crossing', languages: ['en'] })
  expect(records.flatMap(({ label }) => (label ? [label.value.value] : []))).toEqual([4, 'Kind, short'])

  const table = await turnwise('convert', 'cross.jsonl', '--to', 'long-csv', '--out', '-')
  expect(table.code).toBe(0)
  expect(table.out.split('\r\n')[1]).toContain('human_1 (cross.csv),4,Pretty good,"Kind, short",false')
  expect(table.err).toContain('2 labels in the project, 2 written in 1 rows.')
}, 30_000)

test('Multi-IF comes out as it came in, all of it or one language, with a report', async () => {
  const text = multiIfCsvText(threeConversations)
  write('multi.csv', text)
  const all = await turnwise('convert', 'multi.csv', '--to', 'multi-if-csv', '--out', 'all.csv')
  expect(all).toEqual({ code: 0, out: '', err: '3 of 3 conversations written.\n' })
  await turnwise('convert', 'all.csv', '--to', 'multi-if-csv', '--out', 'again.csv')
  expect(written('again.csv')).toBe(written('all.csv'))
  const some = ['convert', 'all.csv', '--to', 'multi-if-csv', '--out', '-', '--items']
  expect((await turnwise(...some, 'Hindi')).out.trim().split('\n')).toHaveLength(2)
  expect((await turnwise(...some, 'no such')).code).toBe(2)
}, 30_000)

test('refused records are named with their place, good ones written, and the exit code is 3', async () => {
  const broken = multiIfCsvText([oneTurn('1:en'), oneTurn('2:en')]).replace('""role""', '""role')
  write('broken.csv', broken)
  const run = await turnwise('convert', 'broken.csv', '--to', 'bundle', '--out', 'broken.jsonl')
  expect(run.code).toBe(3)
  expect(run.err).toContain(
    'Refused: broken.csv, line 2, row 1, column turn_1_prompt: The JSON in this cell is broken',
  )
  expect(itemsOf('broken.jsonl').map(({ value }) => value.source)).toEqual([{ set: 'multi-if', key: '2:en' }])
}, 30_000)

test('a file that nobody reads leaves nothing behind, and the exit code is 3', async () => {
  write('letter.txt', 'Dear all')
  const run = await turnwise('convert', 'letter.txt', '--to', 'bundle', '--out', 'letter.jsonl')
  expect([run.code, readdirSync(folder).filter((name) => name.startsWith('letter.jsonl'))]).toEqual([3, []])
  expect(run.err).toContain('letter.txt: This is not a format that Turnwise reads.')
}, 30_000)

test('being called wrongly is said with the usage, and the exit code is 2', async () => {
  write('some.csv', multiIfCsvText(threeConversations))
  const rest = ['--to', 'bundle', '--out', 'x.jsonl']
  const wrong = [
    [],
    ['open', 'some.csv'],
    ['convert', ...rest],
    ['convert', 'absent.csv', ...rest],
    ['convert', 'some.csv', '--to', 'parquet', '--out', 'x'],
    ['convert', 'some.csv', '--to', 'bundle'],
    ['convert', 'some.csv', '--frob', ...rest],
    ['convert', 'some.csv', '--to', 'bundle', '--out', 'absent/x.jsonl'],
    ['convert', 'some.csv', '--questions', 'all', ...rest],
  ]
  const runs = await Promise.all(wrong.map((words) => turnwise(...words)))
  for (const { code, err } of runs) {
    expect(code).toBe(2)
    expect(err).toMatch(/^turnwise: .*\n\nUsage: turnwise convert/s)
  }
  expect(readdirSync(folder)).not.toContain('x.jsonl')
}, 60_000)

test('a bundle converted to a bundle is the same project, and a source file is added to it once', async () => {
  write('some.csv', multiIfCsvText(threeConversations.slice(0, 2)))
  write('some.jsonl', multiIfJsonlText(threeConversations))
  await turnwise('convert', 'some.csv', '--to', 'bundle', '--out', 'one.jsonl')
  await turnwise('convert', 'one.jsonl', 'one.jsonl', '--to', 'bundle', '--out', 'two.jsonl')
  expect(written('two.jsonl')).toBe(written('one.jsonl'))
  await turnwise('convert', 'one.jsonl', 'some.csv', '--to', 'bundle', '--out', 'three.jsonl')
  expect(written('three.jsonl')).toBe(written('one.jsonl'))
  const run = await turnwise('convert', 'one.jsonl', 'some.jsonl', '--to', 'bundle', '--out', 'four.jsonl')
  expect(run.code).toBe(0)
  expect(itemsOf('four.jsonl').length).toBe(3)
}, 60_000)

test('labels without their project, and bundles of two projects, are refused in words', async () => {
  write('some.csv', multiIfCsvText(threeConversations))
  await turnwise('convert', 'some.csv', '--to', 'bundle', '--out', 'a.jsonl')
  await turnwise('convert', 'some.csv', '--to', 'bundle', '--out', 'b.jsonl')
  write('labels.jsonl', '{"turnwise":1,"kind":"labels","project":"elsewhere"}\n')
  const alone = await turnwise('convert', 'labels.jsonl', '--to', 'bundle', '--out', 'x.jsonl')
  const two = await turnwise('convert', 'a.jsonl', 'b.jsonl', '--to', 'bundle', '--out', 'x.jsonl')
  expect([alone.code, two.code]).toEqual([2, 2])
  expect(alone.err).toContain('“labels.jsonl” holds labels only')
  expect(two.err).toContain('different projects')
}, 60_000)

test('the runs of two models on the same prompts become one item with two candidates', async () => {
  for (const [model, answer] of Object.entries({ llama: 'Yes.', gemma: 'No.' })) {
    mkdirSync(join(folder, model))
    write(`${model}/step_1.jsonl`, runText(answer))
  }
  const files = ['llama/step_1.jsonl', 'gemma/step_1.jsonl']
  const run = await turnwise('convert', ...files, '--to', 'bundle', '--out', 'runs.jsonl')
  expect(run).toEqual({ code: 0, out: '', err: '' })
  const [item, ...others] = itemsOf('runs.jsonl')
  expect([item?.value.candidates, others]).toEqual([[expect.anything(), expect.anything()], []])
  const identities = recordsIn(written('runs.jsonl')).flatMap(({ identity }) => identity?.value ?? [])
  expect(identities).toEqual([
    { model: 'gemma', file: 'step_1.jsonl' },
    { model: 'llama', file: 'step_1.jsonl' },
  ])
}, 30_000)

test('two files that disagree about an item are told apart by their folders, and the exit code is 3', async () => {
  for (const [name, prompt] of Object.entries({ old: 'Say yes.', new: 'Say no.' })) {
    mkdirSync(join(folder, name))
    write(`${name}/step_1.jsonl`, runText('Yes.', prompt))
  }
  const files = ['new/step_1.jsonl', 'old/step_1.jsonl']
  const run = await turnwise('convert', ...files, '--to', 'long-jsonl', '--out', '-')
  expect(run.code).toBe(3)
  expect(run.err).toContain('Refused: old/step_1.jsonl, line 1: The item 1:1:en is there already')
}, 30_000)

test('the unsubmitted text of a backup becomes an answer, and a broken one is refused with its line', async () => {
  write('backed.csv', cross)
  await turnwise('convert', 'backed.csv', '--to', 'bundle', '--out', 'backed.jsonl')
  const lines = recordsIn(written('backed.jsonl'))
  const { project } = lines[0] as unknown as { project: string }
  const [, item, target, question] = JSON.parse(lines.findLast(({ label }) => label)!.label!.key)
  const working = {
    project,
    key: keys.label(item, target, question, 'mina'),
    tab: 'closed',
    person: 'mina',
    value: 'Half a sent',
    seen: [],
    targetHash: 'H',
    shownOrder: [],
    savedMs: 1_790_000_000_000,
  }
  const more = [{ working }, { working: { ...working, savedMs: 'yesterday' } }]
  write('backup.jsonl', written('backed.jsonl') + more.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const run = await turnwise('convert', 'backup.jsonl', '--to', 'long-jsonl', '--out', 'texts.jsonl')
  expect(run.code).toBe(3)
  expect(run.err).toContain(`Refused: backup.jsonl, line ${lines.length + 2}, at working: `)
  expect(recordsIn(written('texts.jsonl'))).toContainEqual(
    expect.objectContaining({ person: 'mina', value: 'Half a sent' }),
  )
}, 60_000)

test('chats, CrossEval lines and IFEval prompts with responses are read, and files that they name come along', async () => {
  const lines = (...records: unknown[]) => records.map((each) => `${JSON.stringify(each)}\n`).join('')
  mkdirSync(join(folder, 'pictures'))
  const files = [
    write(
      'chats.jsonl',
      lines({
        messages: [
          { role: 'user', content: 'Hi' },
          { role: 'assistant', content: 'Hello' },
        ],
      }),
    ),
    write(
      'cross.jsonl',
      lines({ prompt_id: 1, prompt: 'What is it?', attached_file: 'cat.png', response_1: 'A cat' }),
    ),
    write(
      'prompts.jsonl',
      lines({ key: 7, prompt: 'Go.', instruction_id_list: ['punctuation:no_comma'], kwargs: [{}] }),
    ),
    write('gemma.jsonl', lines({ prompt: 'Go.', response: 'Gone.' })),
    write('llama.jsonl', lines({ prompt: 'Go.', response: 'I go.' })),
    write('pictures/cat.png', 'bytes of a cat'),
  ]
  const run = await turnwise('convert', ...files, '--to', 'bundle', '--out', 'mixed.jsonl')
  expect(run).toEqual({ code: 0, out: '', err: '' })
  const items = itemsOf('mixed.jsonl').map(({ value }) => value as unknown as ItemValue)
  const found = items.map(({ source, candidates, attachments = [] }) => {
    return [source.set, candidates.length, attachments.map(({ name }) => name)]
  })
  expect(found.sort()).toEqual([
    ['crosseval', 1, ['cat.png']],
    ['ifeval', 2, []],
    ['openai-chat', 1, []],
  ])
  const blobs = recordsIn(written('mixed.jsonl')).flatMap(({ blob }) => (blob ? [blob] : []))
  expect(blobs).toMatchObject([
    { id: items.flatMap((each) => each.attachments ?? [])[0]?.id, part: 1, parts: 1 },
  ])
}, 30_000)
