import { noted, type Place, type Problem } from '../../domain/problem'
import { RecordFault } from '../record-fault'
import type { EmbeddedFile } from './chat-message'
import { bytesFile, fileAt } from './embedded-file'

/** What the content of a message holds. */
interface Content {
  /** The texts of all parts, a blank line between them; null where there is none. */
  text: string | null
  files: EmbeddedFile[]
  /** Parts that Turnwise does not show, as they came. */
  unread: unknown[]
}

type Part = Readonly<Record<string, unknown>>

/** Content as a text, as nothing, or as a list of parts. Throws RecordFault for anything else. */
export function contentOf(content: unknown, place: Place, notes: Problem[]): Content {
  if (content === undefined || content === null) return { text: null, files: [], unread: [] }
  if (typeof content === 'string') return { text: content, files: [], unread: [] }
  const parts = Array.isArray(content) ? content : [content]
  const texts: string[] = []
  const files: EmbeddedFile[] = []
  const unread: unknown[] = []
  for (const [i, part] of parts.entries()) {
    const at = Array.isArray(content) ? { ...place, path: `${place.path}[${i}]` } : place
    const read = partOf(part, at)
    if ('text' in read) texts.push(read.text)
    else if ('file' in read) files.push(read.file)
    else {
      unread.push(part)
      notes.push(read.note)
    }
  }
  return { text: texts.length > 0 ? texts.join('\n\n') : null, files, unread }
}

function partOf(part: unknown, place: Place): { text: string } | { file: EmbeddedFile } | { note: Problem } {
  if (typeof part === 'string') return { text: part }
  if (part === null || typeof part !== 'object' || Array.isArray(part)) {
    throw new RecordFault('field-wrong-type', place)
  }
  const { type, text, refusal } = part as Part
  if (typeof text === 'string') return { text }
  if (typeof refusal === 'string') return { text: refusal }
  const file = fileIn(part as Part)
  if (file) return { file }
  if (type === undefined) throw new RecordFault('field-wrong-type', place)
  return {
    note: isFilePart(part as Part)
      ? noted('attachment-unreadable', place)
      : noted('part-unknown', place, { type: String(type) }),
  }
}

/**
 * The file of a part: `image_url` (an address or `{url}`), `input_image`, `file` and `input_file` (bytes as an
 * address, or only an id), `input_audio` (base64). Null where the part is none of these or its file cannot be read.
 */
function fileIn(part: Part): EmbeddedFile | null {
  const { image_url: image, input_audio: audio, file } = part
  const address = textIn(image) ?? textIn(image, 'url')
  if (address !== null) return fileAt(address)
  const sound = textIn(audio, 'data')
  if (sound !== null) return bytesFile(sound, `audio/${textIn(audio, 'format') ?? 'wav'}`)
  const source = part.type === 'input_file' || part.type === 'input_image' ? part : file
  const name = textIn(source, 'filename') ?? undefined
  const data = textIn(source, 'file_data') ?? textIn(source, 'file_url') ?? textIn(source, 'file_id') ?? name
  return data === undefined || data === null ? null : fileAt(data, name)
}

function isFilePart({ type }: Part): boolean {
  return typeof type === 'string' && /image|audio|file/.test(type)
}

/** The text itself, or under a name in an object; null where there is none. */
function textIn(value: unknown, name?: string): string | null {
  const found = name === undefined ? value : (value as Part | null | undefined)?.[name]
  return typeof found === 'string' && found !== '' ? found : null
}
