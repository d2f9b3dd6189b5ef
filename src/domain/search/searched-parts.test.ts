import { expect, test } from 'vitest'
import type { ItemValue } from '../item'
import { searchedParts } from './searched-parts'

test('a search looks at everything that is said in an item, in reading order', () => {
  const item: ItemValue = {
    language: 'en',
    system: 'Be brief.',
    turns: [
      { prompt: 'Hello', instructions: [], context: [{ role: 'assistant', content: 'Welcome' }] },
      { prompt: 'And now?', instructions: [] },
    ],
    candidates: [
      { id: 'a', responses: [{ id: 'a1', text: 'Hi' }, null] },
      {
        id: 'b',
        responses: [
          { id: 'b1', text: 'Hey', steps: [{ role: 'tool', content: 'found' }, { calls: [] }, null] },
        ],
      },
    ],
    source: { set: 'test', key: '1' },
    meta: { title: 'A greeting' },
  }
  expect(searchedParts(item).map(({ place, text }) => [...Object.values(place), text])).toEqual([
    ['title', 'A greeting'],
    ['system', 'Be brief.'],
    ['context', 1, 'Welcome'],
    ['prompt', 1, 'Hello'],
    ['response', 1, 'Hi'],
    ['response', 1, 'found'],
    ['response', 1, 'Hey'],
    ['prompt', 2, 'And now?'],
  ])
})

test('a title that is the first prompt is looked at once', () => {
  const turns = [{ prompt: 'Hello', instructions: [] }]
  const item = { language: 'en', turns, candidates: [], source: { set: 'test', key: '1' }, meta: {} }
  expect(searchedParts(item).map(({ place }) => place.kind)).toEqual(['prompt'])
})
