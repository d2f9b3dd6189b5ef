import type { BundleLine } from '../domain/bundle/read-bundle'
import type { BlobPart } from '../domain/bundle/write-bundle'
import type { SourceItem } from '../domain/import/source-item'
import type { Place, Problem } from '../domain/problem'
import type { SourceAnswer } from './ifeval/source-answer'
import type { SourceFile } from './source-file'

/** One thing found while reading a file; `bytes` is how far the reading has come. */
export type ReadEvent =
  | { item: SourceItem }
  | { answer: SourceAnswer }
  | { blob: BlobPart }
  | { line: BundleLine; place: Place }
  | { problem: Problem }
  | { bytes: number }

export type ReaderId =
  | 'bundle'
  | 'multi-if-csv'
  | 'multi-if-jsonl'
  | 'crosseval-csv'
  | 'crosseval-jsonl'
  | 'openai-chat'
  | 'ifeval-prompts'
  | 'ifeval-responses'

/** How one file format is read. A new format is a new folder with a reader, and a line in `detect-reader.ts`. */
export interface Reader {
  readonly id: ReaderId
  /** Whether a file that begins with `head` is of this format. The name is only a hint: extensions lie. */
  detect(head: string, name: string): boolean
  /**
   * Everything in the file, in its order. Never throws for what the file holds: that comes as problems.
   * Throws what the stream throws where the file can no longer be read.
   */
  read(file: SourceFile): AsyncGenerator<ReadEvent>
}
