import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { madeFile, readAll, withoutPlace } from '../testing/made-file'

const data = new URL('../../../../shared/data/', import.meta.url)
const csv = new URL('multi-if/multiIF_20241018_english.csv', data)
const jsonl = new URL('multi-if-jsonl/multiIF_20241018_English.jsonl', data)

/** 2026-11: the data set's licence does not let its rows stand in this repository. */
const reason = existsSync(csv) && existsSync(jsonl) ? '' : ' (skipped: ../shared/data is not here)'

const read = (url: URL) => readAll(madeFile(url.pathname.split('/').at(-1)!, readFileSync(url), 65_536))

test.skipIf(reason)(
  `the published 909 conversations are read, 13 without a third turn${reason}`,
  async () => {
    const { items, problems } = await read(csv)
    expect(problems).toEqual([])
    expect(items.length).toBe(909)
    expect(items.filter(({ turns }) => turns.length === 2).length).toBe(13)
    expect(items.every(({ language, candidates }) => language === 'en' && candidates.length === 0)).toBe(true)
  },
)

test.skipIf(reason)(`the published CSV and JSON Lines are identical items${reason}`, async () => {
  const [fromCsv, fromJsonl] = [await read(csv), await read(jsonl)]
  expect(fromJsonl.items.map(withoutPlace)).toEqual(fromCsv.items.map(withoutPlace))
})
