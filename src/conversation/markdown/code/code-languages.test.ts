import { common, createLowlight } from 'lowlight'
import { expect, test } from 'vitest'
import { codeLanguage, colourableNames } from './code-languages'
import { codeTokens } from './highlight-code'

test('every language that is said to be coloured is known to the highlighter', () => {
  const lowlight = createLowlight(common)
  expect([...colourableNames].filter((name) => !lowlight.registered(name))).toEqual([])
})

test('a language goes by its name in any letter case; others stay plain', () => {
  expect(codeLanguage(['language-Python'])).toBe('python')
  expect(codeLanguage(['language-klingon'])).toBeNull()
  expect(codeLanguage(undefined)).toBeNull()
})

test('the parts of code stand where they are in it', () => {
  const code = 'const river = "wide" // so'
  expect(codeTokens(code, 'ts').map(({ start, end, scope }) => [code.slice(start, end), scope])).toEqual([
    ['const', 'keyword'],
    ['"wide"', 'string'],
    ['// so', 'comment'],
  ])
})
