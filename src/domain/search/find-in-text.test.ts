import { expect, test } from 'vitest'
import { findInText, findSearchInText } from './find-in-text'

test.each([
  ['letter case', 'The Awning is up', 'awning', ['Awning']],
  ['Latin diacritics', 'Le café où l’on danse', 'cafe ou', ['café où']],
  ['decomposed letters', 'cafe\u0301 noir', 'café', ['cafe\u0301']],
  ['Arabic vowel signs', 'حوِّل الخطة', 'حول', ['حوِّل']],
  ['the tatweel', 'سـوق', 'سوق', ['سـوق']],
  ['hamza on an alef', 'أحمد', 'احمد', ['أحمد']],
  ['full width', 'ＡＢＣ店', 'abc店', ['ＡＢＣ店']],
  ['parts of unspaced words', '周末的市场摊位', '市场', ['市场']],
  ['a Devanagari word whole', 'पहाड़ की यात्रा', 'यात्रा', ['यात्रा']],
  ['several places', 'no, no, no', 'no', ['no', 'no', 'no']],
  ['an emoji before it', '🧺 basket', 'basket', ['basket']],
  ['a sharp s', 'Straße', 'strasse', ['Straße']],
])('finds past %s', (_name, text, lookedFor, expected) => {
  expect(findInText(text, lookedFor).map(({ start, end }) => text.slice(start, end))).toEqual(expected)
})

test('tells letters apart that only look alike', () => {
  expect(findInText('йод', 'иод')).toEqual([])
  expect(findInText('की', 'कि')).toEqual([])
})

test('finds nothing for nothing', () => {
  expect(findInText('text', '  ')).toEqual([])
})

test('finds every word of a search, phrases whole, and where two overlap the one that begins first', () => {
  const text = 'The market stall opens; a stall at the market closes.'
  const found = (search: string) =>
    findSearchInText(text, search).map(({ start, end }) => text.slice(start, end))
  expect(found('stall market')).toEqual(['market', 'stall', 'stall', 'market'])
  expect(found('"market stall" close')).toEqual(['market stall', 'close'])
  expect(found('market "market stall"')).toEqual(['market stall', 'market'])
})
