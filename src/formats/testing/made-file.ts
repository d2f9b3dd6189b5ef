import type { BundleLine } from '../../domain/bundle/read-bundle'
import type { SourceItem } from '../../domain/import/source-item'
import type { Problem } from '../../domain/problem'
import { detectReader } from '../detect-reader'
import type { SourceAnswer } from '../ifeval/source-answer'
import type { SourceFile } from '../source-file'

/** A file in memory. It comes in small chunks, so that characters, lines and cells are cut everywhere. */
export function madeFile(name: string, content: string | Uint8Array, chunkBytes = 97): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { name, size: bytes.length, stream: () => chunked(bytes, chunkBytes) }
}

function chunked(bytes: Uint8Array, chunkBytes: number): ReadableStream<Uint8Array> {
  let at = 0
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close()
      controller.enqueue(bytes.slice(at, at + chunkBytes))
      at += chunkBytes
    },
  })
}

export interface Found {
  reader: string | null
  items: SourceItem[]
  lines: BundleLine[]
  answers: SourceAnswer[]
  problems: Problem[]
  /** Code and place of every problem, for reading in a test: "json-broken 3:17", "turn-missing 2 turn_2_prompt". */
  faults: string[]
}

/** Everything that the reader of a file finds in it. */
export async function readAll(file: SourceFile): Promise<Found> {
  const detected = await detectReader(file)
  const found: Found = { reader: null, items: [], lines: [], answers: [], problems: [], faults: [] }
  if ('problem' in detected) found.problems.push(detected.problem)
  else {
    found.reader = detected.reader.id
    for await (const event of detected.reader.read(file)) {
      if ('item' in event) found.items.push(event.item)
      else if ('line' in event) found.lines.push(event.line)
      else if ('answer' in event) found.answers.push(event.answer)
      else if ('problem' in event) found.problems.push(event.problem)
    }
  }
  found.faults = found.problems.map(({ code, place }) =>
    [code, [place.line, place.column].filter((part) => part !== undefined).join(':'), place.path ?? '']
      .filter((part) => part !== '')
      .join(' '),
  )
  return found
}

/** One object a line. */
export function jsonLines(records: readonly unknown[]): string {
  return records.map((each) => `${JSON.stringify(each)}\n`).join('')
}

/** An item without the place it was found at: what two encodings of one source have in common. */
export function withoutPlace({ place: _, ...item }: SourceItem): Omit<SourceItem, 'place'> {
  return item
}

export const keysOf = (items: readonly SourceItem[]) => items.map(({ key }) => key)
