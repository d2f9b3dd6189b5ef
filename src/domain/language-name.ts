/**
 * English names of languages, as Multi-IF and its like write them, and their BCP 47 tags.
 * The first name of a tag is the one that is written back.
 */
const names: readonly (readonly [name: string, tag: string])[] = [
  ['English', 'en'],
  ['French', 'fr'],
  ['German', 'de'],
  ['Hindi', 'hi'],
  ['Italian', 'it'],
  ['Portuguese', 'pt'],
  ['Russian', 'ru'],
  ['Spanish', 'es'],
  ['Chinese', 'zh'],
  ['Thai', 'th'],
  ['Vietnamese', 'vi'],
  ['Arabic', 'ar'],
  ['Japanese', 'ja'],
  ['Korean', 'ko'],
  ['Mandarin', 'zh'],
  ['Simplified Chinese', 'zh-Hans'],
  ['Chinese (Simplified)', 'zh-Hans'],
  ['Traditional Chinese', 'zh-Hant'],
  ['Chinese (Traditional)', 'zh-Hant'],
  ['Cantonese', 'yue'],
  ['Brazilian Portuguese', 'pt-BR'],
  ['Afrikaans', 'af'],
  ['Amharic', 'am'],
  ['Armenian', 'hy'],
  ['Azerbaijani', 'az'],
  ['Basque', 'eu'],
  ['Belarusian', 'be'],
  ['Bengali', 'bn'],
  ['Bulgarian', 'bg'],
  ['Burmese', 'my'],
  ['Catalan', 'ca'],
  ['Croatian', 'hr'],
  ['Czech', 'cs'],
  ['Danish', 'da'],
  ['Dutch', 'nl'],
  ['Estonian', 'et'],
  ['Filipino', 'fil'],
  ['Finnish', 'fi'],
  ['Galician', 'gl'],
  ['Georgian', 'ka'],
  ['Greek', 'el'],
  ['Gujarati', 'gu'],
  ['Hausa', 'ha'],
  ['Hebrew', 'he'],
  ['Hungarian', 'hu'],
  ['Icelandic', 'is'],
  ['Igbo', 'ig'],
  ['Indonesian', 'id'],
  ['Irish', 'ga'],
  ['Kannada', 'kn'],
  ['Kazakh', 'kk'],
  ['Khmer', 'km'],
  ['Lao', 'lo'],
  ['Latvian', 'lv'],
  ['Lithuanian', 'lt'],
  ['Macedonian', 'mk'],
  ['Malay', 'ms'],
  ['Malayalam', 'ml'],
  ['Marathi', 'mr'],
  ['Mongolian', 'mn'],
  ['Nepali', 'ne'],
  ['Norwegian', 'no'],
  ['Pashto', 'ps'],
  ['Persian', 'fa'],
  ['Farsi', 'fa'],
  ['Polish', 'pl'],
  ['Punjabi', 'pa'],
  ['Romanian', 'ro'],
  ['Serbian', 'sr'],
  ['Sinhala', 'si'],
  ['Slovak', 'sk'],
  ['Slovenian', 'sl'],
  ['Somali', 'so'],
  ['Swahili', 'sw'],
  ['Swedish', 'sv'],
  ['Tagalog', 'tl'],
  ['Tamil', 'ta'],
  ['Telugu', 'te'],
  ['Turkish', 'tr'],
  ['Ukrainian', 'uk'],
  ['Urdu', 'ur'],
  ['Uzbek', 'uz'],
  ['Welsh', 'cy'],
  ['Xhosa', 'xh'],
  ['Yoruba', 'yo'],
  ['Zulu', 'zu'],
]

const tagByName = new Map(names.map(([name, tag]) => [name.toLowerCase(), tag]))
const nameByTag = new Map(names.toReversed().map(([name, tag]) => [tag, name]))

/**
 * The BCP 47 tag of a language that is given by its English name or as a tag already ("pt_BR" too).
 * Null for what is neither.
 */
export function languageTag(name: string): string | null {
  const known = tagByName.get(name.trim().toLowerCase())
  if (known) return known
  const tag = name.trim().replaceAll('_', '-')
  return /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(tag) ? canonicalTag(tag) : null
}

/** The English name of a tag, or null where none is known. */
export function languageName(tag: string): string | null {
  return nameByTag.get(tag) ?? null
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null
  } catch (cause) {
    if (cause instanceof RangeError) return null
    throw cause
  }
}

/** Every tag that has a name here, in the order of the list. */
export function namedLanguages(): string[] {
  return [...new Set(names.map(([, tag]) => tag))]
}
