import { canonicalJson } from '../canonical-json'
import type { QuestionValue } from './question'

/** What may change while a question stays the same question (RECORDS.md, Questions). */
const wording = [
  'family',
  'title',
  'help',
  'order',
  'required',
  'showWhen',
  'visibleTo',
  'explains',
  // Of a ready set: its name for the question.
  'place',
]

/**
 * What a question means, as one comparable text: its type, its target, the values of its points, the ids of its
 * options and everything else that an answer depends on. An id stands for one meaning.
 */
export function questionMeaning(question: Omit<Partial<QuestionValue>, 'family'>): string {
  const fields = Object.entries(question).filter(([name]) => !wording.includes(name))
  return canonicalJson(Object.fromEntries(fields.map(([name, field]) => [name, meant(name, field)])))
}

/** Of lists whose entries have names, what answers refer to. */
function meant(name: string, field: unknown): unknown {
  if (!Array.isArray(field)) return field
  const entries = field as Record<string, unknown>[]
  if (name === 'points') return entries.map(({ value }) => value)
  if (name === 'options') return entries.map(({ id }) => id)
  return name === 'strengths' ? entries.length : field
}
