import { expect, test } from 'vitest'
import { bytesOf, fileId } from '../domain/file-bytes'
import { readFiles } from './read-files'
import type { SourceFile } from './source-file'
import { jsonLines, madeFile } from './testing/made-file'

const record = (id: string, attached_file: unknown) => ({
  prompt_id: id,
  capability: 'Image Recognition',
  prompt: 'What is this?',
  attached_file,
  response_1: 'A cat',
})
const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0, 1])

async function read(...files: SourceFile[]) {
  const content = await readFiles(files)
  return {
    ...content,
    attachments: content.sources.map(({ item }) => item.attachments),
    faults: content.problems.map(({ code, place }) => `${code} ${place.file} ${place.line ?? ''}`.trim()),
  }
}

test('a file that a record names is attached with its bytes, once for all records', async () => {
  const { attachments, blobs, files, faults } = await read(
    madeFile('set/cross.jsonl', jsonLines([record('1', 'cat.png'), record('2', 'images/cat.png')])),
    madeFile('set/images/cat.png', picture),
  )
  const [first] = attachments[0]!
  expect(faults).toEqual([])
  expect(first).toMatchObject({ name: 'cat.png', mediaType: 'image/png', size: 7 })
  expect(first?.id).toMatch(/^[0-9a-f]{64}$/)
  expect(attachments[1]).toEqual([{ ...first, name: 'images/cat.png' }])
  expect([...blobs.values()].map(({ id, part, parts }) => [id, part, parts])).toEqual([[first?.id, 1, 1]])
  expect(bytesOf([...blobs.values()])).toEqual(picture)
  expect(files[1]).toEqual({ name: 'set/images/cat.png', reader: 'attachment', records: 2 })
})

test('a named file that was not opened is said with the place of the record, and the record is kept', async () => {
  const { attachments, blobs, faults } = await read(
    madeFile('cross.jsonl', jsonLines([record('1', ''), record('2', 'cat.png')])),
  )
  expect(attachments).toEqual([undefined, [{ name: 'cat.png', mediaType: 'image/png' }]])
  expect(blobs.size).toBe(0)
  expect(faults).toEqual(['attachment-not-here cross.jsonl 2'])
})

test('of two files of one name the one beside the record is meant; else none is guessed', async () => {
  const cross = jsonLines([record('1', 'cat.png')])
  const other = new Uint8Array([1])
  const beside = await read(
    madeFile('a/cross.jsonl', cross),
    madeFile('a/cat.png', picture),
    madeFile('b/cat.png', other),
  )
  expect(beside.attachments).toMatchObject([[{ size: 7 }]])
  const unclear = await read(
    madeFile('cross.jsonl', cross),
    madeFile('a/cat.png', picture),
    madeFile('b/cat.png', other),
  )
  expect(unclear.faults).toContain('attachment-not-here cross.jsonl 1')
})

test('a picture that nobody names is left out in words', async () => {
  const { faults } = await read(madeFile('dog.png', picture))
  expect(faults).toEqual(['file-not-named dog.png'])
})

test('bytes of many parts come out as they went in', async () => {
  const bytes = Uint8Array.from({ length: 400_003 }, (_, i) => i % 251)
  const { blobs } = await read(
    madeFile('cross.jsonl', jsonLines([record('1', 'big.bin')])),
    madeFile('big.bin', bytes, 65_536),
  )
  expect(blobs.size).toBe(2)
  // By their hash: to compare so many numbers one by one takes seconds.
  expect(fileId(bytesOf([...blobs.values()].reverse())!)).toBe(fileId(bytes))
})
