import { expect, test } from 'vitest'
import { changeLine, headerLine } from '../../domain/bundle/write-bundle'
import type { Change } from '../../domain/change'
import { keys } from '../../domain/key'
import { madeFile, readAll } from '../testing/made-file'

const change = (id: string, name: string): Change => ({
  id,
  project: 'p1',
  kind: 'person',
  key: keys.person(id),
  value: { name },
  replaces: [],
  at: '1700000000000-0000-d1',
  by: 'p',
  device: 'd1',
})

const header = headerLine('project', 'p1')
const read = (...lines: string[]) => readAll(madeFile('some.jsonl', lines.join('\n')))
const namesOf = ({ lines }: Awaited<ReturnType<typeof read>>) =>
  lines.flatMap((line) => ('change' in line ? [(line.change.value as { name: string }).name] : []))

test('a bundle is read line by line, whatever its name', async () => {
  const found = await read(
    header,
    changeLine(change('a', 'half \ud83d \u2028')),
    '',
    changeLine(change('b', 'B')),
  )
  expect(found.reader).toBe('bundle')
  expect(namesOf(found)).toEqual(['half \ud83d \u2028', 'B'])
  expect(found.problems).toEqual([])
})

test('a broken line takes no other with it', async () => {
  const found = await read(
    header,
    changeLine(change('a', 'A')),
    '{"person":',
    '7',
    changeLine(change('b', 'B')),
  )
  expect(namesOf(found)).toEqual(['A', 'B'])
  expect(found.faults).toEqual(['json-cut-off 3:11', 'line-not-record 4'])
})

test('a torn last line is said, and what came before is read', async () => {
  const line = changeLine(change('b', 'B'))
  const found = await read(header, changeLine(change('a', 'A')), line.slice(0, -9))
  expect(namesOf(found)).toEqual(['A'])
  expect(found.faults[0]).toMatch(/^json-cut-off 3:/)
})

test('a missing header is said once', async () => {
  const found = await read(
    changeLine(change('a', 'A')),
    changeLine(change('b', 'B')),
    header,
    changeLine(change('c', 'C')),
  )
  expect(found.faults).toEqual(['header-missing 1'])
  expect(namesOf(found)).toEqual(['C'])
})

test('nothing is read of a version that is not known', async () => {
  const found = await read(header.replace('1', '9'), changeLine(change('a', 'A')))
  expect([found.faults, namesOf(found)]).toEqual([['header-version 1'], []])
})
