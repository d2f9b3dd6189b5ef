import { isNestedTooDeep } from '../../domain/json-depth'
import { refused } from '../../domain/problem'
import { type FieldRecord, isBlank, jsonFields, textField } from '../field-record'
import { firstFields } from '../first-fields'
import type { ReadEvent, Reader } from '../format'
import { instructionIds } from '../instructions/instruction-list'
import { jsonRecords } from '../json-records'
import { orFault, RecordFault } from '../record-fault'
import type { SourceFile } from '../source-file'
import type { SourceAnswer } from './source-answer'

/**
 * What one model answered to IFEval's prompts: `{"prompt", "response"}`, or the output of the evaluation, which adds
 * the verdicts. `join-answers.ts` brings it together with the prompts.
 */
export const ifEvalResponses: Reader = { id: 'ifeval-responses', detect, read }

const own = ['prompt', 'response', 'instruction_id_list', 'model']

function detect(head: string): boolean {
  const names = firstFields(head)
  return names.has('prompt') && names.has('response')
}

async function* read(file: SourceFile): AsyncGenerator<ReadEvent> {
  const firstLines = new Map<string, number>()
  for await (const piece of jsonRecords(file)) {
    if (!('record' in piece)) {
      yield piece
      continue
    }
    const { record, place } = piece
    const read = orFault(() => answerOf(jsonFields(record, place)))
    if ('problem' in read) {
      yield read
      continue
    }
    const { prompt, model } = read.result
    const asked = JSON.stringify([model, prompt])
    const firstLine = firstLines.get(asked)
    if (firstLine !== undefined) yield { problem: refused('prompt-duplicate', place, { firstLine }) }
    else {
      firstLines.set(asked, place.line ?? 0)
      yield { answer: read.result }
    }
  }
}

function answerOf(record: FieldRecord): SourceAnswer {
  const prompt = textField(record, 'prompt')
  if (isBlank(prompt)) throw new RecordFault('field-missing', record.placeOf('prompt'))
  const response = record.field('response')
  if (response === undefined) throw new RecordFault('field-missing', record.placeOf('response'))
  if (response !== null && typeof response !== 'string') {
    throw new RecordFault('field-wrong-type', record.placeOf('response'))
  }
  const model = record.field('model')
  const hasModel = typeof model === 'string' && model.trim() !== ''
  const rest = record.fields.filter((name) => !own.includes(name) || (name === 'model' && !hasModel))
  const notes = Object.fromEntries(rest.map((name) => [name, record.field(name)]))
  if (isNestedTooDeep(notes)) throw new RecordFault('field-wrong-type', record.place)
  return {
    prompt,
    response,
    model: hasModel ? model.trim() : null,
    instructionIds: record.fields.includes('instruction_id_list')
      ? instructionIds(record, 'instruction_id_list')
      : null,
    notes,
    place: record.place,
  }
}
