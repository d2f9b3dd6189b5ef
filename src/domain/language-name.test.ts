import { expect, test } from 'vitest'
import { languageName, languageTag } from './language-name'

test('every language of Multi-IF goes to its tag and back', () => {
  const names =
    'English French German Hindi Italian Portuguese Russian Spanish Chinese Thai Vietnamese'.split(' ')
  const tags = names.map(languageTag)
  expect(tags).toEqual(['en', 'fr', 'de', 'hi', 'it', 'pt', 'ru', 'es', 'zh', 'th', 'vi'])
  expect(tags.map((tag) => languageName(tag!))).toEqual(names)
})

test('case and outer spaces do not matter, and tags are made canonical', () => {
  expect([' arabic', 'JAPANESE', 'pt_br', 'ZH-hant-tw'].map(languageTag)).toEqual([
    'ar',
    'ja',
    'pt-BR',
    'zh-Hant-TW',
  ])
})

test('what is neither a name nor a tag is null', () => {
  expect(['Old Elvish', '', 'x', '12', 'en-'].map(languageTag)).toEqual([null, null, null, null, null])
  expect(languageName('tlh')).toBeNull()
})
