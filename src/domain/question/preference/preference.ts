import { localizedText, z } from '../../schema'
import { type QuestionType, questionBase } from '../question'

const schema = z.looseObject({
  ...questionBase,
  type: z.literal('preference'),
  target: z.literal('comparison'),
  /** Asked once a turn, or once for the whole conversation. */
  per: z.enum(['turn', 'item']),
  /** Every pair of candidates, or pairs that the person chooses. Required with `chosen` means one pair. */
  pairs: z.enum(['all', 'chosen']),
  /** Names of the strengths 1, 2, …, weakest first. */
  strengths: z.array(localizedText).check(z.minLength(1), z.maxLength(5)),
  tie: z.boolean(),
  bothBad: z.boolean(),
})

const valueSchema = z.looseObject({ preferred: z.string(), strength: z.number().check(z.int()) })

export type PreferenceQuestion = z.infer<typeof schema>

/** `preferred` is a candidate id, "tie" or "both-bad"; `strength` counts from 1, and is 0 for the last two. */
export type PreferenceValue = z.infer<typeof valueSchema>

export const preference: QuestionType<PreferenceQuestion, PreferenceValue> = {
  type: 'preference',
  schema,
  valueSchema,
  parseValue(question, value) {
    if (!valueSchema.safeParse(value).success) return null
    const given = value as PreferenceValue
    const { preferred, strength } = given
    if (preferred === 'tie') return question.tie ? given : null
    if (preferred === 'both-bad') return question.bothBad ? given : null
    return strength >= 1 && strength <= question.strengths.length ? given : null
  },
  cell: ({ preferred, strength }) => `${preferred}:${strength}`,
}
