import type { BlobPart } from '../../domain/bundle/write-bundle'
import type { Attachment } from '../../domain/item'
import { noted, type Place, type Problem } from '../../domain/problem'
import { RecordFault } from '../record-fault'
import { contentOf } from './chat-content'
import { roleOf } from './chat-role'

/** A file that a message holds or names. */
export interface EmbeddedFile {
  attachment: Attachment
  /** Its bytes, where the message holds them. */
  parts: BlobPart[]
}

/** One message of a chat, read. */
export interface ChatMessage {
  /** One of the known roles, or the message's own name for it. */
  role: string
  /** Null where the message has no content: an assistant that only calls tools. */
  text: string | null
  files: EmbeddedFile[]
  /** Every other field: `tool_calls`, `tool_call_id`, `name`, `weight`. */
  rest: Record<string, unknown>
  place: Place
}

/** The messages in a list of a record. Throws RecordFault at the first that is none. */
export function chatMessages(
  list: unknown,
  place: Place,
  path: string,
): { messages: ChatMessage[]; notes: Problem[] } {
  if (!Array.isArray(list)) throw new RecordFault('field-wrong-type', { ...place, path })
  const notes: Problem[] = []
  const messages = list.map((each, i) => chatMessage(each, { ...place, path: `${path}[${i}]` }, notes))
  return { messages, notes }
}

/** The message as context or steps hold it: content as text, everything else as it came. */
export function plainMessage({ role, text, rest }: ChatMessage) {
  return { role, content: text ?? '', ...rest }
}

function chatMessage(message: unknown, place: Place, notes: Problem[]): ChatMessage {
  if (message === null || typeof message !== 'object' || Array.isArray(message)) {
    throw new RecordFault('field-wrong-type', place)
  }
  const { role: given, content, refusal, ...rest } = message as Record<string, unknown>
  const at = (field: string) => ({ ...place, path: `${place.path}.${field}` })
  if (given === undefined || given === null) throw new RecordFault('field-missing', at('role'))
  if (typeof given !== 'string') throw new RecordFault('field-wrong-type', at('role'))
  const { role, isKnown } = roleOf(given)
  if (!isKnown) notes.push(noted('role-unknown', at('role'), { role: given }))
  else if (role !== given) notes.push(noted('role-taken-as', at('role'), { role: given, as: role }))

  const read = contentOf(content, at('content'), notes)
  // A model that refuses says so in a field of its own.
  const isRefusal = typeof refusal === 'string' && read.text === null
  return {
    role,
    text: isRefusal ? refusal : read.text,
    files: read.files,
    rest: {
      ...rest,
      ...(refusal !== undefined && refusal !== null && !isRefusal && { refusal }),
      ...(isRefusal && { isRefusal: true }),
      ...(read.unread.length > 0 && { content_parts: read.unread }),
    },
    place,
  }
}
