import { jsonObject, z } from '../../schema'
import { type QuestionType, questionBase } from '../question'

const schema = z.looseObject({
  ...questionBase,
  type: z.literal('translation'),
  target: z.literal('prompt'),
})

const valueSchema = z.looseObject({ text: z.string(), kwargs: z.optional(z.array(jsonObject)) })

export type TranslationQuestion = z.infer<typeof schema>

/** A localized prompt, with the kwargs of its instructions by position. */
export type TranslationValue = z.infer<typeof valueSchema>

export const translation: QuestionType<TranslationQuestion, TranslationValue> = {
  type: 'translation',
  schema,
  valueSchema,
  parseValue: (_question, value) =>
    valueSchema.safeParse(value).success ? (value as TranslationValue) : null,
  cell: ({ text }) => text,
}
