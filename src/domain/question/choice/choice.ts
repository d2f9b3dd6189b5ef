import { localizedText, z } from '../../schema'
import { type QuestionType, questionBase } from '../question'

const option = z.looseObject({ id: z.string(), name: localizedText, meaning: z.optional(localizedText) })

const schema = z.looseObject({
  ...questionBase,
  type: z.literal('choice'),
  options: z.array(option).check(z.minLength(2)),
})

export type ChoiceQuestion = z.infer<typeof schema>

/** The id of one of the question's options. */
export type ChoiceValue = string

export const choice: QuestionType<ChoiceQuestion, ChoiceValue> = {
  type: 'choice',
  schema,
  valueSchema: z.string(),
  parseValue: (question, value) => question.options.find((each) => each.id === value)?.id ?? null,
  cell: (value) => value,
}
