import { expect, test } from 'vitest'
import { searchWords } from './search-words'

test.each([
  ['words, each of them', 'Market  stall', ['market', 'stall']],
  ['a phrase', 'open "Market stall" now', ['open', 'market stall', 'now']],
  ['a phrase in other quotation marks', '«le marché» “du coin”', ['le marche', 'du coin']],
  ['a phrase that is still being typed', '"market st', ['market st']],
  ['a word once', 'Été ete', ['ete']],
  ['Chinese as it stands', '周末 市场', ['周末', '市场']],
  ['nothing', ' " " ', []],
])('looks for %s', (_name, search, words) => {
  expect(searchWords(search)).toEqual(words)
})
