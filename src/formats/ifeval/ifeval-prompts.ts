import type { SourceItem } from '../../domain/import/source-item'
import type { Problem } from '../../domain/problem'
import { duplicateKeys } from '../duplicate-key'
import { type FieldRecord, isBlank, jsonFields, textField } from '../field-record'
import { firstFields } from '../first-fields'
import type { ReadEvent, Reader } from '../format'
import { instructionList, unknownInstructions } from '../instructions/instruction-list'
import { jsonRecords } from '../json-records'
import { repeatedNotes } from '../once-a-file'
import { orFault, RecordFault } from '../record-fault'
import type { SourceFile } from '../source-file'
import { ifEvalLanguage } from './ifeval-language'

/** IFEval's prompts and their instructions: `{"key", "prompt", "instruction_id_list", "kwargs"}`, a line each. */
export const ifEvalPrompts: Reader = { id: 'ifeval-prompts', detect, read }

const own = ['key', 'prompt', 'instruction_id_list', 'kwargs']

function detect(head: string): boolean {
  const names = firstFields(head)
  return names.has('prompt') && names.has('instruction_id_list') && !names.has('response')
}

async function* read(file: SourceFile): AsyncGenerator<ReadEvent> {
  const duplicate = duplicateKeys()
  const isRepeated = repeatedNotes()
  for await (const piece of jsonRecords(file)) {
    if (!('record' in piece)) {
      yield piece
      continue
    }
    const read = orFault(() => promptItem(jsonFields(piece.record, piece.place)))
    if ('problem' in read) {
      yield read
      continue
    }
    const { item, notes } = read.result
    const problem = duplicate(JSON.stringify([item.set, item.key]), item.place)
    if (problem) yield { problem: { ...problem, details: { ...problem.details, key: item.key! } } }
    else {
      yield* notes.filter((note) => !isRepeated(note)).map((note) => ({ problem: note }))
      yield { item }
    }
  }
}

function promptItem(record: FieldRecord): { item: SourceItem; notes: Problem[] } {
  const key = textField(record, 'key').trim()
  if (key === '') throw new RecordFault('field-missing', record.placeOf('key'))
  const prompt = textField(record, 'prompt')
  if (isBlank(prompt)) throw new RecordFault('field-missing', record.placeOf('prompt'))
  const instructions = instructionList(record, { ids: 'instruction_id_list', kwargs: 'kwargs' })
  const ids = instructions.map(({ id }) => id)
  const rest = record.fields.filter((name) => !own.includes(name))
  const item: SourceItem = {
    ...ifEvalLanguage(ids),
    key,
    turns: [{ prompt, instructions }],
    candidates: [],
    meta: Object.fromEntries(rest.map((name) => [name, record.field(name)])),
    ratings: [],
    place: record.place,
  }
  return { item, notes: unknownInstructions(record, 'instruction_id_list', ids) }
}
