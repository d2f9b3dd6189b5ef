import type { BlobPart } from '../../domain/bundle/write-bundle'
import type { SourceItem } from '../../domain/import/source-item'
import type { Place } from '../../domain/problem'
import { RecordFault } from '../record-fault'
import { type ChatMessage, plainMessage } from './chat-message'

/** The messages that set the scene, and those of the chat itself. */
export function withoutOpening(messages: readonly ChatMessage[]) {
  const first = messages.findIndex(({ role }) => role !== 'system' && role !== 'developer')
  const end = first < 0 ? messages.length : first
  return { system: messages.slice(0, end), messages: messages.slice(end) }
}

export function opening(system: readonly ChatMessage[]): { system?: string } {
  return system.length > 0 ? { system: system.map(({ text }) => text ?? '').join('\n\n') } : {}
}

/** The opening as it came, where one text does not say all of it. */
export function openingMeta(system: readonly ChatMessage[]): { opening?: unknown[] } {
  const isPlain = system.every(({ role, rest }) => role === 'system' && Object.keys(rest).length === 0)
  return system.length > 1 || !isPlain ? { opening: system.map(plainMessage) } : {}
}

export function blobsOf(messages: readonly ChatMessage[]): BlobPart[] {
  return messages.flatMap(({ files }) => files.flatMap(({ parts }) => parts))
}

/** Throws RecordFault where nobody asks anything, or a prompt is empty with nothing beside it. */
export function requirePrompts(
  turns: SourceItem['turns'],
  messages: readonly ChatMessage[],
  place: Place,
): void {
  if (turns.length === 0) throw new RecordFault('prompt-missing', place)
  const empty = messages.find(({ role, text, files }) => {
    return role === 'user' && (text ?? '').trim() === '' && files.length === 0
  })
  if (empty) {
    throw new RecordFault('field-missing', { ...empty.place, path: `${empty.place.path}.content` })
  }
}
