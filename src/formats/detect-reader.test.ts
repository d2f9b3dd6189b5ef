import { expect, test } from 'vitest'
import { madeFile, readAll } from './testing/made-file'

const codesOf = async (content: string | Uint8Array) =>
  (await readAll(madeFile('some.csv', content))).problems.map(({ code, weight }) => `${code} ${weight}`)

test('an empty file is called empty', async () => {
  expect(await codesOf('')).toEqual(['file-empty refused'])
  expect(await codesOf('\ufeff \n\n')).toEqual(['file-empty refused'])
})

test('what nobody reads is refused in words', async () => {
  expect(await codesOf('name,age\nAnn,7\n')).toEqual(['format-unknown refused'])
  expect(await codesOf('{"prompt":"x"}\n')).toEqual(['format-unknown refused'])
  expect(await codesOf('just a letter')).toEqual(['format-unknown refused'])
})

test('a file that is no text says so', async () => {
  const spreadsheet = new Uint8Array([0x50, 0x4b, 3, 4, 0x14, 0, 6, 0xff, 0xfe, 0x80])
  expect(await codesOf(spreadsheet)).toEqual(['not-utf8 refused'])
})
