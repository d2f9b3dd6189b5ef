import { expect, test } from 'vitest'
import { kwargRole } from './kwarg-role'
import { localizableKwargs } from './localizable-kwargs'
import { scriptCaveat } from './script-caveat'

test.each([
  ['keywords:existence', { keywords: ['a'] }, { keywords: 'word-list' }],
  [
    'keywords:frequency',
    { keyword: 'a', frequency: 2, relation: 'at least' },
    { keyword: 'words', frequency: 'kept', relation: 'kept' },
  ],
  ['keywords:forbidden_words', { forbidden_words: ['a'] }, { forbidden_words: 'word-list' }],
  [
    'keywords:letter_frequency',
    { letter: 'e', let_frequency: 2, let_relation: 'at least' },
    { letter: 'kept', let_frequency: 'kept', let_relation: 'kept' },
  ],
  [
    'length_constraints:nth_paragraph_first_word',
    { first_word: 'a', nth_paragraph: 1, num_paragraphs: 2 },
    { first_word: 'words', nth_paragraph: 'kept', num_paragraphs: 'kept' },
  ],
  ['detectable_content:postscript', { postscript_marker: 'P.S.' }, { postscript_marker: 'words' }],
  [
    'detectable_format:multiple_sections',
    { section_spliter: 'Section', num_sections: 2 },
    { section_spliter: 'words', num_sections: 'kept' },
  ],
  ['combination:repeat_prompt', { prompt_to_repeat: 'Say it.' }, { prompt_to_repeat: 'sentences' }],
  ['startend:end_checker', { end_phrase: 'The end.' }, { end_phrase: 'words' }],
  ['language:response_language', { language: 'kn' }, { language: 'answer-language' }],
  ['fr:startend:end_checker', { end_phrase: 'Fin.' }, { end_phrase: 'words' }],
  ['unheard-of:rule', { keywords: ['a'], colour: 'red' }, { keywords: 'word-list', colour: 'kept' }],
] as const)('the arguments of %s', (id, kwargs, expected) => {
  const roles = Object.fromEntries(Object.keys(kwargs).map((name) => [name, kwargRole({ id, kwargs }, name)]))
  expect(roles).toEqual(expected)
})

test('an argument of an unusual shape is left alone', () => {
  for (const kwargs of [{ keywords: 'one' }, { keywords: [] }, { keywords: [1] }, { keywords: null }]) {
    expect(localizableKwargs({ id: 'keywords:existence', kwargs })).toEqual([])
  }
  expect(localizableKwargs({ id: 'startend:end_checker', kwargs: { end_phrase: ' ' } })).toEqual([])
})

test.each([
  ['change_case:capital_word_frequency', 'ar', 'no-case'],
  ['change_case:capital_word_frequency', 'ru', null],
  ['change_case:english_capital', 'fr', 'english-only'],
  ['change_case:english_lowercase', 'en-GB', null],
  ['keywords:letter_frequency', 'hi', 'latin-letters'],
  ['keywords:letter_frequency', 'vi', null],
  ['punctuation:no_comma', 'zh', null],
])('%s in %s: %s', (id, language, expected) => {
  expect(scriptCaveat({ id, kwargs: {} }, language)).toBe(expected)
})
