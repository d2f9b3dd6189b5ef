import type { ItemValue } from './item'
import type { PreferenceQuestion } from './question/preference/preference'
import type { Question, QuestionTarget, QuestionValue } from './question/question'
import { isKnownType } from './question/question-types'
import type { Target } from './target'

/** One question asked about one target: a box on the screen. */
export interface Place {
  question: Question
  target: Target
}

/** Whether a question is asked about this item at all, which may not be here. */
export function isAsked({ showWhen }: QuestionValue, item: ItemValue | null): boolean {
  return !showWhen || (showWhen.fact === 'capability' && (item?.capability?.length ?? 0) > 0)
}

/** The questions of a project about one kind of target that are asked about this item, in their order. */
export function questionsAbout(
  questions: readonly Question[],
  target: QuestionTarget,
  item: ItemValue,
): Question[] {
  return questions.filter((question) => question.value.target === target && isAsked(question.value, item))
}

/** What a question about a prompt is about: a translation names the language that it goes into, once one is chosen. */
export function promptTarget({ value }: Question, turn: number, into: string | null): Target {
  return { kind: 'prompt', turn, ...(value.type === 'translation' && into !== null && { language: into }) }
}

/**
 * Every box of an item in reading order: turn by turn the prompt's, then response by response in the order shown,
 * then the item's own. Comparisons are not among them: which pairs are compared is the person's choice. `into` is
 * the language that the person translates into.
 */
export function placesOf(
  item: ItemValue,
  questions: readonly Question[],
  order: readonly string[],
  into: string | null = null,
): Place[] {
  const about = (target: QuestionTarget) => questionsAbout(questions, target, item)
  const prompts = about('prompt')
  const responses = about('response')
  const places: Place[] = []
  for (const turn of item.turns.keys()) {
    for (const question of prompts) places.push({ question, target: promptTarget(question, turn + 1, into) })
    for (const candidate of order) {
      if (!responseAt(item, candidate, turn + 1)) continue
      for (const question of responses) {
        places.push({ question, target: { kind: 'response', candidate, turn: turn + 1 } })
      }
    }
  }
  for (const question of about('item')) places.push({ question, target: { kind: 'item' } })
  return places
}

/** A comparison that has to be made: at a turn, or of the whole conversation. */
export interface RequiredComparison {
  question: Question
  turn?: number
  /** The pairs of which one (`chosen`) or all have to be compared. */
  pairs: [string, string][]
  isOneEnough: boolean
}

export function requiredComparisons(
  item: ItemValue,
  questions: readonly Question[],
  order: readonly string[],
): RequiredComparison[] {
  return questionsAbout(questions, 'comparison', item)
    .filter(({ value }) => value.required && value.type === 'preference')
    .flatMap((question) => {
      const { per, pairs } = question.value as unknown as PreferenceQuestion
      const isOneEnough = pairs === 'chosen'
      const turns = per === 'turn' ? item.turns.map((_, i) => i + 1) : [undefined]
      return turns.map((turn) => ({
        question,
        ...(turn !== undefined && { turn }),
        pairs: pairsOf(order.filter((each) => responseAt(item, each, turn ?? item.turns.length))),
        isOneEnough,
      }))
    })
    .filter(({ pairs }) => pairs.length > 0)
}

/** Whether a box has to be filled before submitting. A type that this version does not know cannot be asked for. */
export function isRequired({ question }: Place): boolean {
  return question.value.required && isKnownType(question.value.type)
}

/** Every pair of candidates, in the order shown. */
export function pairsOf(order: readonly string[]): [string, string][] {
  return order.flatMap((first, i) => order.slice(i + 1).map((second): [string, string] => [first, second]))
}

export function responseAt(item: ItemValue, candidate: string, turn: number) {
  return item.candidates.find((each) => each.id === candidate)?.responses[turn - 1] ?? null
}
