import { baseName } from '../../domain/base-name'
import type { SourceItem } from '../../domain/import/source-item'
import { languageTag } from '../../domain/language-name'
import { noted, type Problem } from '../../domain/problem'
import { duplicateKeys } from '../duplicate-key'
import { type FieldRecord, isBlank } from '../field-record'
import type { ReadEvent } from '../format'
import { unknownInstructions } from '../instructions/instruction-list'
import { repeatedNotes } from '../once-a-file'
import { orFault, RecordFault } from '../record-fault'
import { parentFolder, type SourceFile } from '../source-file'
import { runCandidate } from './run'
import { conversationTurns } from './turns'

/** One set for both encodings, so that the CSV and the JSON Lines of the same data are the same items. */
const set = 'multi-if'

/**
 * Turns the records of one file into items. What is unusual in many records (an unknown instruction or language) is
 * said once a file.
 */
export function multiIfItems(file: SourceFile): (record: FieldRecord) => ReadEvent[] {
  const model = parentFolder(file) ?? baseName(file.name).replace(/\.[^.]+$/, '')
  const duplicate = duplicateKeys()
  const isRepeated = repeatedNotes()

  return (record) => {
    const read = orFault(() => readItem(record, model))
    if ('problem' in read) return [read]
    const { item, notes } = read.result
    const problem = duplicate(item.key!, item.place)
    if (problem) return [{ problem }]
    return [...notes.filter((note) => !isRepeated(note)).map((note) => ({ problem: note })), { item }]
  }
}

function readItem(record: FieldRecord, model: string): { item: SourceItem; notes: Problem[] } {
  const key = keyOf(record)
  const { turns, notes } = conversationTurns(record)
  const run = runCandidate(record, turns.length, model)
  const { language, original, problem } = languageOf(record)
  const item: SourceItem = {
    set,
    key,
    language,
    turns,
    candidates: run.candidate ? [run.candidate] : [],
    group: key.replace(/:[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$/, ''),
    meta: original === null ? {} : { language: original },
    ratings: [],
    place: record.place,
  }
  const languageNotes = problem ? [problem] : []
  const unknown = turns.flatMap(({ instructions }, i) => {
    const ids = instructions.map(({ id }) => id)
    return unknownInstructions(record, `turn_${i + 1}_instruction_id_list`, ids)
  })
  return { item, notes: [...notes, ...run.notes, ...languageNotes, ...unknown] }
}

function keyOf(record: FieldRecord): string {
  const key = record.field('key')
  if (typeof key === 'number') return String(key)
  if (isBlank(key)) throw new RecordFault('field-missing', record.placeOf('key'))
  if (typeof key !== 'string') throw new RecordFault('field-wrong-type', record.placeOf('key'))
  return key.trim()
}

function languageOf(record: FieldRecord): {
  language: string
  original: string | null
  problem: Problem | null
} {
  const value = record.field('language')
  const place = record.placeOf('language')
  if (isBlank(value)) return { language: 'und', original: null, problem: noted('field-missing', place) }
  if (typeof value !== 'string') {
    return { language: 'und', original: null, problem: noted('field-wrong-type', place) }
  }
  const tag = languageTag(value)
  if (tag) return { language: tag, original: value, problem: null }
  return { language: 'und', original: value, problem: noted('language-unknown', place, { language: value }) }
}
