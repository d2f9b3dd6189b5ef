import { expect, test } from 'vitest'
import { csvRows } from './csv-rows'
import { madeFile } from './testing/made-file'

/** Rows as "line: a|b|c", problems as "line code" with the last line lost. */
async function read(content: string, required: string[] = ['a'], chunkBytes = 5): Promise<string[]> {
  const seen: string[] = []
  for await (const piece of csvRows(madeFile('t.csv', content, chunkBytes), { required, expected: [] })) {
    if ('row' in piece) seen.push(`${piece.row.place.line}: ${[...piece.row.cells.values()].join('|')}`)
    if ('problem' in piece) {
      const { code, place, details } = piece.problem
      const upTo = details.lastLine === undefined ? '' : `-${details.lastLine}`
      seen.push(`${place.line ?? ''}${upTo} ${code}${place.column ? ` ${place.column}` : ''}`)
    }
  }
  return seen
}

test('a row knows the line of the text where it begins', async () => {
  expect(await read('a,b,c\n1,"x\ny",3\n4,5,6\n')).toEqual(['2: 1|x\ny|3', '4: 4|5|6'])
})

test('CRLF between rows and inside quoted cells is told apart', async () => {
  expect(await read('a,b\r\n1,"x\r\ny"\r\n2,z\r\n')).toEqual(['2: 1|x\r\ny', '4: 2|z'])
})

test('a cell that ends in a carriage return keeps it', async () => {
  expect(await read('a,b\n1,"x\r"\n2,y\n')).toEqual(['2: 1|x\r', '3: 2|y'])
})

test('semicolons and tabs separate where the header has them', async () => {
  expect(await read('a;b\n1;"x,y"\n')).toEqual(['2: 1|x,y'])
  expect(await read('a\tb\n1\tx,y\n')).toEqual(['2: 1|x,y'])
})

test('NUL and doubled quotation marks are kept', async () => {
  expect(await read('a,b\n"say ""hi""",x\u0000y\n')).toEqual(['2: say "hi"|x\u0000y'])
})

test('empty lines and rows of commas are not rows', async () => {
  expect(await read('a,b\n\n1,2\n,\n  \n3,4')).toEqual(['3: 1|2', '6: 3|4'])
})

test('every missing column is named, and nothing is read without it', async () => {
  expect(await read('a,b\n1,2\n', ['a', 'x', 'y'])).toEqual(['1 column-missing x', '1 column-missing y'])
})

test('a row that is too short or too long does not take its neighbours with it', async () => {
  expect(await read('a,b,c\n1,2\n1,2,3,4\n4,5,6\n7,8,9,,\n')).toEqual([
    '2-2 row-too-short',
    '3-3 row-too-long',
    '4: 4|5|6',
    '5: 7|8|9',
  ])
})

test('an unclosed quotation mark loses its own row only', async () => {
  expect(await read('a,b,c\n1,"x,3\n4,"y",6\n7,8,9\n')).toEqual([
    '2-2 quote-unclosed',
    '3: 4|y|6',
    '4: 7|8|9',
  ])
  expect(await read('a,b,c\n1,"x,3\n4,5,6\n7,8,9\n')).toEqual(['2-2 quote-unclosed', '3: 4|5|6', '4: 7|8|9'])
})

test('the lines of a broken cell are reported as one problem', async () => {
  expect(await read('a,b,c\n1,"one\ntwo\nthree,3\n4,5,6\n')).toEqual(['2-4 quote-unclosed', '5: 4|5|6'])
})

test('a quotation mark inside a cell is read as it stands where the row is whole', async () => {
  expect(await read('a,b\n"he said "no" twice",x\n')).toEqual(['2: he said "no" twice|x'])
})

test('a table that breaks off in a row says so', async () => {
  expect(await read('a,b,c\n1,2,3\n4,5')).toEqual(['2: 1|2|3', '3-3 row-cut-off'])
  expect(await read('a,b,c\n1,2,3\n4,5,"brea')).toEqual(['2: 1|2|3', '3-3 quote-unclosed'])
})

test('a header without rows is an empty file', async () => {
  expect(await read('a,b\n')).toEqual([' file-empty'])
})

test('a cell of 4 MB between others is read', async () => {
  const long = 'line, with "marks"\n'.repeat(220_000)
  const seen = await read(`a,b\n1,"${long.replaceAll('"', '""')}"\n2,x\n`, ['a'], 65_536)
  expect(seen.map((row) => row.length)).toEqual([5 + long.length, 11])
})
