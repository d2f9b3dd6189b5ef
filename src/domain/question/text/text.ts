import { z } from '../../schema'
import { type QuestionType, questionBase } from '../question'

const schema = z.looseObject({ ...questionBase, type: z.literal('text') })

export type TextQuestion = z.infer<typeof schema>
export type TextValue = string

export const text: QuestionType<TextQuestion, TextValue> = {
  type: 'text',
  schema,
  valueSchema: z.string(),
  parseValue: (_question, value) => (typeof value === 'string' ? value : null),
  cell: (value) => value,
}
