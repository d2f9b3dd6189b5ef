const space = /^\s+$/u
/** Format characters: joiners, direction marks, soft hyphens, the byte order mark. */
const unseen = /\p{Cf}/gu
const arabicSigns = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g
const nukta = /\u093c/g
const diacritics = /[\u0300-\u036f]/g
const hasCyrillicBase = /^\p{Script=Cyrillic}/u
/** Of Cyrillic marks only the dots of ё and the accents that show stress; й, ѓ and ќ are letters. */
const cyrillicExtras = /(?<=е)\u0308|(?<![гк])[\u0300\u0301]/gu

/** Pieces repeat: a language has few of them. */
const known = new Map<string, string>()
const knownAtMost = 20_000
const knownLength = 8

/**
 * How a search compares a piece of text: white space, or one character in small form with its marks. No difference
 * is made by compatibility forms (NFKC), diacritics of the Latin, Greek and Arabic scripts, and what a keyboard or a
 * habit decides: the tatweel, ё for е and marks of stress, the nukta, ’ for ', digits of another script, the kind
 * and amount of white space, characters that nobody sees. Other marks do count: a Devanagari vowel sign is a letter
 * of its word, and й is not и.
 */
export function foldPiece(small: string): string {
  const before = known.get(small)
  if (before !== undefined) return before
  const folded = fold(small)
  if (known.size >= knownAtMost) known.clear()
  if (small.length <= knownLength) known.set(small, folded)
  return folded
}

function fold(small: string): string {
  if (space.test(small)) return ' '
  const decomposed = small
    .normalize('NFKD')
    .toLowerCase()
    .replace(unseen, '')
    .replace(arabicSigns, '')
    .replace(nukta, '')
  const bare = decomposed.replace(hasCyrillicBase.test(decomposed) ? cyrillicExtras : diacritics, '')
  return [...bare.normalize('NFKC')].map((character) => twins.get(character) ?? character).join('')
}

/** Characters that people write for one another, and the one that they are compared as. */
const twins = new Map(
  Object.entries({
    ss: 'ß',
    ae: 'æ',
    oe: 'œ',
    o: 'ø',
    d: 'đð',
    l: 'ł',
    i: 'ı',
    σ: 'ς',
    ا: 'ٱ',
    ي: 'ىی',
    ك: 'ک',
    '\u0902': '\u0901',
    "'": '‘’‚‛′´ʼ',
    '"': '“”„‟″«»',
    '-': '‐‑‒–—―−',
  }).flatMap(([written, others]) => [...others].map((other) => [other, written] as const)),
)
/** Arabic, Persian and Devanagari digits. */
for (const zero of [0x660, 0x6f0, 0x966]) {
  for (let digit = 0; digit <= 9; digit++) twins.set(String.fromCharCode(zero + digit), String(digit))
}
