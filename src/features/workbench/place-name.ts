import type { TFunction } from 'i18next'
import { candidateLetter } from '../../domain/candidate-order'
import { flagQuestion, statusQuestion } from '../../domain/label'
import type { Question } from '../../domain/question/question'
import type { Target } from '../../domain/target'
import { languageWords } from '../../i18n/language-words'
import { wording } from '../../i18n/wording'

type Words = TFunction<'workbench'>

/** "Overall quality, Response B, turn 2": what a box is called, for readers, undo and messages. */
export function placeName(
  question: Question | string,
  target: Target,
  order: readonly string[],
  t: Words,
  language: string,
): string {
  const title = typeof question === 'string' ? ownTitle(question, t) : wording(question.value.title, language)
  return [title, ...targetName(target, order, t, language)].join(t('comma'))
}

/** "Response B" for a candidate, by the order in which the person sees them. */
export function responseName(candidate: string, order: readonly string[], t: Words): string {
  return t('response', { letter: candidateLetter(order.indexOf(candidate)) })
}

function targetName(target: Target, order: readonly string[], t: Words, language: string): string[] {
  switch (target.kind) {
    case 'prompt':
      return [
        t('turn', { turn: target.turn }),
        ...(target.language === undefined ? [] : [languageWords(target.language, language)]),
      ]
    case 'response':
      return [responseName(target.candidate, order, t), t('turn', { turn: target.turn })]
    case 'comparison': {
      const letters = order
        .filter((candidate) => target.candidates.includes(candidate))
        .map((candidate) => candidateLetter(order.indexOf(candidate)))
      const pair = t('pair', { first: letters[0] ?? '', second: letters[1] ?? '' })
      return target.turn === undefined ? [pair] : [pair, t('turn', { turn: target.turn })]
    }
    default:
      return []
  }
}

function ownTitle(question: string, t: Words): string {
  if (question === statusQuestion) return t('own.status')
  return question === flagQuestion ? t('own.flag') : question
}
