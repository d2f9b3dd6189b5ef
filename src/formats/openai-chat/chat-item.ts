import type { BlobPart } from '../../domain/bundle/write-bundle'
import type { SourceItem } from '../../domain/import/source-item'
import { isNestedTooDeep } from '../../domain/json-depth'
import { languageTag } from '../../domain/language-name'
import { noted, type Place, type Problem } from '../../domain/problem'
import type { JsonRecord } from '../json-records'
import { RecordFault } from '../record-fault'
import { chatMessages } from './chat-message'
import { blobsOf, opening, openingMeta, requirePrompts, withoutOpening } from './chat-opening'
import { chatConversation } from './chat-turns'
import { isPreference, preferenceItem } from './preference-item'

/** One set for all chats: the same prompts, answered by several models in several files, are one item. */
const set = 'openai-chat'

/** What one line of a chat file holds. */
export interface ChatLine {
  item: SourceItem
  /** The bytes of the files that its messages hold. */
  blobs: BlobPart[]
  notes: Problem[]
}

/** `model` is who answers where the line does not say it. */
export function chatItem(record: JsonRecord, place: Place, model: string): ChatLine {
  if (isNestedTooDeep(record)) throw new RecordFault('field-wrong-type', place)
  const { key, keyField } = keyOf(record, place)
  const { language, original, problem } = languageOf(record, place)
  const about = { set, key, language, ratings: [], place }
  const { id: _id, key: _key, messages: _messages, model: named, language: _language, ...rest } = record
  const meta = {
    ...(keyField === 'id' && record.key !== undefined && { key: record.key }),
    ...rest,
    ...(original !== null && { language: original }),
  }
  const languageNotes = problem ? [problem] : []
  if (isPreference(record)) {
    const line = preferenceItem(record, { ...about, meta })
    return { ...line, notes: [...line.notes, ...languageNotes] }
  }
  if (!Object.hasOwn(record, 'messages')) {
    throw new RecordFault('field-missing', { ...place, path: 'messages' })
  }
  const read = chatMessages(record.messages, place, 'messages')
  const { system, messages } = withoutOpening(read.messages)
  const { turns, responses, notes } = chatConversation(messages)
  requirePrompts(turns, messages, { ...place, path: 'messages' })
  const isSaid = responses.some((each) => each !== null)
  const item: SourceItem = {
    ...about,
    ...opening(system),
    turns,
    candidates: isSaid
      ? [{ slot: 'assistant', model: typeof named === 'string' && named !== '' ? named : model, responses }]
      : [],
    meta: {
      ...meta,
      ...openingMeta(system),
      ...(typeof named !== 'string' && named != null && { model: named }),
    },
  }
  return { item, blobs: blobsOf(read.messages), notes: [...read.notes, ...notes, ...languageNotes] }
}

function keyOf(record: JsonRecord, place: Place): { key: string | null; keyField: 'id' | 'key' | null } {
  for (const field of ['id', 'key'] as const) {
    const value = record[field]
    if (value === undefined || value === null || value === '') continue
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new RecordFault('field-wrong-type', { ...place, path: field })
    }
    return { key: String(value), keyField: field }
  }
  return { key: null, keyField: null }
}

function languageOf({ language }: JsonRecord, place: Place) {
  if (typeof language !== 'string' || language.trim() === '') {
    return { language: 'und', original: null, problem: null }
  }
  const tag = languageTag(language)
  const problem = tag ? null : noted('language-unknown', { ...place, path: 'language' }, { language })
  return { language: tag ?? 'und', original: language, problem }
}
