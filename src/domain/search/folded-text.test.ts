import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryText } from '../testing/arbitrary-text'
import { fixedRuns } from '../testing/fixed-runs'
import { foldedText, foldText } from './folded-text'

describe('makes no difference of what people do not mean', () => {
  test.each([
    ['English', 'don’t — “stop”', `don't - "stop"`],
    ['French', 'Œuvre à Noël, « déjà »', 'oeuvre a noel, " deja "'],
    ['Russian', 'Ещё Ёлка, за́мок', 'еще елка, замок'],
    ['Hindi', 'ख़रीदारी माँ २००', 'खरीदारी मां 200'],
    ['Italian', 'perché È così', 'perche e cosi'],
    ['Portuguese', 'ação ÓTIMA', 'acao otima'],
    ['Spanish', 'Mañana, ¿Qué?', 'manana, ¿que?'],
    ['Chinese', '市场　ＡＢＣ①', '市场 abc1'],
    ['Arabic', 'إِلَى السُّــوقِ ٢٠٠', 'الي السوق 200'],
    ['white space', 'two\n\n  lines\tand\u00a0more', 'two lines and more'],
    ['what nobody sees', 'so\u00adft \u200fmark क्\u200dष', 'soft mark क्ष'],
    ['decomposed Hangul', '한글'.normalize('NFD'), '한글'],
    ['half-width kana', 'ｶﾞｲﾄﾞ', 'ガイド'],
  ])('%s', (_name, text, folded) => {
    expect(foldedText(text)).toBe(folded)
  })
})

describe('makes a difference of letters that only look alike', () => {
  test.each([
    ['й', 'и'],
    ['की', 'कि'],
    ['ة', 'ه'],
    ['が', 'か'],
    ['ѓ', 'г'],
  ])('%s and %s', (one, other) => {
    expect(foldedText(one)).not.toBe(foldedText(other))
  })
})

test('the quick way gives the same text as the way that knows every place', () => {
  for (let code = 0; code < 0x1f000; code++) {
    // Of the long ranges of ideographs and syllables a few stand for all.
    if (code > 0x3400 && code < 0xd800 && code % 97 > 0) continue
    if (code > 0x11000 && code < 0x1d000 && code % 97 > 0) continue
    const character = String.fromCodePoint(code)
    for (const text of [character, `a${character}\u0301 न${character}\u093c`, `И${character}\u3099`]) {
      if (foldText(text).text !== foldedText(text)) expect(foldText(text).text).toBe(foldedText(text))
    }
  }
  fc.assert(
    fc.property(fc.array(arbitraryText), (texts) => {
      const text = texts.join('')
      expect(foldText(text).text).toBe(foldedText(text))
    }),
    fixedRuns(300),
  )
})

test('places lie in the text, in order, and each piece folds to what it became', () => {
  fc.assert(
    fc.property(fc.array(arbitraryText), (texts) => {
      const original = texts.join('')
      const { text, starts, ends } = foldText(original)
      expect([starts.length, ends.length]).toEqual([text.length, text.length])
      let end = 0
      for (let i = 0; i < text.length; i++) {
        if (starts[i] === starts[i - 1]) continue
        expect(starts[i]).toBeGreaterThanOrEqual(end)
        end = ends[i]!
        const became = text.slice(i, starts.lastIndexOf(starts[i]!) + 1)
        expect(foldedText(original.slice(starts[i], end))).toBe(became)
      }
      expect(end).toBeLessThanOrEqual(original.length)
    }),
    fixedRuns(300),
  )
})
