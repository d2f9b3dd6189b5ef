import { expect, test } from 'vitest'
import { foundLanguages } from './found-languages'

const tags = (lookedFor: string, except = 'en') =>
  foundLanguages(lookedFor, 'en', except).map(({ tag }) => tag)

test('the languages of Multi-IF and Arabic stand first, without the source’s own', () => {
  expect(tags('').slice(0, 8)).toEqual(['ar', 'zh', 'fr', 'hi', 'it', 'pt', 'ru', 'es'])
  expect(tags('')).not.toContain('en')
})

test.each([
  ['ara', 'ar'],
  ['العر', 'ar'],
  ['francais', 'fr'],
  ['Brazil', 'pt-BR'],
  ['zh-hant-tw', 'zh-Hant-TW'],
  ['pt_AO', 'pt-AO'],
  ['hi', 'hi'],
])('%s finds %s', (lookedFor, tag) => {
  expect(tags(lookedFor)[0]).toBe(tag)
})

test('what is no language finds none', () => {
  expect(tags('qwertz')).toEqual([])
})
