import { jsonObject, z } from '../../schema'
import { type QuestionType, questionBase } from '../question'

const schema = z.looseObject({
  ...questionBase,
  type: z.literal('translation'),
  target: z.literal('prompt'),
})

const valueSchema = z.looseObject({ text: z.string(), kwargs: z.optional(z.array(jsonObject)) })

export type TranslationQuestion = z.infer<typeof schema>

/**
 * A localized prompt, and by the position of its instructions the kwargs that this turn localizes. What a turn does
 * not name is as the turn before has it, at first as the source has it (`localizedInstructions`).
 */
export type TranslationValue = z.infer<typeof valueSchema>

export const translation: QuestionType<TranslationQuestion, TranslationValue> = {
  type: 'translation',
  schema,
  valueSchema,
  parseValue: (_question, value) =>
    valueSchema.safeParse(value).success ? (value as TranslationValue) : null,
  cell: ({ text }) => text,
}
