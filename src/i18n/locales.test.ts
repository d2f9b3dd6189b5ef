import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { arabic } from './arabic'
import { english } from './english'
import { fixedParts, flatMessages, namesIn } from './message-tree'
import { accented, mirrored } from './pseudo-locale'

const inEnglish = flatMessages(english)
const wanted = namesIn('ar', inEnglish)

test('every namespace file is part of its language', () => {
  for (const [language, messages] of Object.entries({ en: english, ar: arabic })) {
    const files = readdirSync(new URL(`locales/${language}`, import.meta.url))
    expect(files.sort(), language).toEqual(
      Object.keys(messages)
        .map((name) => `${name}.json`)
        .sort(),
    )
  }
})

test('Arabic has every English message, in all six plural forms, and no other', () => {
  const inArabic = flatMessages(arabic)
  expect({
    missing: [...wanted.keys()].filter((name) => !inArabic.has(name)),
    superfluous: [...inArabic.keys()].filter((name) => !wanted.has(name)),
    empty: [...inArabic].flatMap(([name, text]) => (text.trim() === '' ? [name] : [])),
  }).toEqual({ missing: [], superfluous: [], empty: [] })
})

test('every Arabic message has the placeholders and tags of the English one', () => {
  // None, one and two are said by the form of the noun itself.
  const saysCountInWords = /_(?:one|two)$/
  const wrong = [...flatMessages(arabic)].flatMap(([name, text]) => {
    const own = fixedParts(text)
    const given = fixedParts(wanted.get(name) ?? '')
    const needed = name.endsWith('_zero')
      ? []
      : given.filter((part) => !(saysCountInWords.test(name) && /^\{\{count\b/.test(part)))
    const lacks = needed.filter((part) => !own.includes(part))
    const invents = own.filter((part) => !given.includes(part))
    return lacks.length + invents.length > 0 ? [{ name, lacks, invents }] : []
  })
  expect(wrong).toEqual([])
})

test('every isolate that a message opens it closes', () => {
  const open = [...flatMessages(english), ...flatMessages(arabic)].filter(
    ([, text]) => text.split('\u2068').length !== text.split('\u2069').length,
  )
  expect(open).toEqual([])
})

test('no Arabic message was left in English', () => {
  const names =
    /Turnwise|Multi-IF|CrossEval|JSON Lines|JSON|CSV|UTF-(?:8|16)|OpenAI|IFEval|LaTeX|Markdown|HTTPS?/gu
  const same = [...flatMessages(arabic)].flatMap(([name, text]) => {
    const words = text.replace(names, '').replace(/\{\{.*?\}\}|\u2068.*?\u2069/gsu, '')
    return /[A-Za-z]{3}/.test(words) && name !== 'settings:language.en' ? [`${name}: ${text}`] : []
  })
  expect(same).toEqual([])
})

test('the pseudo-locales keep every name, placeholder and tag', () => {
  const partsOf = (messages: ReadonlyMap<string, string>) =>
    [...messages].map(([name, text]) => [name, fixedParts(text)])
  expect(partsOf(flatMessages(accented(english)))).toEqual(partsOf(inEnglish))
  const inMirrored = flatMessages(mirrored(english))
  for (const [name, text] of namesIn('ar-XB', inEnglish)) {
    expect(fixedParts(inMirrored.get(name) ?? name), name).toEqual(fixedParts(inEnglish.get(name) ?? text))
  }
})
