import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Change } from '../../domain/change'
import { sourceItemValue } from '../../domain/import/source-changes'
import type { SourceItem } from '../../domain/import/source-item'
import type { ItemValue } from '../../domain/item'
import { foldProject, type ProjectState } from '../../domain/project-state'
import { siblingItem } from '../../domain/translation/sibling-item'
import { madeFile, readAll, withoutPlace } from '../testing/made-file'
import { multiIfCsvText, threeConversations } from '../testing/multi-if-data'
import { type ConversationChoice, writeMultiIfCsv } from './write-multi-if-csv'

const none: readonly Change[] = []

function stateOf(items: readonly ItemValue[]): ProjectState {
  return { ...foldProject(none), items: new Map(items.map((item, i) => [`I${i}`, item])) }
}

const valuesOf = (sources: readonly SourceItem[]) => sources.map((each) => sourceItemValue('P1', each).value)
const textOf = (items: readonly ItemValue[], choice: ConversationChoice = 'all') =>
  [...writeMultiIfCsv(stateOf(items), choice).texts].join('')
const read = (text: string | Uint8Array) => readAll(madeFile('some.csv', text, 65_536))

async function made(): Promise<ItemValue[]> {
  return valuesOf((await read(multiIfCsvText(threeConversations))).items)
}

const published = new URL('../../../../shared/data/multi-if/multiIF_20241018_english.csv', import.meta.url)
/** 2026-11: the data set's licence does not let its rows stand in this repository. */
const reason = existsSync(published) ? '' : ' (skipped: ../shared/data is not here)'

test.skipIf(reason)(`the published file comes out again byte for byte${reason}`, async () => {
  const bytes = readFileSync(published)
  expect(textOf(valuesOf((await read(bytes)).items))).toBe(bytes.toString('utf8'))
})

test('what was written is read again as the same items, and written again as the same file', async () => {
  const items = await made()
  const again = await read(textOf(items))
  expect(again.problems).toEqual([])
  expect(again.items.map(withoutPlace)).toEqual(
    (await read(multiIfCsvText(threeConversations))).items.map(withoutPlace),
  )
  expect(textOf(valuesOf(again.items))).toBe(textOf(items))
})

test('a translation stands under the key and the English name of its language', async () => {
  const [source] = await made()
  const end = [{}, {}, { end_phrase: 'Bonne nuit, « Max » 🌙' }]
  const { value } = siblingItem({
    project: 'P1',
    item: 'I0',
    source: source!,
    language: 'fr',
    translations: [{ text: 'Nomme\n"trois"' }, { text: 'Liste.' }, { text: 'Finis.', kwargs: end }],
    submission: 'S1',
  })
  const [row, ...others] = (await read(textOf([source!, value], 'translated'))).items
  expect(others).toEqual([])
  expect(row).toMatchObject({ key: '7:1:fr', language: 'fr', group: '7:1', meta: { language: 'French' } })
  expect(row!.turns).toEqual(value.turns)
  // Quotation marks are escaped for JSON, doubled for CSV; the text in the inner JSON is escaped twice.
  expect(textOf([value])).toContain(String.raw`{\""end_phrase\"": \""Bonne nuit, \\u00ab Max`)
})

test('one language alone can be taken, and the report counts what the format cannot say', async () => {
  const [english, chinese] = await made()
  const turn = english!.turns[0]!
  const items: ItemValue[] = [
    { ...english!, system: 'Be kind.', candidates: [{ id: 'C', responses: [] }], difficulty: 'hard' },
    chinese!,
    { ...english!, source: { set: 's', key: 'long' }, turns: [turn, turn, turn, turn] },
    { ...english!, source: { set: 's', key: '7:1:ar' }, language: 'ar', meta: {} },
    {
      ...english!,
      source: { set: 's', key: '7:1:ar', translatedFrom: { item: 'I0', label: 'S1' } },
      language: 'ar',
    },
  ]
  expect(writeMultiIfCsv(stateOf(items), { language: 'zh' }).rows).toBe(1)
  expect(writeMultiIfCsv(stateOf(items), 'all').loss).toEqual({
    conversations: 5,
    written: 3,
    leftOut: [
      { code: 'too-many-turns', count: 1 },
      { code: 'key-taken', count: 1 },
    ],
    notExpressed: [
      { code: 'language-refused', count: 1 },
      { code: 'responses', count: 1 },
      { code: 'given-text', count: 1 },
      { code: 'facts', count: 1 },
    ],
  })
})

test('half a character, a language without a name and a text like a formula survive', async () => {
  const [english] = await made()
  const prompt = '=1+1 \ud83d, "x"'
  const item = { ...english!, language: 'xx-Latn', meta: {}, turns: [{ prompt, instructions: [] }] }
  expect((await read(textOf([item]))).items[0]).toMatchObject({ language: 'xx-Latn', turns: [{ prompt }] })
})
