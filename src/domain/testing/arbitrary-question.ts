import fc from 'fast-check'
import type { ChoiceQuestion } from '../question/choice/choice'
import type { PreferenceQuestion } from '../question/preference/preference'
import type { QuestionValue } from '../question/question'
import type { QuestionTypeName } from '../question/question-types'
import type { RatingQuestion } from '../question/rating/rating'
import { arbitraryJsonObject, arbitraryText, arbitraryUnknownFields } from './arbitrary-text'

const localized = fc.dictionary(fc.constantFrom('en', 'ar', 'hi'), arbitraryText, { noNullPrototype: true })

const base = <Type extends string, Target extends string>(type: Type, target: fc.Arbitrary<Target>) =>
  fc
    .tuple(
      arbitraryUnknownFields,
      fc.record(
        {
          family: fc.string(),
          type: fc.constant(type),
          target,
          title: localized,
          help: localized,
          required: fc.boolean(),
          order: fc.integer({ min: 0, max: 99 }),
          showWhen: fc.constantFrom('capability', 'mood').map((fact) => ({ fact })),
          visibleTo: fc.array(fc.constantFrom('lead', 'annotator')),
          explains: fc.string(),
        },
        { requiredKeys: ['family', 'type', 'target', 'title', 'required', 'order'] },
      ),
    )
    .map(([unknown, known]) => ({ ...unknown, ...known }))

const anyTarget = fc.constantFrom('item', 'prompt', 'response', 'comparison')

const rating = fc.record({
  own: base('rating', anyTarget),
  points: fc
    .uniqueArray(fc.oneof(fc.integer({ min: -5, max: 10 }), fc.constantFrom(0.5, 1.25)), {
      minLength: 2,
      maxLength: 10,
    })
    .chain((values) => fc.tuple(...values.map((value) => localized.map((name) => ({ value, name }))))),
})

const choice = fc.record({
  own: base('choice', anyTarget),
  options: fc
    .uniqueArray(fc.oneof(arbitraryText, fc.constantFrom('keep', 'remove')), { minLength: 2, maxLength: 5 })
    .chain((ids) => fc.tuple(...ids.map((id) => localized.map((name) => ({ id, name }))))),
})

const preference = fc.record({
  own: base('preference', fc.constant('comparison')),
  per: fc.constantFrom('turn' as const, 'item' as const),
  pairs: fc.constantFrom('all' as const, 'chosen' as const),
  strengths: fc.array(localized, { minLength: 1, maxLength: 5 }),
  tie: fc.boolean(),
  bothBad: fc.boolean(),
})

/** A question, and a value that a person could give in answer to it. */
export interface Answered {
  question: QuestionValue
  value: unknown
}

function preferenceValue(question: PreferenceQuestion): fc.Arbitrary<unknown> {
  const choices: fc.Arbitrary<{ preferred: string; strength: number }>[] = [
    fc.record({
      preferred: fc.constantFrom('C1', 'C2'),
      strength: fc.integer({ min: 1, max: question.strengths.length }),
    }),
  ]
  if (question.tie) choices.push(fc.constant({ preferred: 'tie', strength: 0 }))
  if (question.bothBad) choices.push(fc.constant({ preferred: 'both-bad', strength: 0 }))
  return fc
    .tuple(arbitraryUnknownFields, fc.oneof(...choices))
    .map(([unknown, given]) => ({ ...unknown, ...given }))
}

/**
 * Questions of every type with values that fit them. A new type does not compile before it stands here, and then
 * has all the promises that are made for every type.
 */
export const arbitraryAnswered: Record<QuestionTypeName, fc.Arbitrary<Answered>> = {
  rating: rating.chain(({ own, points }) => {
    const question: RatingQuestion = { ...own, points }
    return fc.constantFrom(...points).map(({ value }) => ({ question, value }))
  }),
  choice: choice.chain(({ own, options }) => {
    const question: ChoiceQuestion = { ...own, options }
    return fc.constantFrom(...options).map(({ id }) => ({ question, value: id }))
  }),
  'yes-no': fc.record({ question: base('yes-no', anyTarget), value: fc.boolean() }),
  text: fc.record({ question: base('text', anyTarget), value: arbitraryText }),
  preference: preference.chain(({ own, ...rest }) => {
    const question = { ...own, ...rest } as PreferenceQuestion
    return preferenceValue(question).map((value) => ({ question, value }))
  }),
  translation: fc.record({
    question: base('translation', fc.constant('prompt')),
    value: fc
      .tuple(
        arbitraryUnknownFields,
        fc.record(
          { text: arbitraryText, kwargs: fc.array(arbitraryJsonObject, { maxLength: 2 }) },
          { requiredKeys: ['text'] },
        ),
      )
      .map(([unknown, given]) => ({ ...unknown, ...given })),
  }),
}

/** A question of a type that this version does not know, and one about a target that it does not know. */
const unknownType = fc
  .tuple(base('tone-of-voice', anyTarget), arbitraryJsonObject)
  .map(([own, scale]) => ({ ...own, scale }))
const unknownTarget = base('text', fc.constant('span'))

/** A question of any type, known or not. */
export const arbitraryQuestion: fc.Arbitrary<QuestionValue> = fc.oneof(
  ...Object.values(arbitraryAnswered).map((each) => each.map(({ question }) => question)),
  unknownType as fc.Arbitrary<QuestionValue>,
  unknownTarget,
)

/** The value of any label, fitting or not: a label does not know its question. */
export const arbitraryAnswer: fc.Arbitrary<unknown> = fc.oneof(
  ...Object.values(arbitraryAnswered).map((each) => each.map(({ value }) => value)),
)
