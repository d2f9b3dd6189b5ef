/** One label as one row. Texts are empty and numbers null where they do not apply. */
export interface LongRow {
  item: string
  /** The key that the source file gave the item. */
  source_key: string
  language: string
  group: string
  capability: readonly string[]
  difficulty: string
  turn: number | null
  /** Kind of target: item, prompt, response, comparison, label, check. */
  target: string
  /** Language that a prompt was translated into, where the label is about a translation. */
  target_language: string
  /** Opaque id; of a comparison both, with a space between. */
  candidate: string
  /** The letter that the person saw ("B"), or letters ("A B"). */
  shown_as: string
  /** Of a comparison both, in the order of `candidate`. */
  model: string
  question: string
  question_id: string
  question_type: string
  person: string
  person_name: string
  /** Exactly what is stored. */
  value: unknown
  /** What the value is called: the name of the point or option. */
  value_name: string
  explanation: string
  /** The content has changed since, or is no longer there. */
  stale: boolean
  /** Other versions of the label stand beside this one. */
  conflict: boolean
  /** False where the question is no longer asked of the item. */
  asked: boolean
  origin: string
  /** ISO 8601, by the clock of the device. */
  created_at: string
  changed_at: string
  /** On $status rows only. */
  active_ms: number | null
}

/** A row, and its value as one cell of a table. */
export interface LongTableRow {
  row: LongRow
  cell: string | number | boolean
}

/** The columns, in the order of the file. */
export const longColumns = [
  'item',
  'source_key',
  'language',
  'group',
  'capability',
  'difficulty',
  'turn',
  'target',
  'target_language',
  'candidate',
  'shown_as',
  'model',
  'question',
  'question_id',
  'question_type',
  'person',
  'person_name',
  'value',
  'value_name',
  'explanation',
  'stale',
  'conflict',
  'asked',
  'origin',
  'created_at',
  'changed_at',
  'active_ms',
] as const satisfies readonly (keyof LongRow)[]
