import { bundleReader } from '../../domain/bundle/read-bundle'
import { refused } from '../../domain/problem'
import type { ReadEvent, Reader } from '../format'
import type { SourceFile } from '../source-file'
import { textLines } from '../text-lines'
import { BackupCheck } from './backup-check'

/** Turnwise's own format: JSON Lines with a header. */
export const bundle: Reader = { id: 'bundle', detect, read }

function detect(head: string): boolean {
  const [first = ''] = head.trimStart().split('\n', 1)
  // A header, the first line of a backup, or what looks like a record whose header is missing.
  return /^\{.*"turnwise"\s*:/.test(first) || /^\{\s*"[a-z]+"\s*:\s*\{\s*"id"\s*:/.test(first)
}

async function* read(file: SourceFile): AsyncGenerator<ReadEvent> {
  const { name } = file
  const readLine = bundleReader(name)
  const check = new BackupCheck()
  let hasLines = false
  let last = 0
  let isHeaderMissed = false
  for await (const piece of textLines(file)) {
    if (!('line' in piece)) {
      yield piece
      continue
    }
    if (piece.text.trim() === '') continue
    hasLines = true
    last = piece.line
    const line = readLine(piece.text, piece.line)
    check.add(piece.text, line)
    if (!('problem' in line)) {
      yield { line, place: { file: name, line: piece.line } }
      continue
    }
    const { code } = line.problem
    // Said once: without a header none of the lines up to the next one can be read.
    if (code !== 'header-missing' || !isHeaderMissed) yield { problem: line.problem }
    isHeaderMissed ||= code === 'header-missing'
    // Of a version that this program does not know, it reads nothing.
    if (code === 'header-version') return
  }
  if (check.fault) yield { problem: refused(check.fault, { file: name, line: last }) }
  if (!hasLines) yield { problem: refused('file-empty', { file: name }) }
}
