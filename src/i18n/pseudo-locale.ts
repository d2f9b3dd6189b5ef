import type { Messages } from './messages'

const accents: Record<string, string> = {
  a: 'á',
  b: 'ƀ',
  c: 'ç',
  d: 'ð',
  e: 'é',
  f: 'ƒ',
  g: 'ĝ',
  h: 'ĥ',
  i: 'í',
  j: 'ĵ',
  k: 'ķ',
  l: 'ļ',
  m: 'ɱ',
  n: 'ñ',
  o: 'ó',
  p: 'þ',
  q: 'ǫ',
  r: 'ŕ',
  s: 'š',
  t: 'ţ',
  u: 'ú',
  v: 'ṽ',
  w: 'ŵ',
  x: 'ẋ',
  y: 'ý',
  z: 'ž',
  A: 'Á',
  B: 'Ɓ',
  C: 'Ç',
  D: 'Ð',
  E: 'É',
  F: 'Ƒ',
  G: 'Ĝ',
  H: 'Ĥ',
  I: 'Í',
  J: 'Ĵ',
  K: 'Ķ',
  L: 'Ļ',
  M: 'Ṁ',
  N: 'Ñ',
  O: 'Ó',
  P: 'Þ',
  Q: 'Ǫ',
  R: 'Ŕ',
  S: 'Š',
  T: 'Ţ',
  U: 'Ú',
  V: 'Ṽ',
  W: 'Ŵ',
  X: 'Ẋ',
  Y: 'Ý',
  Z: 'Ž',
}

/** The same messages with every letter accented; placeholders are left alone. */
export function accented(messages: Messages): Messages {
  return withWords(messages, (text) => text.replace(/[A-Za-z]/gu, (letter) => accents[letter] ?? letter))
}

const rightToLeftMark = '\u200f'
const rightToLeftOverride = '\u202e'
const popDirection = '\u202c'

/**
 * The same messages with every word running from right to left, as Android's `ar-XB` has them: letters stay English,
 * so it can be read, and stand in the order of an Arabic text. Plurals have the six forms that Arabic asks for.
 */
export function mirrored(messages: Messages): Messages {
  return withWords(withArabicPlurals(messages), (text) =>
    text.replace(
      /\p{L}[\p{L}\p{M}’']*/gu,
      (word) => rightToLeftMark + rightToLeftOverride + word + popDirection + rightToLeftMark,
    ),
  )
}

/** Every message with its words rewritten; placeholders, tags and nested messages are left alone. */
function withWords(messages: Messages, rewrite: (text: string) => string): Messages {
  const entries = Object.entries(messages).map(([key, message]) => [
    key,
    typeof message === 'string' ? rewriteWords(message, rewrite) : withWords(message, rewrite),
  ])
  return Object.fromEntries(entries)
}

function rewriteWords(text: string, rewrite: (text: string) => string): string {
  return text
    .split(/(\{\{.*?\}\}|(?<!<)<\/?[a-z0-9]+>|\$t\(.*?\))/iu)
    .map((part, i) => (i % 2 === 1 ? part : rewrite(part)))
    .join('')
}

/** Intl counts `ar-XB` as Arabic: the forms that English lacks are its `_other`. */
function withArabicPlurals(messages: Messages): Messages {
  const all: Messages = {}
  for (const [key, message] of Object.entries(messages)) {
    if (typeof message !== 'string') {
      all[key] = withArabicPlurals(message)
      continue
    }
    all[key] = message
    const stem = /^(.*)_other$/.exec(key)?.[1]
    if (stem === undefined || !(`${stem}_one` in messages)) continue
    for (const form of ['zero', 'two', 'few', 'many']) all[`${stem}_${form}`] ??= message
  }
  return all
}
