import type { SourceItem } from '../../domain/import/source-item'
import { noted, type Problem } from '../../domain/problem'
import type { JsonRecord } from '../json-records'
import { RecordFault } from '../record-fault'
import type { ChatLine } from './chat-item'
import { type ChatMessage, chatMessages } from './chat-message'
import { blobsOf, opening, openingMeta, requirePrompts, withoutOpening } from './chat-opening'
import { chatSegments, responseOf, turnOf } from './chat-turns'

/** The two sides of a line, by which of them was preferred. */
const sides = ['preferred_output', 'non_preferred_output'] as const

export function isPreference(record: JsonRecord): boolean {
  return Object.hasOwn(record, 'input') && sides.some((side) => Object.hasOwn(record, side))
}

/**
 * A preference line: a chat so far, and two ways in which it may go on. What was said so far is given, so it stands as
 * context; each side is a candidate that answers the last prompt. Which one was preferred stands where the model's
 * name stands, and is withheld with it.
 */
export function preferenceItem(
  record: JsonRecord,
  about: Pick<SourceItem, 'set' | 'key' | 'language' | 'ratings' | 'place' | 'meta'>,
): ChatLine {
  const { place } = about
  const { messages: list, ...input } = inputOf(record, about)
  const read = chatMessages(list, place, 'input.messages')
  const { system, messages } = withoutOpening(read.messages)
  const { segments, notes: segmentNotes } = chatSegments(messages, true)
  const turns = segments.map((each, i) =>
    turnOf({ ...each, given: [...(segments[i - 1]?.said ?? []), ...each.given] }),
  )
  requirePrompts(turns, messages, { ...place, path: 'input.messages' })

  const notes: Problem[] = [...read.notes, ...segmentNotes]
  const all: ChatMessage[] = [...read.messages]
  const candidates = sides.flatMap((side): SourceItem['candidates'] => {
    if (!Object.hasOwn(record, side)) {
      notes.push(noted('field-missing', { ...place, path: side }))
      return []
    }
    const answer = chatMessages(record[side], place, side)
    all.push(...answer.messages)
    notes.push(...answer.notes)
    const response = responseOf([...segments.at(-1)!.said, ...answer.messages], notes)
    return [{ slot: side, responses: [...turns.slice(1).map(() => null), response] }]
  })
  const { input: _input, preferred_output: _preferred, non_preferred_output: _other, ...rest } = about.meta
  const item: SourceItem = {
    ...about,
    ...opening(system),
    turns,
    candidates,
    meta: { ...rest, ...input, ...openingMeta(system) },
  }
  return { item, blobs: blobsOf(all), notes }
}

function inputOf({ input }: JsonRecord, { place }: Pick<SourceItem, 'place'>): JsonRecord {
  if (input === null || typeof input !== 'object' || Array.isArray(input)) {
    throw new RecordFault('field-wrong-type', { ...place, path: 'input' })
  }
  return input as JsonRecord
}
