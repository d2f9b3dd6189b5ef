/** Every way in which data from outside can be wrong; `problem:<code>` in the locale files says it in words. */
export const problemCodes = [
  'not-utf8',
  'not-utf16',
  'text-cut-off',
  'file-empty',
  'format-unknown',
  'json-broken',
  'json-cut-off',
  'json-not-object',
  'column-missing',
  'row-too-short',
  'row-too-long',
  'row-cut-off',
  'quote-unclosed',
  'rest-unread',
  'field-missing',
  'field-wrong-type',
  'field-json-broken',
  'lengths-differ',
  'first-turn-missing',
  'turn-missing',
  'key-duplicate',
  'language-unknown',
  'instruction-unknown',
  'rating-unreadable',
  'ratings-without-question',
  'rating-differs',
  'response-without-turn',
  'responses-missing',
  'rating-as-decimal',
  'role-taken-as',
  'role-unknown',
  'prompts-in-a-row',
  'answers-in-a-row',
  'part-unknown',
  'prompt-missing',
  'prompt-duplicate',
  'prompt-not-found',
  'prompts-file-missing',
  'responses-fewer',
  'model-unnamed',
  'attachment-not-here',
  'attachment-unreadable',
  'file-not-named',
  'line-not-record',
  'header-missing',
  'header-version',
  'record-invalid',
  'record-other-project',
  'record-id-taken',
  'blob-invalid',
  'backup-cut-off',
  'backup-damaged',
  'item-differs',
] as const

export type ProblemCode = (typeof problemCodes)[number]

/** Where in a file: what a person needs to find it in an editor or a spreadsheet. */
export interface Place {
  /** As it was given: it may begin with folders, since two files may share a name. */
  readonly file: string
  /** 1-based line of the text. */
  readonly line?: number
  /** 1-based data row of a table, without its header. */
  readonly row?: number
  /** Name of a table's column, or 1-based place in the line. */
  readonly column?: string | number
  /** JSON path inside the record or cell. */
  readonly path?: string
}

/** One thing that is wrong in a file. `refused`: the record was left out; `noted`: it was read, and something is said about it. */
export interface Problem {
  readonly code: ProblemCode
  readonly weight: 'refused' | 'noted'
  readonly place: Place
  /** Facts for the sentence: names of columns, ids, counts. */
  readonly details: Readonly<Record<string, string | number>>
}

export function refused(code: ProblemCode, place: Place, details: Problem['details'] = {}): Problem {
  return { code, weight: 'refused', place, details }
}

export function noted(code: ProblemCode, place: Place, details: Problem['details'] = {}): Problem {
  return { code, weight: 'noted', place, details }
}
