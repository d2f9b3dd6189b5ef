import { arabic } from '../src/i18n/arabic'
import { english } from '../src/i18n/english'
import { flatMessages } from '../src/i18n/message-tree'

/** A message of the interface by its name, `workbench:submit`, with its placeholders filled in. */
export type Words = (name: string, values?: Record<string, string>) => string

/** The interface's own words in a language: what a person who reads it looks for on the screen. */
export function wordsIn(language: 'en' | 'ar'): Words {
  const messages = flatMessages(language === 'ar' ? arabic : english)
  return (name, values = {}) => {
    const text = messages.get(name)
    if (text === undefined) throw new Error(`No message is called ${name}`)
    return text.replace(/\{\{(\w+)[^}]*\}\}/g, (placeholder, key: string) => values[key] ?? placeholder)
  }
}
