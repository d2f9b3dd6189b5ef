import { type Problem, refused } from '../domain/problem'
import type { SourceFile } from './source-file'

/** A piece of a file's text, how many of its bytes have been read so far, or what ends the reading early. */
export type TextPiece = { text: string } | { bytes: number } | { problem: Problem }

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/**
 * The text of a file, piece by piece, without its byte order mark. UTF-8, and UTF-16 where the file begins like it.
 *
 * The first byte that is no text ends the reading with a problem that names its line: what came before stands,
 * so records that were already read stay read, and nothing is replaced by a question mark.
 */
export async function* decodeText(file: SourceFile): AsyncGenerator<TextPiece> {
  const reader = file.stream().getReader()
  const { name } = file
  let encoding: Encoding | null = null
  let held: Uint8Array = new Uint8Array()
  let bytes = 0
  let line = 1
  try {
    for (;;) {
      const { value, done } = await reader.read()
      const all: Uint8Array = value ? joined(held, value) : held
      if (!encoding && all.length < 4 && !done) {
        held = all
        continue
      }
      const start: number = encoding ? 0 : markLength(all)
      encoding ??= encodingOf(all)
      const complete = done ? all.length : Math.max(start, completeLength(all, encoding))
      const { text, isWhole } = decoded(all.subarray(start, complete), encoding)
      held = all.slice(complete)
      line += countLineEnds(text)
      if (text !== '') yield { text }
      if (!isWhole) {
        const isCutOff = done && isSequenceStart(all, start, encoding)
        const code = isCutOff ? 'text-cut-off' : encoding === 'utf-8' ? 'not-utf8' : 'not-utf16'
        yield { problem: refused(code, { file: name, line }) }
        return
      }
      bytes += value?.length ?? 0
      yield { bytes }
      if (done) return
    }
  } finally {
    await reader.cancel()
  }
}

/** The first characters of a file, for telling what it is; the problem where they already end in one. */
export async function readHead(
  file: SourceFile,
  length = 262_144,
): Promise<{ text: string; problem: Problem | null }> {
  let text = ''
  for await (const piece of decodeText(file)) {
    if ('problem' in piece) return { text, problem: piece.problem }
    if ('text' in piece) text += piece.text
    if (text.length >= length) break
  }
  return { text: text.slice(0, length), problem: null }
}

export function countLineEnds(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++
  return count
}

/** By the byte order mark; without one, NUL bytes beside ASCII ones tell UTF-16. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b, c, d] = bytes
  if (a === 0xff && b === 0xfe) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  if (a && b === 0 && c && d === 0) return 'utf-16le'
  if (a === 0 && b && c === 0 && d) return 'utf-16be'
  return 'utf-8'
}

function markLength([a, b, c]: Uint8Array): number {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 3
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) ? 2 : 0
}

/** How many bytes from the start make whole characters; the rest waits for the next chunk. */
function completeLength(bytes: Uint8Array, encoding: Encoding): number {
  const end = bytes.length
  if (encoding !== 'utf-8') {
    const even = end - (end % 2)
    const highByte = bytes[encoding === 'utf-16le' ? even - 1 : even - 2] ?? 0
    return highByte >= 0xd8 && highByte <= 0xdb ? even - 2 : even
  }
  for (let back = 1; back <= 3 && back <= end; back++) {
    const byte = bytes[end - back]!
    if ((byte & 0xc0) === 0x80) continue
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return needed > back ? end - back : end
  }
  return end
}

/** The text of whole characters, up to the first that is none. */
function decoded(bytes: Uint8Array, encoding: Encoding): { text: string; isWhole: boolean } {
  const whole = decodedStrictly(bytes, encoding, false)
  if (whole !== null) return { text: whole, isWhole: true }
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decodedStrictly(bytes.subarray(0, middle), encoding, true) === null) bad = middle
    else good = middle
  }
  return { text: decodedStrictly(bytes.subarray(0, good), encoding, true) ?? '', isWhole: false }
}

/** Null where the bytes are not text. `isOpen`: more may follow, so an unfinished character at the end is fine. */
function decodedStrictly(bytes: Uint8Array, encoding: Encoding, isOpen: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream: isOpen })
  } catch (cause) {
    if (cause instanceof TypeError) return null
    throw cause
  }
}

/** Whether bytes that are not whole text would be, had the file gone on. */
function isSequenceStart(bytes: Uint8Array, start: number, encoding: Encoding): boolean {
  return decodedStrictly(bytes.subarray(start), encoding, true) !== null
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second
  const both = new Uint8Array(first.length + second.length)
  both.set(first)
  both.set(second, first.length)
  return both
}
