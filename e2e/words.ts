import { readdirSync, readFileSync } from 'node:fs'
import { flatMessages } from '../src/i18n/message-tree'
import type { Messages } from '../src/i18n/messages'

const locales = new URL('../src/i18n/locales/', import.meta.url)

/** Every message of a language, by namespace. Read from the files: Playwright imports no JSON. */
export function messagesOf(language: 'en' | 'ar'): Messages {
  const folder = new URL(`${language}/`, locales)
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      file.replace('.json', ''),
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Messages,
    ]),
  )
}

/** A message of the interface by its name, `workbench:submit`, with its placeholders filled in. */
export type Words = (name: string, values?: Record<string, string>) => string

/** The interface's own words in a language: what a person who reads it looks for on the screen. */
export function wordsIn(language: 'en' | 'ar'): Words {
  const messages = flatMessages(messagesOf(language))
  return (name, values = {}) => {
    const text = messages.get(name)
    if (text === undefined) throw new Error(`No message is called ${name}`)
    return text.replace(/\{\{(\w+)[^}]*\}\}/g, (placeholder, key: string) => values[key] ?? placeholder)
  }
}
