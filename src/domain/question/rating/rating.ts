import { localizedText, z } from '../../schema'
import { type QuestionType, questionBase } from '../question'

const point = z.looseObject({ value: z.number(), name: localizedText, meaning: z.optional(localizedText) })

const schema = z.looseObject({
  ...questionBase,
  type: z.literal('rating'),
  /** Two to ten points, lowest first, each with a name. */
  points: z.array(point).check(z.minLength(2), z.maxLength(10)),
})

export type RatingQuestion = z.infer<typeof schema>

/** One of the values of the question's points. */
export type RatingValue = number

export const rating: QuestionType<RatingQuestion, RatingValue> = {
  type: 'rating',
  schema,
  valueSchema: z.number(),
  parseValue: (question, value) => question.points.find((each) => each.value === value)?.value ?? null,
  cell: (value) => value,
}
