import 'fake-indexeddb/auto'
import { afterEach, expect, test } from 'vitest'
import { makeChange } from '../domain/change'
import type { ItemValue } from '../domain/item'
import { keys } from '../domain/key'
import { searchWords } from '../domain/search/search-words'
import { addChanges, recordTables } from '../storage/apply-changes'
import { TurnwiseDb } from '../storage/database'
import { DeviceClock } from '../storage/device-clock'
import { ProjectSearch } from './project-search'
import type { FromSearchWorker } from './search-protocol'

const project = 'market'
const author = new DeviceClock('desk').author('mina')
let db = new TurnwiseDb('search-0')
let count = 0

afterEach(async () => {
  await db.delete()
  db = new TurnwiseDb(`search-${++count}`)
})

function item(prompt: string, ...responses: string[]): ItemValue {
  return {
    language: 'en',
    turns: [{ prompt, instructions: [] }],
    candidates: responses.map((text, i) => ({ id: `c${i}`, responses: [{ id: `r${i}`, text }] })),
    source: { set: 'test', key: prompt },
    meta: {},
  }
}

/** Writes items; those that are there already get a new version, or with null go. */
async function put(items: Record<string, ItemValue | null>): Promise<string[]> {
  const before = await db.items.toArray()
  const changes = Object.entries(items).map(([id, value]) => {
    const replaces = before.find((row) => row.item === id)?.heads ?? []
    return makeChange(author, { project, kind: 'item', key: keys.item(id), replaces }, value)
  })
  return db.transaction('rw', recordTables(db), () => addChanges(db, project, changes, 'here'))
}

/** A search, with what it has told. */
function open() {
  const told: FromSearchWorker[] = []
  const search = new ProjectSearch(db, project, (message) => told.push(message))
  const found = () => {
    const items = new Set<string>()
    for (const message of told) {
      if (message.kind !== 'found' || message.turn !== turn) continue
      for (const each of message.more) items.add(each)
      for (const each of message.gone) items.delete(each)
    }
    return [...items].sort()
  }
  let turn = 0
  const look = (text: string) => search.look(++turn, searchWords(text))
  return { search, told, found, look }
}

const stall = item('Plan a stall', 'Sell jam at the market.', 'Sell bread.')
const letter = item('Écris une lettre', 'Chère voisine, le marché ouvre.')
const zh = item('周末的市场', '摊位')

test('finds the items in which every word stands, whoever said it', async () => {
  await put({ stall, letter, zh })
  const { search, look, found, told } = open()
  await search.prepare()
  expect(told.at(-1)).toMatchObject({ kind: 'prepared', prepared: { items: 3, of: 3 } })
  await look('sell JAM plan')
  expect(found()).toEqual(['stall'])
  await look('marche')
  expect(found()).toEqual(['letter'])
  await look('市场')
  expect(found()).toEqual(['zh'])
  await look('"sell jam at"')
  expect(found()).toEqual(['stall'])
  await look('"jam sell"')
  expect(found()).toEqual([])
})

test('what is looked for while the items are being read is found as they come', async () => {
  const many = Object.fromEntries(Array.from({ length: 450 }, (_, i) => [`i${i}`, item(`Stall ${i}`)]))
  await put(many)
  const { search, look, found } = open()
  const preparing = search.prepare()
  await look('stall')
  await preparing
  expect(found()).toHaveLength(450)
})

test('an item that changes is found by its new words and not by its old ones', async () => {
  await put({ stall, letter })
  const { search, look, found } = open()
  await search.prepare()
  await look('jam')
  await search.update(await put({ stall: item('Plan a stall', 'Sell cheese.'), zh: item('Jam', 'more') }))
  expect(found()).toEqual(['zh'])
  await look('cheese')
  expect(found()).toEqual(['stall'])
  await search.update(await put({ stall: null }))
  expect(found()).toEqual([])
})

test('changes that come while the items are being read are not lost', async () => {
  await put({ stall, letter })
  const { search, look, found } = open()
  const preparing = search.prepare()
  await look('cheese')
  const updating = search.update(await put({ letter: item('A letter about cheese') }))
  await Promise.all([preparing, updating])
  expect(found()).toEqual(['letter'])
})

test('the first hits are told before the others', async () => {
  await put(Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`i${i}`, item(`Stall ${i}`)])))
  const { search, look, told } = open()
  await search.prepare()
  await look('stall')
  const sizes = told.flatMap((message) => (message.kind === 'found' ? [message.more.length] : []))
  expect(sizes).toEqual([50, 70])
})

test('an excerpt shows where the words stand in the item as it is now', async () => {
  await put({ stall, letter })
  const { search, told } = open()
  await search.show(1, [
    { item: 'stall', words: ['market'] },
    { item: 'letter', words: ['absent'] },
  ])
  expect(told).toEqual([
    {
      kind: 'excerpts',
      turn: 1,
      excerpts: new Map([
        ['stall', { place: { kind: 'response', turn: 1 }, text: 'Sell jam at the market.' }],
        ['letter', null],
      ]),
    },
  ])
})
