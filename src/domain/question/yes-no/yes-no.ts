import { z } from '../../schema'
import { type QuestionType, questionBase } from '../question'

const schema = z.looseObject({ ...questionBase, type: z.literal('yes-no') })

export type YesNoQuestion = z.infer<typeof schema>
export type YesNoValue = boolean

export const yesNo: QuestionType<YesNoQuestion, YesNoValue> = {
  type: 'yes-no',
  schema,
  valueSchema: z.boolean(),
  parseValue: (_question, value) => (typeof value === 'boolean' ? value : null),
  cell: (value) => value,
}
