import { parseJson } from '../domain/bundle/read-bundle'
import { type Place, type Problem, refused } from '../domain/problem'
import { ArraySplitter, type ElementText } from './array-splitter'
import { countLineEnds, decodeText, readHead } from './decode-text'
import type { SourceFile } from './source-file'
import { textLines } from './text-lines'

export type JsonRecord = { readonly [field: string]: unknown }

export type JsonPiece = { record: JsonRecord; place: Place } | { bytes: number } | { problem: Problem }

/**
 * The objects of a file that holds one a line (JSON Lines) or a list of them, whatever its extension says.
 * What does not parse is a problem of its own, with line and column, and takes no other record with it.
 */
export async function* jsonRecords(file: SourceFile): AsyncGenerator<JsonPiece> {
  const head = await readHead(file)
  yield* head.text.trimStart().startsWith('[') ? listedRecords(file) : lineRecords(file)
}

async function* lineRecords(file: SourceFile): AsyncGenerator<JsonPiece> {
  const { name } = file
  for await (const piece of textLines(file)) {
    if (!('line' in piece)) yield piece
    else if (piece.text.trim() !== '') yield toRecord({ ...piece, column: 1 }, name)
  }
}

async function* listedRecords(file: SourceFile): AsyncGenerator<JsonPiece> {
  const { name } = file
  const splitter = new ArraySplitter()
  /** How far records are indented, where they begin lines: by it they are found again after a broken one. */
  let indent: number | null = null
  for await (const piece of decodeText(file)) {
    if (!('text' in piece)) {
      yield piece
      if ('problem' in piece) return
      continue
    }
    for (const element of splitter.push(piece.text)) {
      indent ??= element.line > 1 ? element.column - 1 : null
      yield* recovered(element, name, indent)
    }
  }
  const rest = splitter.rest()
  if (rest && splitter.isClosed) {
    yield { problem: refused('json-broken', { file: name, line: rest.line, column: rest.column }) }
    yield* recovered(rest, name, indent, true)
  } else if (rest) yield* recovered(rest, name, indent)
  else if (!splitter.isClosed) yield { problem: refused('json-cut-off', { file: name, line: splitter.line }) }
}

/**
 * The record of an element. One that does not parse may have swallowed those behind it (a quotation mark or a
 * brace that is missing): it is cut where a line begins like the first record began.
 */
function* recovered(
  element: ElementText,
  file: string,
  indent: number | null,
  isReported = false,
): Generator<JsonPiece> {
  const read = toRecord(element, file)
  const starts = indent === null ? null : new RegExp(`\\n(?=[ \\t]{${indent}}\\{)`, 'g')
  const parts = starts ? element.text.split(starts) : [element.text]
  if ('record' in read || parts.length === 1) {
    if (!isReported || 'record' in read) yield read
    return
  }
  let { line, column } = element
  for (const part of parts) {
    const text = part.trimEnd().replace(/(,|\])$/, '')
    if (text.trimStart().startsWith('{')) yield toRecord({ text, line, column }, file)
    else if (text.trim() !== '' && !isReported)
      yield { problem: refused('json-broken', { file, line, column }) }
    line += countLineEnds(part) + 1
    column = 1
  }
}

function toRecord({ text, line, column }: ElementText, file: string): JsonPiece {
  const parsed = parseJson(text, { file, line })
  if ('problem' in parsed) return { problem: { ...parsed.problem, place: faultPlace(parsed.problem) } }
  const { json } = parsed
  if (json === null || typeof json !== 'object' || Array.isArray(json)) {
    return { problem: refused('json-not-object', { file, line }) }
  }
  return { record: json as JsonRecord, place: { file, line } }

  /** The line and column in the file of a column in the element's text. */
  function faultPlace({ place }: Problem): Place {
    const before = text.slice(0, Number(place.column ?? 1) - 1)
    const lineEnds = countLineEnds(before)
    const inLine = before.length - (before.lastIndexOf('\n') + 1) + 1
    return { ...place, line: line + lineEnds, column: lineEnds === 0 ? inLine + column - 1 : inLine }
  }
}
