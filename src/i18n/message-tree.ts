import type { Messages } from './messages'

/** Every message by its whole name: `workbench:skip.title`. */
export function flatMessages(tree: Messages): Map<string, string> {
  return new Map(
    Object.entries(tree).flatMap(([namespace, messages]) =>
      typeof messages === 'string'
        ? []
        : leaves(messages).map(([key, text]) => [`${namespace}:${key}`, text] as const),
    ),
  )
}

function leaves(messages: Messages): [string, string][] {
  return Object.entries(messages).flatMap(([key, message]): [string, string][] =>
    typeof message === 'string'
      ? [[key, message]]
      : leaves(message).map(([inner, text]): [string, string] => [`${key}.${inner}`, text]),
  )
}

/** What of a message the program fills in or acts on: `{{name}}` and `<b>`, each once, in order. */
export function fixedParts(text: string): string[] {
  return [...new Set(text.match(/\{\{.*?\}\}|(?<!<)<\/?[a-z0-9]+>/giu) ?? [])].sort()
}

const pluralForm = /_(zero|one|two|few|many|other)$/

/**
 * The names of messages without their plural forms. A message is a plural where English has it in `_one` and
 * `_other`; other endings that look like a form are part of the name.
 */
export function pluralStems(english: ReadonlyMap<string, string>): Set<string> {
  return new Set(
    [...english.keys()]
      .filter((name) => name.endsWith('_one') && english.has(name.replace(/_one$/, '_other')))
      .map((name) => name.replace(pluralForm, '')),
  )
}

/** The names that a language has to have for the English ones, with the plural forms of its own. */
export function namesIn(language: string, english: ReadonlyMap<string, string>): Map<string, string> {
  const stems = pluralStems(english)
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories
  const names = new Map<string, string>()
  for (const [name, text] of english) {
    const stem = name.replace(pluralForm, '')
    if (!stems.has(stem)) names.set(name, text)
    else for (const form of forms) names.set(`${stem}_${form}`, english.get(`${stem}_other`) ?? text)
  }
  return names
}
