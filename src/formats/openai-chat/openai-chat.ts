import { baseName } from '../../domain/base-name'
import { duplicateKeys } from '../duplicate-key'
import { firstFields } from '../first-fields'
import type { ReadEvent, Reader } from '../format'
import { jsonRecords } from '../json-records'
import { repeatedNotes } from '../once-a-file'
import { orFault } from '../record-fault'
import type { SourceFile } from '../source-file'
import { chatItem } from './chat-item'

/** Chats as OpenAI's fine-tuning takes them, one a line or as one list: `{"messages": […]}`, and preferences. */
export const openAiChat: Reader = { id: 'openai-chat', detect, read }

function detect(head: string): boolean {
  const names = firstFields(head)
  return names.has('messages') || (names.has('input') && names.has('preferred_output'))
}

async function* read(file: SourceFile): AsyncGenerator<ReadEvent> {
  const model = baseName(file.name).replace(/\.[^.]+$/, '')
  const duplicate = duplicateKeys()
  const isRepeated = repeatedNotes()
  for await (const piece of jsonRecords(file)) {
    if (!('record' in piece)) {
      yield piece
      continue
    }
    const read = orFault(() => chatItem(piece.record, piece.place, model))
    if ('problem' in read) {
      yield read
      continue
    }
    const { item, blobs, notes } = read.result
    const problem = item.key === null ? null : duplicate(item.key, item.place)
    if (problem) {
      yield { problem }
      continue
    }
    yield* notes.filter((note) => !isRepeated(note)).map((note) => ({ problem: note }))
    yield* blobs.map((blob) => ({ blob }))
    yield { item }
  }
}
