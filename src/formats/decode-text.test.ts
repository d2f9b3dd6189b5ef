import { expect, test } from 'vitest'
import { decodeText } from './decode-text'
import { madeFile } from './testing/made-file'
import { textLines } from './text-lines'

const text = 'a é 中 🐦 z\nमस्ते \u2028 same line\r\nlast'

async function decoded(bytes: Uint8Array, chunkBytes: number): Promise<{ text: string; fault: string }> {
  let whole = ''
  let fault = ''
  for await (const piece of decodeText(madeFile('some.txt', bytes, chunkBytes))) {
    if ('text' in piece) whole += piece.text
    if ('problem' in piece) fault = `${piece.problem.code} ${piece.problem.place.line}`
  }
  return { text: whole, fault }
}

function utf16(content: string, isLittle: boolean, hasMark: boolean): Uint8Array {
  const units = (hasMark ? `\ufeff${content}` : content).split('')
  return new Uint8Array(
    units.flatMap((unit) => {
      const code = unit.charCodeAt(0)
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )
}

test('UTF-8 comes out whole wherever its bytes are cut', async () => {
  for (const chunkBytes of [1, 2, 3, 5, 1000]) {
    expect(await decoded(new TextEncoder().encode(text), chunkBytes)).toEqual({ text, fault: '' })
  }
})

test('a byte order mark is removed, and no other is', async () => {
  expect(await decoded(new TextEncoder().encode('\ufeffa\ufeffb'), 1)).toEqual({
    text: 'a\ufeffb',
    fault: '',
  })
})

test('UTF-16 of either order is read by its mark', async () => {
  for (const chunkBytes of [1, 3, 1000]) {
    expect(await decoded(utf16(text, true, true), chunkBytes)).toEqual({ text, fault: '' })
    expect(await decoded(utf16(text, false, true), chunkBytes)).toEqual({ text, fault: '' })
  }
})

test('UTF-16 without a mark is known by the NUL bytes beside ASCII', async () => {
  expect((await decoded(utf16('key,prompt', true, false), 4)).text).toBe('key,prompt')
  expect((await decoded(utf16('key,prompt', false, false), 4)).text).toBe('key,prompt')
})

test('a Latin-1 byte ends the reading with its line, and what came before stands', async () => {
  const bytes = new Uint8Array([...new TextEncoder().encode('one\ntwo 中\ncaf'), 0xe9, 0x0a, 0x62])
  for (const chunkBytes of [1, 4, 1000]) {
    expect(await decoded(bytes, chunkBytes)).toEqual({ text: 'one\ntwo 中\ncaf', fault: 'not-utf8 3' })
  }
})

test('a file that ends in the middle of a character is called cut off', async () => {
  const bytes = new TextEncoder().encode('one\ntwo 中')
  expect(await decoded(bytes.slice(0, -1), 4)).toEqual({ text: 'one\ntwo ', fault: 'text-cut-off 2' })
  expect(await decoded(utf16('one', true, true).slice(0, -1), 3)).toEqual({
    text: 'on',
    fault: 'text-cut-off 1',
  })
})

test('half a surrogate pair in UTF-16 is no text', async () => {
  expect(await decoded(utf16('a\n\ud83d b', true, true), 4)).toEqual({ text: 'a\n', fault: 'not-utf16 2' })
})

test('lines end with LF or CRLF only', async () => {
  const lines: string[] = []
  for await (const piece of textLines(madeFile('some.txt', text, 3))) {
    if ('line' in piece) lines.push(`${piece.line} ${piece.text}`)
  }
  expect(lines).toEqual(['1 a é 中 🐦 z', '2 मस्ते \u2028 same line', '3 last'])
})

test('a line of 4 MB comes out whole', async () => {
  const long = 'x'.repeat(4 * 2 ** 20)
  const lengths: number[] = []
  for await (const piece of textLines(madeFile('some.txt', `a\n${long}\nb`, 65_536))) {
    if ('line' in piece) lengths.push(piece.text.length)
  }
  expect(lengths).toEqual([1, long.length, 1])
})
